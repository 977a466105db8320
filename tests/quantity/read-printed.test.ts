import {describe, expect, it} from "vitest";
import type {BriefFigure} from "../../loaders/brief/brief.ts";
import {readPrinted} from "../../loaders/quantity/read-printed.ts";
import type {Measure} from "../../loaders/register/registers.ts";
import {lexicon, units} from "./registers.ts";

const place = {file: "seeds/lake.md", line: 12, column: 37};

function read(
  printed: string,
  unit: string | null,
  {
    per = null,
    low = null,
    high = null,
    language = "en"
  }: {
    per?: string | null;
    low?: number | null;
    high?: number | null;
    language?: string;
  } = {}
) {
  const figure = {id: "boats", printed, place, per} as BriefFigure;
  const measure = {key: "boats", unit, bounds: {low, high}} as Measure;
  return readPrinted(figure, measure, {language, lexicon, units});
}

const messageOf = (...args: Parameters<typeof read>) =>
  read(...args)
    .faults.map(({message}) => message)
    .join();

describe("readPrinted", () => {
  it("reads a count in the measure's unit", () => {
    expect(read("14,500 boats", "{boat}")).toMatchObject({
      quantity: {value: 14500, unit: "{boat}"},
      faults: []
    });
    expect(read("dozens", "{boat}").quantity).toMatchObject({
      value: null,
      low: 24,
      high: 120,
      qualifier: "vague"
    });
    expect(read("three", "{boat}").quantity).toMatchObject({value: 3, qualifier: "exact"});
    expect(read("thousands of", "{boat}").quantity).toMatchObject({low: 1000, high: 10000, high_open: true});
  });

  it("reads about as half of the last digit's place", () => {
    expect(read("approximately 40,000", "{boat}").quantity).toMatchObject({
      value: 40000,
      low: 35000,
      high: 45000
    });
    expect(read("a couple of years", "a").quantity).toMatchObject({value: 2, low: 1.5, high: 2.5});
  });

  it("puts the measure's bounds where an end is open", () => {
    const over = read("over 84% of votes", "%", {low: 0, high: 100}).quantity;
    expect(over).toMatchObject({value: 84, low: 84, low_open: true, high: 100, high_open: false});
    const less = read("less than $3", "USD", {low: 0}).quantity;
    expect(less).toMatchObject({value: 3, low: 0, low_open: false, high: 3, high_open: true});
    expect(read("more than 200", "{boat}", {low: 0}).quantity).toMatchObject({high: null, high_open: true});
  });

  it("reads half as a percentage where the measure is one", () => {
    const half = read("more than half", "%", {low: 0, high: 100}).quantity;
    expect(half).toMatchObject({
      value: 50,
      low: 50,
      low_open: true,
      high: 100,
      qualifier: "more-than",
      unit: "%"
    });
    expect(read("around half", "%").quantity).toMatchObject({low: 45, high: 55});
  });

  it("converts to the measure's unit", () => {
    expect(read("2 hectares", "m2").quantity).toMatchObject({value: 20000, low: 20000, unit: "m2"});
    expect(read("11-minute", "min").quantity).toMatchObject({value: 11, unit: "min"});
    expect(read("between 2 and 3 km", "m").quantity).toMatchObject({value: null, low: 2000, high: 3000});
    expect(read("50 percent", "1").quantity).toMatchObject({value: 0.5});
  });

  it("divides by what the words or the context divide by", () => {
    expect(read("3.4 square meters per prisoner", "m2/{person}")).toMatchObject({
      quantity: {value: 3.4},
      faults: []
    });
    expect(read("0.5 square meters", "m2/{person}", {per: "person"})).toMatchObject({quantity: {value: 0.5}});
    expect(read("$3 a month", "USD/mo").quantity).toMatchObject({value: 3});
    expect(read("40 beds per ward", "{bed}/{ward}").quantity).toMatchObject({value: 40});
  });

  it("reads four digits as a year or as a number, whichever the measure is", () => {
    expect(read("2019", null).quantity).toMatchObject({kind: "date", date: "2019", value: null});
    expect(read("2019", "{boat}").quantity).toMatchObject({kind: "number", value: 2019});
    expect(read("May", null).quantity).toMatchObject({date: "XXXX-05"});
    expect(read("Feb. 3", null).quantity).toMatchObject({date: "XXXX-02-03"});
  });

  it("reads ambiguous signs and names in the measure's unit", () => {
    expect(read("$5 million", "CAD").quantity).toMatchObject({value: 5e6, unit: "CAD"});
    expect(read("20 pounds", "GBP").quantity).toMatchObject({value: 20, unit: "GBP"});
    expect(read("17m", "m").quantity).toMatchObject({value: 17, unit: "m"});
    expect(read("17m", "{boat}").quantity).toMatchObject({value: 17e6});
  });

  it("reads Spanish", () => {
    const about = read("unos 40.000", "{boat}", {language: "es"}).quantity;
    expect(about).toMatchObject({value: 40000, low: 35000, qualifier: "about"});
    expect(read("más de la mitad", "%", {language: "es", high: 100}).quantity).toMatchObject({
      low: 50,
      high: 100
    });
  });

  it("places its faults at the link", () => {
    expect(read("many boats", "{boat}").faults).toMatchObject([
      {...place, message: "no quantity in “many boats”"}
    ]);
  });

  it.each([
    ["12 boats and 3 rafts", "{boat}", "more than one quantity in “12 boats and 3 rafts”: “12” and “3”"],
    ["20 leagues", "km", "unknown unit “leagues”"],
    ["$6 million", "{boat}", "“$6 million” is in USD ($), but the measure “boats” is in {boat}"],
    ["50 %", "USD", "“50 %” is in % , but".replace(" ,", ",")],
    ["20", "km", "“20” is a plain number, but the measure “boats” is in km"],
    ["20", "%", "“20” is a plain number, but the measure “boats” is in %"],
    ["half", "{boat}", "“half” is in parts of one, but the measure “boats” is in {boat}"],
    ["August 2024", "{boat}", "“August 2024” is a date, but the measure “boats” is in {boat}"],
    ["14,500", null, "“14,500” is no date, but the measure “boats” is"],
    [
      "0.5 square meters",
      "m2/{person}",
      "“0.5 square meters” is in m2 (square meters), but the measure “boats” is in m2/{person}"
    ]
  ])("refuses %s for %s", (printed, unit, message) => {
    expect(read(printed, unit).quantity).toBeNull();
    expect(messageOf(printed, unit)).toContain(message);
  });

  it("refuses a divisor that is said twice or that the measure does not have", () => {
    expect(messageOf("3 m² per person", "m2/{person}", {per: "person"})).toContain("says per person already");
    expect(messageOf("3 m²", "m2", {per: "person"})).toContain("which is not per person");
    expect(messageOf("2019", null, {per: "person"})).toContain("a date is not divided by person");
  });

  it("refuses a value that the measure cannot have", () => {
    expect(messageOf("120 %", "%", {high: 100})).toContain("cannot go above 100");
    expect(messageOf("-5 %", "%", {low: 0})).toContain("cannot go below 0");
  });
});
