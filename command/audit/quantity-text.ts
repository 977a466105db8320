import type {AuditedQuantity} from "./article-audit.ts";

/** What a quantity was read as, in short: "money 6000000 USD", "number 200 or more, open {person}". */
export function quantityText(quantity: AuditedQuantity): string {
  const {kind, unit, per, date} = quantity;
  const read = kind === "date" ? date : intervalText(quantity);
  const units = [unit, per === null ? null : `per ${per}`];
  return [kind, read, ...units].filter((part) => part !== null).join(" ");
}

/** A value, or its interval where it has none or is hedged. */
export function intervalText(
  interval: Pick<AuditedQuantity, "value" | "low" | "high" | "low_open" | "high_open">
): string {
  const {value, low, high, low_open, high_open} = interval;
  if (value !== null && low === value && high === value) return String(value);
  const ends = [low === null ? null : `${low_open ? ">" : "≥"} ${low}`];
  ends.push(high === null ? null : `${high_open ? "<" : "≤"} ${high}`);
  const span = ends.filter((end) => end !== null).join(" and ");
  if (value === null) return span;
  return span === "" ? String(value) : `${value} (${span})`;
}
