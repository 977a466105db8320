import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readQuantities} from "../../loaders/quantity/index.ts";
import type {Quantity} from "../../loaders/quantity/quantity.ts";
import {countWork} from "./fuzz/count-work.ts";
import {disguises, meaning} from "./fuzz/disguise.ts";
import {expectSound} from "./fuzz/expect-sound.ts";
import {anyText, fragment, LANGUAGES, phrasing} from "./fuzz/fragments.ts";

// Always the same texts: a failure here is a failure everywhere.
const SEED = 20_260_101;
const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns: number) =>
  fc.assert(property, {seed: SEED, numRuns});

describe.each(LANGUAGES)("any text in %s", (language) => {
  const read = (text: string) => readQuantities(text, {language});
  const phrases = phrasing(language);

  it("is read without an exception, with spans and numbers that hold", () => {
    check(
      fc.property(anyText, (text) => expectSound(text, read(text))),
      1500
    );
  });

  it("that is made of the grammar's own words is read with spans and numbers that hold", () => {
    check(
      fc.property(phrases, (text) => expectSound(text, read(text))),
      4000
    );
  });

  it("gives the same inside a longer text as alone", () => {
    check(
      fc.property(phrases, phrases, phrases, (before, text, after) => {
        const whole = read(`${before}\n\n${text}\n\n${after}`);
        const parts = [
          ...read(before),
          ...shifted(read(text), before.length + 2),
          ...shifted(read(after), before.length + text.length + 4)
        ];
        expect(whole).toEqual(parts);
      }),
      1500
    );
  });

  it("means the same with soft hyphens, no-break spaces, curly apostrophes and split accents", () => {
    check(
      fc.property(phrases, disguises, (text, disguise) => {
        const disguised = disguise(text);
        const answer = read(disguised);
        expectSound(disguised, answer);
        expect(meaning(answer)).toEqual(meaning(read(text)));
      }),
      1500
    );
  });

  it("gives the same whatever was read before it", () => {
    check(
      fc.property(fc.array(fc.oneof(phrases, anyText), {minLength: 2, maxLength: 6}), (texts) => {
        const first = texts.map((text) => read(text));
        for (const other of LANGUAGES) texts.forEach((text) => readQuantities(text, {language: other}));
        const again = texts.toReversed().map((text) => read(text));
        expect(again.toReversed()).toEqual(first);
      }),
      200
    );
  });

  it("of repeated words takes work in proportion to its length", () => {
    check(
      fc.property(
        fc.array(fragment(language), {minLength: 1, maxLength: 3}),
        fc.constantFrom("", " "),
        (words, space) => {
          const part = words.join(space) + space;
          expectLinear(part, 6000, language);
        }
      ),
      60
    );
  });
});

function shifted(answer: readonly Quantity[], by: number): Quantity[] {
  const moved = (span: {words: string; start: number; end: number} | null) =>
    span && {...span, start: span.start + by, end: span.end + by};
  return answer.map((one) => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
    by: moved(one.by),
    via: moved(one.via)
  }));
}

function expectLinear(part: string, length: number, language: string): void {
  const times = Math.ceil(length / part.length);
  const [short, long] = [times, 2 * times].map((count) =>
    countWork(() => readQuantities(part.repeat(count), {language}))
  );
  expect(long! / Math.max(short!, length), JSON.stringify(part)).toBeLessThan(2.3);
}
