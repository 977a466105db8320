import {expect, test} from "vitest";
import {compileLexicon} from "../../loaders/quantity/compile-lexicon.ts";
import {disagreement} from "../../loaders/quantity/agreement.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {formatInterval, formatValue, type Quantified} from "../../src/locales/format-value.ts";
import {openLocale, TAGS} from "../../src/locales/locale.ts";
import {fixtureUnits} from "./fixture.ts";

function row(value: number | null, unit: string | null, more: Partial<Quantified> = {}): Quantified {
  return {
    value,
    low: value,
    high: value,
    low_open: false,
    high_open: false,
    unit,
    qualifier: "exact",
    ...more
  };
}

const person = "{person}";
const CASES: [Quantified, string, string][] = [
  [row(14500, person), "14,500", "14,500"],
  [row(252, person), "252", "252"],
  [row(40000, person, {qualifier: "about", low: 35000, high: 45000}), "about 40,000", "alrededor de 40,000"],
  [row(200, person, {qualifier: "more-than", high: null}), "more than 200", "más de 200"],
  [row(30000, "USD/{person}", {qualifier: "less-than", low: 0}), "less than $30,000", "menos de $30,000"],
  [row(10, "m2", {qualifier: "at-least", high: null}), "at least 10\u00a0m²", "al menos 10\u00a0m²"],
  [row(6e6, "USD"), "$6 million", "6 millones de dólares"],
  [row(32.95, "USD"), "$32.95", "$32.95"],
  [row(0.5, "m2/{person}"), "0.5\u00a0m²", "0.5\u00a0m²"],
  [row(36.25, "%"), "about 36%", "alrededor de 36%"],
  [row(1.5, "%"), "1.5%", "1.5%"],
  [row(6.8, "1"), "6.8 times", "6.8 veces"],
  [row(2.125, "1"), "about 2.1 times", "alrededor de 2.1 veces"],
  [row(6e6 / 252, "USD/{person}"), "about $23,810", "alrededor de $23,810"],
  [row(85000 / 0.015, person), "about 5.67 million", "alrededor de 5.67 millones"],
  [row(6543210, person), "6,543,210", "6,543,210"],
  [row(53200.00000000001, person), "53,200", "53,200"],
  [row(6, "a"), "6\u00a0years", "6\u00a0años"],
  [row(null, person, {qualifier: "between", low: 10, high: 20}), "between 10 and 20", "entre 10 y 20"],
  [
    row(null, person, {qualifier: "vague", low: 10000, high: 100000}),
    "tens of thousands",
    "decenas de miles"
  ],
  [row(null, null, {kind: "date", date: "2024-08"}), "August 2024", "agosto de 2024"]
];

test.each(CASES)("writes %o as “%s”, in Spanish “%s”", (quantified, english, spanish) => {
  const written = TAGS.map((tag) => formatValue(quantified, openLocale(tag), fixtureUnits));
  expect(written).toEqual([english, spanish]);
});

test("what is written agrees with the figure, as the project’s own reader reads it", () => {
  const {seeds} = readSeeds(new URL("../..", import.meta.url).pathname);
  const lexicon = compileLexicon(seeds.units, seeds.hedges);
  for (const language of TAGS)
    for (const [quantified] of CASES) {
      const text = formatValue(quantified, openLocale(language), fixtureUnits);
      const figure = {...quantified, date: quantified.date ?? null};
      expect(disagreement(text, figure, {language, lexicon, units: seeds.units})).toBeNull();
    }
});

test("a vague quantity that the language has no word for is given as printed", () => {
  const umpteen = row(null, person, {qualifier: "vague", low: 13, high: 19, printed: "umpteen"});
  expect(formatValue(umpteen, openLocale("es"), fixtureUnits)).toBe("umpteen");
  expect(formatValue({...umpteen, printed: null}, openLocale("en"), fixtureUnits)).toBe("between 13 and 19");
});

test("what is not known is said, never written as a number", () => {
  expect(formatValue(row(null, person), openLocale("en"), fixtureUnits)).toBe("not known");
  expect(() => formatValue(row(NaN, person), openLocale("en"), fixtureUnits)).toThrow(
    "no number to write: NaN"
  );
  expect(() => formatValue(row(1, "furlong"), openLocale("en"), fixtureUnits)).toThrow(
    "unknown unit “furlong”"
  );
});

test("an interval is written only where both ends are known and differ", () => {
  const about = row(40000, person, {qualifier: "about", low: 35000, high: 45000});
  expect(formatInterval(about, openLocale("en"), fixtureUnits)).toBe("35,000 to 45,000");
  expect(formatInterval({...about, high: null}, openLocale("en"), fixtureUnits)).toBeNull();
  expect(formatInterval(row(3, person), openLocale("en"), fixtureUnits)).toBeNull();
});
