import type {Field} from "./table-about.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A function that says what is wrong with a cell of this column (“no integer”, “less than 1”), or null. */
export function brokenRule(field: Field): (value: unknown) => string | null {
  const {type, required = false, minimum = -Infinity} = field;
  const whole = field.pattern === undefined ? null : new RegExp(`^(?:${field.pattern})$`, "u");
  const known = field.categories && new Set<unknown>(field.categories.map(({value}) => value));
  return (value) => {
    if (value === null) return required ? "no value at all, though every row must have one" : null;
    if (!fits(value, type)) return `no ${type}`;
    if (typeof value === "number" && value < minimum) return `less than ${minimum}`;
    if (required && value === "") return "empty, though every row must have a value";
    if (whole && !whole.test(String(value))) return `not of the form ${field.pattern}`;
    return known && !known.has(value) ? `none of ${[...known].join(", ")}` : null;
  };
}

function fits(value: unknown, type: Field["type"]): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "number") return Number.isFinite(value);
  if (type === "date") return typeof value === "string" && isDay(value);
  return typeof value === type;
}

function isDay(text: string): boolean {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
