import {describe, expect, it} from "vitest";
import {findWords} from "../../loaders/verify/find-words.ts";
import {foldText} from "../../loaders/verify/fold-text.ts";

function places(text: string, words: string): string[] {
  const characters = [...text];
  return findWords(foldText(text), words).map(({start, end}) => characters.slice(start, end).join(""));
}

describe("finding printed words", () => {
  it.each([
    ["0.5", "10.5 or 0.55 or 0.5.1"],
    ["200", "1,200 or 200,000 or 200.5 or 1'200 or 1’200 or 1\u00A0200 people"],
    ["40", "40\u202F000 or 140 or 401 or 4.40"],
    ["5", "-5 or −5 or .5 or 1/5 or 5:30 or (-5) or 5th or B5"],
    ["06", "2025-06-30"],
    ["13", "MS-13 and F-13"],
    ["three", "thirty-three, three-quarters, threesome"],
    ["6 million", "6 millions, 16 million, 0.6 million"],
    ["$5", "-$5 or $5.50 or $50"],
    ["e", "e\u0301e"]
  ])("does not find “%s” inside “%s”", (words, text) => {
    expect(places(text, words)).toEqual([]);
  });

  it.each([
    ["$6 million", "paid El Salvador $6 million.", "$6 million"],
    ["11-minute", "an 11-minute film", "11-minute"],
    ["11", "an 11-minute film", "11"],
    ["133%", "reaching 133%, they say", "133%"],
    ["200", "some 200.", "200"],
    ["200", "(200)", "200"],
    ["14.500", "los presos —14.500 según— y", "14.500"],
    ["2019", "2019–2021", "2019"],
    ["2021", "2019-2021", "2021"],
    ["2019", "since mid-2019", "2019"],
    ["three", "nationals—three of them", "three"],
    ["2020s", "the 2020s’ end", "2020s"],
    ["more than 200", "more\n than\u00A0 200 people", "more\n than\u00A0 200"],
    ["people’s 40", "the people's 40 boats", "people's 40"],
    ["10-20", "from 10—20 boats", "10—20"],
    ["500", "in May 2,\u00AD500 and 5\u00AD00", "5\u00AD00"],
    ["200", "In 2019 200 people", "200"]
  ])("finds “%s” in “%s”", (words, text, found) => {
    expect(places(text, words)).toEqual([found]);
  });

  it("finds every place, from left to right, without overlaps", () => {
    expect(places("252 came, 252 stayed, 1,252 left, 252", "252")).toHaveLength(3);
    expect(places("ha ha ha", "ha ha")).toHaveLength(1);
    expect(places("anything", " ")).toEqual([]);
  });

  it("counts code points, not UTF-16 units", () => {
    expect(findWords(foldText("🛶🛶 40 🛶"), "40")).toMatchObject([{start: 3, end: 5}]);
  });

  it("stays linear in the text", () => {
    const text = foldText("4 ".repeat(200_000));
    const began = performance.now();
    expect(findWords(text, "4")).toHaveLength(200_000);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
