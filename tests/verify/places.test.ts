import {describe, expect, it} from "vitest";
import {briefOf, check, lockOf} from "./invented.ts";

const TEXT =
  "The library lent 300 books in May. Of the 300 books, 12 are late. In June it lent 300 books again.";
const NONE = {version: 1, figures: {}} as const;

function messages(brief: ReturnType<typeof briefOf>, text = TEXT): string[] {
  const {faults, figures} = check(brief, text, NONE);
  return [...faults, ...figures.flatMap((figure) => figure.faults)].map(
    ({line, column, message, remedy}) => `${line}:${column} ${message} / ${remedy}`
  );
}

describe("which places of the same words count", () => {
  it("asks which, when the words stand several times", () => {
    expect(messages(briefOf(TEXT, {lent: "300 books"}))).toEqual([
      "10:5 “300 books” (figure “lent”) stands 3 times in lake.txt / Say which place is meant with “nth: 1” to " +
        "“nth: 3”, or “nth: all” when each says the same."
    ]);
  });

  it("takes the second with nth: 2 and every one with nth: all", () => {
    const {figures} = lockOf(
      briefOf(TEXT, {
        second: {printed: "300 books", nth: 2},
        each: {printed: "300 books", nth: "all"}
      }),
      TEXT
    );
    expect(figures.second?.places).toMatchObject([{start: 42, end: 51}]);
    expect(figures.each?.places.map(({start}) => start)).toEqual([17, 42, 82]);
  });

  it("names an nth that is not there, and words that are not", () => {
    expect(messages(briefOf(TEXT, {lent: {printed: "300 books", nth: 4}, late: "120"}))).toEqual([
      "10:5 “300 books” (figure “lent”) stands 3 times in lake.txt: there is no “nth: 4” / Give an “nth” from 1 to 3.",
      "11:5 “120” (figure “late”) is not in lake.txt / Write the words as the article prints them."
    ]);
  });

  it("looks for left-out words too", () => {
    expect(messages(briefOf(TEXT, {}, ["12", "May", {printed: "June 3"}, "300"]))).toEqual([
      "8:7 left-out “June 3” is not in lake.txt / Write the words as the article prints them, or leave the entry out.",
      expect.stringMatching(/^9:7 left-out “300” stands 3 times/)
    ]);
  });

  it("says where the locked words went when another place of them has come before", () => {
    const brief = briefOf(TEXT, {second: {printed: "300 books", nth: 2}});
    const lock = lockOf(brief, TEXT);
    const text = `It owned 300 books at first. ${TEXT}`;
    const [fault] = check(brief, text, lock).figures.flatMap(({faults}) => faults);
    expect(fault?.message).toBe(
      "figure “second” has changed surroundings: “library lent [300 books]”; the locked words are now “nth: 3”"
    );
  });

  it("notices that one of all places has changed, and says what stands there", () => {
    const brief = briefOf(TEXT, {each: {printed: "300 books", nth: "all"}});
    const lock = lockOf(brief, TEXT);
    const [fault] = check(brief, TEXT.replace("Of the 300", "Of the 301"), lock).figures.flatMap(
      ({faults}) => faults
    );
    expect(fault?.message).toBe(
      "figure “each” stands 2 times, but is locked 3 times; in place of one stands “301 books”"
    );
  });
});

describe("typographic variants", () => {
  const text = "La bibliothe\u0300que prête “300\u00A0livres” — 14,\u00AD500 l’an.";
  const brief = briefOf(text, {library: "bibliothèque", books: '"300 livres"', loans: "14,500 l'an"});
  const lock = lockOf(brief, text);

  it("are found, with their places in the text as it is", () => {
    const characters = [...text];
    const words = Object.values(lock.figures).map(({places: [place]}) =>
      characters.slice(place?.start, place?.end).join("")
    );
    expect(words).toEqual(["bibliothe\u0300que", "“300\u00A0livres”", "14,\u00AD500 l’an"]);
    expect(lock.figures.loans?.places[0]?.words).toBe("14,\u00AD500 l’an");
  });

  it("make no difference to the fingerprints of a text that changes from one to another", () => {
    const plain = text.normalize("NFC").replace(/[“”]/g, '"').replace("—", "-").replace("\u00A0", " ");
    const moved = check(brief, plain, lock).figures;
    expect(moved.flatMap(({faults}) => faults)).toEqual([]);
    expect(moved.map(({state}) => state)).toEqual(["moved", "moved", "moved"]);
  });
});
