import {z} from "zod";
import {fault, type Fault} from "../fault.ts";
import type {Lock, LockedFigure, LockedPlace} from "../verify/lock.ts";
import {ID} from "./forms.ts";
import {readYaml} from "./yaml-file.ts";

const REMEDY = "Run npx cifra verify with the articles’ texts at hand, which writes the file anew.";

const FINGERPRINT = /^[0-9a-f]{64}$/;
const fingerprint = z.string().regex(FINGERPRINT, "not a SHA-256 fingerprint");
const position = z.int("not a position").nonnegative("not a position");

const place = z
  .strictObject({
    start: position,
    end: position,
    context_sha256: fingerprint,
    beside_sha256: fingerprint,
    words: z.string().min(1).optional()
  })
  .refine(({start, end}) => start < end, "a place that ends before it begins");

const figure = z.strictObject({
  brief: z.string().regex(ID, "not the name of a brief"),
  article_sha256: fingerprint,
  printed: z.string().min(1, "no printed words"),
  places: z.array(place).min(1, "no place")
});

const FIGURE_KEYS = 4;
const PLACE_KEYS = 4;

/** Whether an entry is surely of the form: told at a tenth of the time of the form itself, which says what is wrong. */
function isFigure(entry: unknown): entry is LockedFigure {
  const {brief, article_sha256, printed, places} = (entry ?? {}) as Partial<
    Record<keyof LockedFigure, unknown>
  >;
  return (
    isText(brief, ID) &&
    isText(article_sha256, FINGERPRINT) &&
    typeof printed === "string" &&
    printed !== "" &&
    Array.isArray(places) &&
    places.length > 0 &&
    places.every(isPlace) &&
    Object.keys(entry as object).length === FIGURE_KEYS
  );
}

function isPlace(place: unknown): boolean {
  const {start, end, context_sha256, beside_sha256, words} = (place ?? {}) as Partial<
    Record<keyof LockedPlace, unknown>
  >;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (start as number) >= 0 &&
    (start as number) < (end as number) &&
    isText(context_sha256, FINGERPRINT) &&
    isText(beside_sha256, FINGERPRINT) &&
    (words === undefined || (typeof words === "string" && words !== "")) &&
    Object.keys(place as object).length === PLACE_KEYS + (words === undefined ? 0 : 1)
  );
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === "string" && form.test(value);
}

const lock = z.strictObject({version: z.literal(1), figures: z.record(z.string(), z.unknown())});

/** Reads the text of seeds/seeds.lock.json, null when there is none; entries at fault are left out. */
export function readLock(text: string | null, file: string): {lock: Lock; faults: Fault[]} {
  // Without a prototype, as "constructor" is a good id.
  const figures = Object.create(null) as Record<string, LockedFigure>;
  const result: Lock = {version: 1, figures};
  if (text === null) return {lock: result, faults: []};
  // JSON is YAML: where something stands is asked of the YAML reader, and only when something is wrong.
  const yaml = once(() => readYaml(text, {file}));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const before = text.slice(0, brokenAt(text, error as Error)).split("\n");
    const broken = {file, line: before.length, column: before.at(-1)!.length + 1};
    return {lock: result, faults: [fault(broken, "broken JSON in the lock", REMEDY)]};
  }
  const whole = lock.safeParse(value);
  if (!whole.success) return {lock: result, faults: whole.error.issues.map((issue) => faultOf(issue, []))};
  const faults: Fault[] = [];
  for (const [id, entry] of Object.entries(whole.data.figures)) {
    if (!ID.test(id)) {
      faults.push(fault(yaml().keyPlaceOf(["figures", id]), `“${id}” is not an id, in the lock`, REMEDY));
      continue;
    }
    if (isFigure(entry)) {
      figures[id] = entry;
      continue;
    }
    const checked = figure.safeParse(entry);
    if (checked.success) figures[id] = checked.data;
    else faults.push(...checked.error.issues.map((issue) => faultOf(issue, ["figures", id])));
  }
  return {lock: result, faults};

  function faultOf({path, message}: z.core.$ZodIssue, within: string[]): Fault {
    const whole = [...within, ...(path as (string | number)[])];
    return fault(yaml().placeOf(whole), `${message}, in the lock at “${whole.join(".")}”`, REMEDY);
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | null = null;
  return () => (made ??= {value: make()}).value;
}

/** JSON.parse tells the position of a token out of place, but not that of what is no token at all. */
function brokenAt(text: string, {message}: Error): number {
  const token = /\s+|[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  return Number(/position (\d+)/.exec(message)?.[1] ?? end);
}
