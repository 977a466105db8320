import {describe, expect, it} from "vitest";
import {readDerived} from "../../loaders/register/derived.ts";
import {isEdtf} from "../../loaders/register/edtf-date.ts";
import {readEntities} from "../../loaders/register/entities.ts";
import {readHedges} from "../../loaders/register/hedges.ts";
import {readMeasures} from "../../loaders/register/measures.ts";
import {nearest} from "../../loaders/register/nearest.ts";
import {readUnits} from "../../loaders/register/units.ts";
import {readYaml} from "../../loaders/register/yaml-file.ts";
import {firstLines} from "../brief/project-folder.ts";

const yaml = (text: string) => readYaml(text, {file: "seeds/x.yml"});

const UNITS = readUnits(
  yaml("m: {symbol: {en: m, es: m}}\nm2: {is: m^2, symbol: {en: m², es: m²}}\n")
).entries;

describe("units", () => {
  it("have codes for keys, words by language and a symbol", () => {
    const {entries, faults} = readUnits(
      yaml(
        '"{goal}":\n  words: {en: [goal, goals], "*": [g]}\n  symbol: {en: goals, es: goles}\n"$/h":\n  before: [$]\n  symbol: {en: $, es: $}\n'
      )
    );
    expect(firstLines(faults)).toEqual([]);
    expect([...entries.values()]).toEqual([
      {
        code: "{goal}",
        is: null,
        before: [],
        words: {en: ["goal", "goals"], "*": ["g"]},
        symbol: {en: "goals", es: "goles"},
        place: {file: "seeds/x.yml", line: 1, column: 1}
      },
      expect.objectContaining({code: "$/h", before: ["$"]})
    ]);
  });

  it("are made of units that are known", () => {
    const {faults} = readUnits(
      yaml("km: {is: 1000 metre, symbol: {en: km, es: km}}\nmetres: {symbol: {en: m, es: m}}\n")
    );
    expect(firstLines(faults)).toEqual(["seeds/x.yml:1:10 unknown unit “metre”"]);
  });

  it("report words that are no lists", () => {
    const {faults} = readUnits(yaml("m: {words: {en: metre}, symbol: {en: m, es: m}}\n"));
    expect(firstLines(faults)).toEqual(["seeds/x.yml:1:17 “en” must be a list, not “metre”"]);
  });
});

describe("hedges", () => {
  it("are a list of words with what they make of a number", () => {
    const {entries, faults} = readHedges(
      yaml(
        "- {words: {en: [dozens of]}, qualifier: vague, low: 24, high: 120}\n- {words: {en: [abuot]}, qualifier: abuot}\n"
      )
    );
    expect(firstLines(faults)).toEqual(["seeds/x.yml:2:37 unknown qualifier “abuot”"]);
    expect(faults[0]!.remedy).toMatch(/^Did you mean “about”\?/);
    expect(entries).toEqual([
      {
        words: {en: ["dozens of"]},
        qualifier: "vague",
        low: 24,
        high: 120,
        place: {file: "seeds/x.yml", line: 1, column: 3}
      }
    ]);
  });

  it("are no map", () => {
    expect(firstLines(readHedges(yaml("about: 1\n")).faults)).toEqual([
      "seeds/x.yml:1:1 the file must be a list, not a map"
    ]);
  });
});

describe("measures", () => {
  const measure = (rest: string) =>
    readMeasures(
      yaml(`area:\n  label: {en: Area, es: Área}\n  definition: {en: Area., es: Área.}\n${rest}`),
      UNITS
    );

  it("have a unit made of known ones, or are of dates", () => {
    expect(measure("  unit: m2/{person}\n").faults).toEqual([]);
    expect(measure("  unit: date\n").entries.get("area")!.unit).toBeNull();
    expect(firstLines(measure("  unit: leagues\n").faults)).toEqual([
      "seeds/x.yml:4:9 unknown unit “leagues”"
    ]);
    expect(firstLines(measure("").faults)).toEqual(["seeds/x.yml:1:1 missing “unit” in “area”"]);
  });

  it("have bounds in order, and dates have none", () => {
    expect(measure("  unit: m2\n  bounds: {low: 0, high: 1e3}\n").entries.get("area")!.bounds).toEqual({
      low: 0,
      high: 1000
    });
    expect(firstLines(measure("  unit: m2\n  bounds: {low: 5, high: 1}\n").faults)).toEqual([
      "seeds/x.yml:5:11 the low bound 5 is above the high bound 1"
    ]);
    expect(firstLines(measure("  unit: m2\n  bounds: {low: 1,000}\n").faults)).toEqual([
      "seeds/x.yml:5:19 unknown key “000” in “bounds”"
    ]);
    expect(firstLines(measure("  unit: m2\n  bounds: {low: none}\n").faults)).toEqual([
      "seeds/x.yml:5:17 “none” is not a number"
    ]);
    expect(firstLines(measure("  unit: date\n  bounds: {low: 5}\n").faults)).toEqual([
      "seeds/x.yml:5:11 bounds on a measure of dates"
    ]);
  });
});

describe("entities", () => {
  it("keep the right entries beside the wrong ones, and all keys", () => {
    const {entries, keys, faults} = readEntities(
      yaml(
        "lake: {type: place, label: {en: a, es: b}}\nTown: {type: place, label: {en: a, es: b}}\nclub: {type: instituton, label: {en: '', es: \"\\a\"}}\n"
      )
    );
    expect([...entries.keys()]).toEqual(["lake"]);
    expect([...keys]).toEqual(["lake", "Town", "club"]);
    expect(firstLines(faults)).toEqual([
      "seeds/x.yml:2:1 “Town” is not an id",
      "seeds/x.yml:3:14 unknown type “instituton”",
      "seeds/x.yml:3:38 empty text",
      "seeds/x.yml:3:46 a control character in the text"
    ]);
  });

  it("are a map", () => {
    expect(firstLines(readEntities(yaml("- lake\n")).faults)).toEqual([
      "seeds/x.yml:1:1 the file must be a map of entries, not a list"
    ]);
  });
});

describe("derived figures", () => {
  it("keep their expression and its place", () => {
    const {entries, faults} = readDerived(
      yaml("twice:\n  measure: depth\n  of: lake\n  expression: depth * 2\n  note: {en: a, es: b}\n")
    );
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      {
        id: "twice",
        expression: "depth * 2",
        at: null,
        comparable: null,
        expressionPlace: {line: 4, column: 15}
      }
    ]);
  });
});

describe("isEdtf", () => {
  it("knows dates that are uncertain, open or partly unknown", () => {
    for (const date of [
      "2019",
      "2022-03",
      "XXXX-02-03",
      "2025-06-30",
      "2024~",
      "2019/2021",
      "2019/..",
      "2024-21"
    ]) {
      expect(isEdtf(date), date).toBe(true);
    }
    for (const date of ["", "August 2024", "2025-02-30", "2024-13", "03/02/2025", "next year"]) {
      expect(isEdtf(date), date).toBe(false);
    }
  });
});

describe("nearest", () => {
  it("finds the word that was meant, and nothing for a word that is far from all", () => {
    expect(nearest("survye", ["survey", "surplus"])).toBe("survey");
    expect(nearest("depht", ["width", "depth"])).toBe("depth");
    expect(nearest("of", ["by", "at"])).toBeNull();
    expect(nearest("swimming-pool", ["lake", "river"])).toBeNull();
  });
});
