import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {english} from "../../loaders/quantity/words/english.ts";
import {readQuantities} from "../../loaders/quantity/index.ts";
import type {Claimant, Quantity} from "../../loaders/quantity/quantity.ts";
import {spanish} from "../../loaders/quantity/words/spanish.ts";
import {countWork} from "./fuzz/count-work.ts";
import {disguises, meaning} from "./fuzz/disguise.ts";
import {expectSound} from "./fuzz/expect-sound.ts";
import {anyText, dates, fragment, LANGUAGES, phrasing} from "./fuzz/fragments.ts";
import {HOSTILE, STRETCHED} from "./fuzz/hostile.ts";
import {lexicon} from "./registers.ts";

// Always the same texts, so that a failure here is a failure everywhere; another seed and more times find others.
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

describe.each(LANGUAGES)("any text in %s", (language) => {
  const read = (text: string) => readQuantities(text, {language});
  const phrases = phrasing(language);

  it("is read without an exception, with spans and numbers that hold", () => {
    check(
      fc.property(anyText, (text) => expectSound(text, read(text))),
      1000
    );
  });

  it("made of the grammar's own words is read with spans and numbers that hold", () => {
    check(
      fc.property(phrases, (text) => expectSound(text, read(text))),
      2000
    );
  });

  it("gives dates that the calendar has, whatever days and months it joins", () => {
    check(
      fc.property(dates(language), (text) => expectSound(text, read(text))),
      1000
    );
  });

  it("has the value of its digits, to the last of them", () => {
    const cents = fc.integer({min: 1, max: 99_999_999_999_999});
    check(
      fc.property(cents, fc.constantFrom(0, 1, 2), (number, decimals) => {
        const value = Number(`${number}e-${decimals}`);
        const printed = value.toLocaleString(language, {
          minimumFractionDigits: decimals,
          useGrouping: "always"
        });
        const [money, ...rest] = read(language === "es" ? `Costó ${printed} €.` : `It cost $${printed}.`);
        expect(rest).toEqual([]);
        expect(money).toMatchObject({kind: "money", value, low: value, high: value});
      }),
      500
    );
  });

  it("gives no number beyond what a number can hold", () => {
    const {scales, ordinalEndings} = language === "es" ? spanish : english;
    const words = [...new Map(Object.entries(scales).map(([word, value]) => [value, word])).values()];
    const texts = words.flatMap((first) => words.map((second) => `${first} ${second} `.repeat(40)));
    for (const text of texts)
      for (const number of ["", "5 ", language === "es" ? "dos " : "two "]) sound(number + text);
    for (const ending of ["", " million", "%", ":1", "/2", "½", ...ordinalEndings])
      sound("9".repeat(400) + ending);
    function sound(text: string) {
      expectSound(text, read(text));
    }
  });

  it("gives the same inside a longer text as alone", () => {
    check(
      fc.property(phrases, phrases, phrases, (before, text, after) => {
        const parts = [
          ...read(before),
          ...shifted(read(text), before.length + 2),
          ...shifted(read(after), before.length + text.length + 4)
        ];
        expect(read(`${before}\n\n${text}\n\n${after}`)).toEqual(parts);
      }),
      1000
    );
  });

  it("means the same with soft hyphens, no-break spaces, typographic quotes and split accents", () => {
    check(
      fc.property(phrases, disguises, (text, disguise) => {
        const disguised = disguise(text);
        const answer = read(disguised);
        expectSound(disguised, answer);
        expect(meaning(answer)).toEqual(meaning(read(text)));
      }),
      1000
    );
  });

  it("gives the same whatever was read before it", () => {
    check(
      fc.property(fc.array(fc.oneof(phrases, anyText), {minLength: 2, maxLength: 6}), (texts) => {
        const first = texts.map(read);
        for (const text of texts) {
          for (const other of LANGUAGES) readQuantities(text, {language: other, lexicon});
        }
        expect(texts.toReversed().map(read).toReversed()).toEqual(first);
      }),
      150
    );
  });

  it("takes work in proportion to its length, whatever words it repeats", () => {
    const words = fc.array(fragment(language), {minLength: 1, maxLength: 3});
    check(
      fc.property(words, fc.constantFrom("", " ", ". "), (words, space) => {
        const part = words.join(space) + space;
        expectLinear((length) => part.repeat(Math.ceil(length / part.length)), 5000, language);
      }),
      50
    );
  });
});

describe("a text made to be dear to read", () => {
  it.each(Object.keys(HOSTILE))("takes work in proportion to its length: %s", (name) => {
    const part = HOSTILE[name]!;
    for (const language of LANGUAGES) {
      expectLinear((length) => part.repeat(Math.ceil(length / part.length)), 8000, language);
    }
  });

  // Where time grew with the square of the length, each of these would take longer than a test may.
  it.each(Object.keys(STRETCHED))(
    "takes work in proportion to its length where it is stretched: %s",
    (name) => {
      for (const language of LANGUAGES) expectLinear(STRETCHED[name]!, 100_000, language);
    }
  );
});

function check<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  numRuns: number
): void {
  fc.assert(property, {seed: SEED, numRuns: numRuns * TIMES});
}

/** Twice the text must not take more than twice the work; what a text costs at all is not counted against it. */
function expectLinear(text: (length: number) => string, length: number, language: string): void {
  const work = (text: string) => countWork(() => readQuantities(text, {language}));
  const [short, long] = [text(length), text(2 * length)].map(work);
  expect(long! / Math.max(short!, length)).toBeLessThan(2.3);
}

function shifted(answer: readonly Quantity[], by: number): Quantity[] {
  const moved = (span: Claimant | null) => span && {...span, start: span.start + by, end: span.end + by};
  return answer.map((one) => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
    by: moved(one.by),
    via: moved(one.via)
  }));
}
