import {expect} from "vitest";
import {unitSize} from "../../../loaders/quantity/unit-size.ts";
import {KINDS, QUALIFIERS, type Quantity} from "../../../loaders/quantity/quantity.ts";
import {isEdtf} from "../../../loaders/register/edtf-date.ts";
import {units} from "../registers.ts";

/** Checks what must hold for every answer, whatever the text says. */
export function expectSound(text: string, answer: readonly Quantity[]): void {
  let free = 0;
  for (const quantity of answer) {
    const {start, end, printed} = quantity;
    expect(start, "in order and without overlap").toBeGreaterThanOrEqual(free);
    expect(end, "a span of at least one character").toBeGreaterThan(start);
    expect(text.slice(start, end), "the span holds what is printed").toBe(printed);
    expect(printed, "no white space at the ends").toBe(printed.trim());
    expect(splits(text, start) || splits(text, end), "no surrogate pair is cut").toBe(false);
    free = end;
    expect(KINDS).toContain(quantity.kind);
    expect(QUALIFIERS).toContain(quantity.qualifier);
    expectNumbers(quantity);
    expectWords(text, quantity);
    if (quantity.kind === "date") expectDate(quantity.date);
    else expect(quantity.date).toBeNull();
    if (quantity.unit !== null) expect(() => unitSize(quantity.unit!, units)).not.toThrow();
    if (quantity.per !== null) expect(() => unitSize(quantity.per!, units)).not.toThrow();
  }
}

function expectDate(date: string | null): void {
  expect(isEdtf(date ?? ""), `EDTF: ${date}`).toBe(true);
  // The reader of EDTF takes every year for a leap year.
  for (const [day, year] of date!.matchAll(/(\d{4})-02-29/g)) {
    expect(new Date(`${year}-02-29T00:00:00Z`).getUTCDate(), `a day of the calendar: ${day}`).toBe(29);
  }
  const [from, until] = date!.split("/");
  if (until && !date!.includes("X")) expect(from! <= until, `begins before it ends: ${date}`).toBe(true);
}

function expectNumbers({kind, value, low, high, qualifier, low_open, high_open}: Quantity): void {
  for (const number of [value, low, high]) {
    if (number !== null) expect(Number.isFinite(number), `a number: ${number}`).toBe(true);
  }
  if (low !== null && value !== null) expect(value).toBeGreaterThanOrEqual(low);
  if (high !== null && value !== null) expect(value).toBeLessThanOrEqual(high);
  if (low !== null && high !== null) expect(high).toBeGreaterThanOrEqual(low);
  if (kind === "date") expect([value, low, high]).toEqual([null, null, null]);
  else if (qualifier === "exact")
    expect([low, high, low_open, high_open]).toEqual([value, value, false, false]);
  if (kind === "range") expect([value, qualifier]).toEqual([null, "between"]);
}

function expectWords(text: string, {by, via, counted, hedge, unitText, qualifier}: Quantity): void {
  for (const claimant of [by, via]) {
    if (claimant === null) continue;
    expect(text.slice(claimant.start, claimant.end)).toBe(claimant.words);
    expect(claimant.words).not.toBe("");
    expect(claimant.words).toBe(claimant.words.trim());
  }
  for (const words of [counted, hedge, unitText]) {
    if (words === null) continue;
    expect(text).toContain(words);
    expect(words).not.toBe("");
  }
  if (qualifier === "exact") expect(hedge).toBeNull();
}

/** Whether an offset lies between the two units of an astral character. */
function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(at - 1, 0), at + 1)) && at > 0;
}
