import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Quantity} from "../../loaders/quantity/quantity.ts";
import {readQuantities} from "../../loaders/quantity/read-quantities.ts";
import {lexicon} from "./registers.ts";

/** A line of the corpus: a sentence, and its quantities with the fields that matter there. */
interface Line {
  text: string;
  quantities: Partial<Quantity>[];
}

// A field that a line leaves out has its ordinary value.
const ORDINARY = {unit: null, per: null, qualifier: "exact", date: null, low_open: false, high_open: false};

describe.each(["en", "es"])("the corpus in %s", (language) => {
  const file = new URL(`corpus/first.${language}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");

  it.each(lines.map((line) => JSON.parse(line) as Line))("reads: $text", ({text, quantities}) => {
    const read = readQuantities(text, {language, lexicon});
    expect(read.map(({printed}) => printed)).toEqual(quantities.map(({printed}) => printed));
    for (const [i, wanted] of quantities.entries()) {
      const value = wanted.value ?? null;
      const bounds = "low" in wanted || "high" in wanted ? {} : {low: value, high: value};
      expect(read[i]).toMatchObject({...ORDINARY, value, ...bounds, ...wanted});
      expect(text.slice(read[i]!.start, read[i]!.end)).toBe(wanted.printed);
    }
  });
});
