import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Claimant, Quantity} from "../../loaders/quantity/quantity.ts";
import {readQuantities} from "../../loaders/quantity/read-quantities.ts";
import {lexicon} from "./registers.ts";

/** What a line of the corpus says of a quantity; its README tells what is left out. */
interface Gold extends Partial<Omit<Quantity, "by" | "via">> {
  printed: string;
  by?: string | null;
  via?: string | null;
}

interface Line {
  text: string;
  quantities: Gold[];
  /** Why the reader is known to fail here; the test then fails when it no longer does. */
  missed?: string;
}

const ORDINARY = {unit: null, per: null, qualifier: "exact", date: null, low_open: false, high_open: false};

/** Numbers that differ by the rounding of a line only: 6ft 2in is 6.1667 ft. */
const near = (value: number | null | undefined) => (value == null ? null : Number(value.toPrecision(4)));

function read({text, quantities}: Line, language: string, {whole}: {whole: boolean}) {
  const found = readQuantities(text, {language, lexicon});
  for (const {start, end, printed} of found) expect(text.slice(start, end)).toBe(printed);
  expect(found.map(({printed}) => printed)).toEqual(quantities.map(({printed}) => printed));
  for (const [i, {by, via, counted, hedge, ...wanted}] of quantities.entries()) {
    const quantity = found[i]!;
    const value = wanted.value ?? null;
    const exact = (wanted.qualifier ?? "exact") === "exact" && wanted.kind !== "date";
    const ends = exact ? {low: value, high: value, ...wanted} : wanted;
    for (const end of ["value", "low", "high"] as const) {
      if (end === "value" || end in ends) expect(near(quantity[end])).toBe(near(ends[end] ?? null));
    }
    const {value: _value, low: _low, high: _high, low_open, high_open, ...others} = wanted;
    const {low_open: lowOpen, high_open: highOpen, ...ordinary} = ORDINARY;
    const opens = exact ? {low_open: lowOpen, high_open: highOpen} : {};
    if (low_open !== undefined) Object.assign(opens, {low_open});
    if (high_open !== undefined) Object.assign(opens, {high_open});
    expect(quantity).toMatchObject({...ordinary, ...opens, ...others});
    if (!whole) continue;
    const claimants: Record<string, string | null | undefined> = {by, via};
    for (const [role, words] of Object.entries(claimants)) {
      if (words !== undefined) expect((quantity[role as "by"] as Claimant | null)?.words ?? null).toBe(words);
    }
    if (counted !== undefined) expect(quantity.counted).toBe(counted);
    if (hedge !== undefined) expect(quantity.hedge).toBe(hedge);
  }
}

describe.each([
  // What the reader was begun with holds every field; in the other lines what is counted and who says it are
  // scored as a whole: npm run bench -- quantity.
  {file: "first.en", whole: true},
  {file: "first.es", whole: true},
  {file: "develop.en", whole: false},
  {file: "develop.es", whole: false},
  {file: "real.en", whole: false}
])("the corpus $file", ({file, whole}) => {
  const path = new URL(`corpus/${file}.jsonl`, import.meta.url);
  const lines = readFileSync(path, "utf8").trim().split("\n");
  for (const line of lines.map((json) => JSON.parse(json) as Line)) {
    const test = line.missed === undefined ? it : it.fails;
    test(`reads${line.missed ? ` one day (${line.missed})` : ""}: ${line.text}`, () =>
      read(line, file.split(".")[1]!, {whole}));
  }
});
