import type {Claimant} from "../../loaders/quantity/quantity.ts";
import type {Gold} from "./corpus.ts";
import type {Answer} from "./score.ts";

/** Numbers that differ by rounding only: 6ft 2in is 6.1667 ft. */
export function isSameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  return a === b || Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));
}

/** The value; low and high where gold has no value; the date of a date. */
export function isSameValue(gold: Gold, answer: Answer): boolean {
  if (gold.kind === "date") return gold.date === answer.date;
  if (gold.value != null) return isSameNumber(gold.value, answer.value);
  return answer.value == null && isSameNumber(gold.low, answer.low) && isSameNumber(gold.high, answer.high);
}

/** Units of which one is a number of the other: 50 cents are half a dollar, 2 decades 20 years. */
const MULTIPLES: Record<string, Record<string, number>> = {
  "US¢": {USD: 0.01},
  GBp: {GBP: 0.01},
  "10.a": {a: 10},
  "100.a": {a: 100}
};

/** Value and unit; a plain number has none. */
export function isSameUnitValue(gold: Gold, answer: Answer): boolean {
  const wanted = gold.unit ?? null;
  const given = answer.unit ?? null;
  if (wanted === given || answer.otherUnits?.includes(wanted ?? "")) return isSameValue(gold, answer);
  const factor = MULTIPLES[wanted ?? ""]?.[given ?? ""];
  if (factor === undefined) return false;
  const scaled = (number: number | null | undefined) => (number == null ? null : number / factor);
  return isSameValue(gold, {
    ...answer,
    value: scaled(answer.value),
    low: scaled(answer.low),
    high: scaled(answer.high)
  });
}

/** The words of a claimant, which a line of the corpus may give alone. */
export function wordsOf(claimant: string | Claimant | null | undefined): string | null {
  return typeof claimant === "string" ? claimant : (claimant?.words ?? null);
}
