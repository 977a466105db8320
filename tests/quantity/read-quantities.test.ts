import {describe, expect, it} from "vitest";
import {compileLexicon} from "../../loaders/quantity/compile-lexicon.ts";
import {readQuantities} from "../../loaders/quantity/read-quantities.ts";
import {lexicon} from "./registers.ts";

const read = (text: string, language = "en") => readQuantities(text, {language, lexicon});

describe("readQuantities", () => {
  it("gives spans of the original text, whatever stands in it", () => {
    const text =
      "“🐟🐟” weighed 12\u00a0kg — over 3\u202f500 peo\u00adple saw 5 mil\u00adlion\u200b d\u0065\u0301tails.";
    const found = read(text);
    expect(found.map(({value}) => value)).toEqual([12, 3500, 5e6]);
    for (const {start, end, printed} of found) expect(text.slice(start, end)).toBe(printed);
  });

  it("reads decomposed letters as composed ones", () => {
    expect(read("6 millones de do\u0301lares".normalize("NFD"), "es")).toMatchObject([
      {value: 6e6, unit: "USD"}
    ]);
  });

  it("reads an unknown language as English", () => {
    expect(read("14,500 lamps", "xx")).toMatchObject([{value: 14500}]);
  });

  it("finds numbers without any register", () => {
    const bare = compileLexicon(new Map(), []);
    expect(readQuantities("12 km and six", {lexicon: bare})).toMatchObject([
      {value: 12, unit: null},
      {value: 6}
    ]);
  });

  it("leaves out units whose definition cannot be read", () => {
    const place = {file: "", line: 1, column: 1};
    const symbol = {en: "x", es: "x"};
    const broken = {code: "x", is: "2 nothing", before: [], words: {en: ["ex"]}, symbol, place};
    expect(readQuantities("12 ex", {lexicon: compileLexicon(new Map([["x", broken]]), [])})).toMatchObject([
      {value: 12, unit: null}
    ]);
  });

  it("does not take the names of object properties for words", () => {
    expect(read("constructor 5 constructor __proto__ toString hasOwnProperty")).toMatchObject([{value: 5}]);
  });

  it.each([
    ["nothing", ""],
    ["separators", "1,".repeat(20000)],
    ["points", "1.".repeat(20000)],
    ["grouped digits", `1${",000".repeat(20000)}`],
    ["digits", "9".repeat(50000)],
    ["dashes", "-".repeat(20000) + "5" + "-5".repeat(20000)],
    ["signs", "$€£".repeat(20000)],
    ["number words", "one hundred million and ".repeat(5000)],
    ["hedges", "more than ".repeat(10000) + "5"],
    ["articles", "a ".repeat(20000)],
    ["ranges", "1 to ".repeat(10000)],
    ["slashes", "1/2/".repeat(10000)],
    ["a long word", "a".repeat(100000)],
    ["addresses", "a@".repeat(30000)],
    ["months", "May 3, ".repeat(8000)],
    ["half a surrogate pair", "5 \ud83d km \udc1f 6"],
    ["control characters", "\u0000\u0001 5\u0007 km\u0000"],
    ["marks without letters", "\u0301".repeat(20000) + "5"],
    ["units", "5 per 5 per m per per a a km".repeat(3000)]
  ])("reads a text of %s without an exception, in order and without overlap", (_name, text) => {
    for (const language of ["en", "es"]) {
      let last = 0;
      for (const {start, end, printed, value} of read(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(printed);
        expect(Number.isNaN(value)).toBe(false);
        last = end;
      }
    }
  });
});
