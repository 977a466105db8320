import {describe, expect, it} from "vitest";
import {accused, briefOf, check, LAKE, LAKE_FIGURES, lockOf} from "./invented.ts";

const brief = briefOf(LAKE, LAKE_FIGURES);
const lock = lockOf(brief, LAKE);

function changed(from: string, to: string): string {
  expect(LAKE.split(from)).toHaveLength(2);
  return LAKE.replace(from, to);
}

describe("a change in an article with six figures close together", () => {
  it.each([
    ["40 boats", "41 boats", "boats"],
    ["40 boats", "140 boats", "boats"],
    ["40 boats", "40 ships", "boats"],
    ["40 boats", "-40 boats", "boats"],
    ["40 boats", "forty boats", "boats"],
    ["approximately 40", "more than 40", "boats"],
    ["approximately 40", "40", "boats"],
    ["boats and 12", "boats and over 12", "piers"],
    ["boats and 12", "boats and at least 12", "piers"],
    ["12 piers", "13 piers", "piers"],
    ["12 piers", "12 docks", "piers"],
    ["12 piers", "1.2 piers", "piers"],
    ["12 piers", "twelve piers", "piers"],
    ["over 84 %", "over 48 %", "taken"],
    ["over 84 %", "under 84 %", "taken"],
    ["over 84 %", "84 %", "taken"],
    ["% of the berths", "% of these berths", "taken"],
    ["3.5 square", "3.4 square", "berth"],
    ["square meters", "square feet", "berth"],
    ["is 3.5", "is nearly 3.5", "berth"],
    ["$200", "$300", "price"],
    ["$200", "€200", "price"],
    ["$200", "$200 million", "price"],
    ["a month", "a week", "price"],
    ["costs $200", "costs about $200", "price"],
    ["August 2031", "August 2032", "date"],
    ["August 2031", "July 2031", "date"],
    ["as of August", "until August", "date"],
    ["as of August", "before August", "date"]
  ])("from “%s” to “%s” accuses %s alone", (from, to, id) => {
    expect(accused(brief, changed(from, to), lock)).toEqual([id]);
  });

  it.each([
    ["Lake Orla report", "Lake Orla: a long report of 9 pages, with 7 pictures"],
    ["Each berth", "There is more to say of the harbour. Each berth"],
    ["\n\n", "\n\n\n\n  "],
    ["boats and", "boats\u00A0and"],
    ["the harbour master said", "says the harbour master"]
  ])("from “%s” to “%s” moves figures and accuses none", (from, to) => {
    const {figures} = check(brief, changed(from, to), lock);
    expect(figures.flatMap(({faults}) => faults)).toEqual([]);
    expect(figures.map(({state}) => state)).toContain("moved");
  });

  it("names every figure when every figure changes", () => {
    const text = LAKE.replace("40", "50").replace("84", "85").replace("3.5", "3.6").replace("2031", "2032");
    expect(accused(brief, text, lock)).toEqual(["boats", "taken", "berth", "date"]);
  });

  it("says what stands now where the locked words stood, even after the text has moved", () => {
    const text = "A word before all. ".repeat(20) + LAKE.replace("3.5 square meters", "4.5 square feet");
    const faults = check(brief, text, lock).figures.flatMap((figure) => figure.faults);
    expect(faults).toEqual([
      {
        file: "seeds/lake.md",
        line: 13,
        column: 5,
        message:
          "“3.5 square meters” (figure “berth”) is not in lake.txt; in its place stands “4.5 square feet”",
        remedy: "Write the words as the article prints them, then run npx cifra verify --accept berth."
      }
    ]);
  });

  it("does not take a changed figure's new words for a second place of another figure's", () => {
    const text = "It opened in 1987 and closed in May 1988, after 3 days.";
    const brief = briefOf(text, {opened: "1987", closed: "May 1988", days: "3 days"});
    const changed = text.replace("May 1988", "May 1987");
    expect(accused(brief, changed, lockOf(brief, text))).toEqual(["closed"]);
  });

  it("names a spelled number alone when it, its hedge or what it counts changes", () => {
    const text = "Two boats and three piers, four huts and five sheds.";
    const brief = briefOf(text, {boats: "Two", piers: "three piers", huts: "four", sheds: "five"});
    const lock = lockOf(brief, text);
    expect(accused(brief, text.replace("three", "thirty"), lock)).toEqual(["piers"]);
    expect(accused(brief, text.replace("four", "nearly four"), lock)).toEqual(["huts"]);
    expect(accused(brief, text.replace("huts", "tents"), lock)).toEqual(["huts"]);
  });

  it("names a figure when a hedge that follows it changes, or what it is divided by some words later", () => {
    const text =
      "Of 40 boats or more, 12 give 3.5 square meters of dry space per person, and 7 visitors come a day.";
    const brief = briefOf(text, {boats: "40", giving: "12", space: "3.5 square meters", visitors: "7"});
    const lock = lockOf(brief, text);
    for (const [from, to, id] of [
      ["or more", "or fewer", "boats"],
      ["boats or more", "boats", "boats"],
      ["per person", "per bed", "space"],
      ["come a day", "come a week", "visitors"]
    ] as const) {
      expect(accused(brief, text.replace(from, to), lock), from).toEqual([id]);
    }
  });

  it("does not name a figure for the unit of the one before it", () => {
    const text = "The 12 crews of 7 sailors get 2 boats 3 metres long.";
    const brief = briefOf(text, {crews: "12", sailors: "7", boats: "2", long: "3 metres"});
    const lock = lockOf(brief, text);
    expect(accused(brief, text.replace("boats", "rafts"), lock)).toEqual(["boats"]);
    expect(accused(brief, text.replace("sailors", "cooks"), lock)).toEqual(["sailors"]);
  });

  it("counts places as before when the words of an earlier one change", () => {
    const text = "They had 300 books in May, 300 books in June and 300 books in July.";
    const brief = briefOf(text, {
      may: {printed: "300 books", nth: 1},
      june: {printed: "300 books", nth: 2},
      july: {printed: "300 books", nth: 3}
    });
    const lock = lockOf(brief, text);
    for (const [n, id] of ["may", "june", "july"].entries()) {
      let at = -1;
      for (let i = 0; i <= n; i++) at = text.indexOf("300", at + 1);
      const changed = `${text.slice(0, at)}400${text.slice(at + 3)}`;
      expect(accused(brief, changed, lock)).toEqual([id]);
      const [fault] = check(brief, changed, lock).figures.flatMap(({faults}) => faults);
      expect(fault?.message).toContain("; in its place stands “400 books”");
    }
  });

  it("says what stands beside a figure whose own words are unchanged", () => {
    const [fault] = check(brief, changed("a month", "a week"), lock).figures.flatMap(({faults}) => faults);
    expect(fault?.message).toBe("figure “price” has changed surroundings: “costs [$200] a week”");
  });

  it("is silent about what stands beside when nothing stands there any more", () => {
    expect(accused(brief, "", lock)).toEqual(Object.keys(LAKE_FIGURES));
  });
});
