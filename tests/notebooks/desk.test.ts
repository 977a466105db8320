import {describe, expect, test} from "vitest";
import {readBrief} from "../../loaders/brief/read-brief.ts";
import {readQuantities} from "../../loaders/quantity/index.ts";
import {isTodo} from "../../loaders/register/todo.ts";
import {figureGroups, figureRows} from "../../src/notebooks/cells/own/figure-rows.ts";
import {Desk} from "../../src/notebooks/cells/reader/desk.ts";
import {knownNames} from "../../src/notebooks/cells/reader/registers.ts";

const local = (text: string) => ({en: text, es: text});
const bounds = {low: 0, high: null};
const desk = () =>
  new Desk(
    knownNames({
      measures: [{key: "swans", label: local("Swans"), definition: local("Swans seen."), unit: "{}", bounds}],
      entities: [{key: "the-lake", type: "place", label: local("the lake")}],
      units: [],
      ids: ["swans-1"]
    })
  );
const TEXT =
  "About 1,204 swans stood on the ice of the lake on 3 May 2031. Of the 90 boats, 12 boats were out.\n";
const pasted = {text: TEXT, language: null, file: "lake.txt", sha256: "a".repeat(64)};

describe("the desk of one’s own figures", () => {
  test("reads what the command reads, in the language of the words", () => {
    const {quantities, language, figures} = desk().open(pasted);
    expect(language).toBe("en");
    expect(quantities).toEqual(readQuantities(TEXT));
    expect(figures.map(({words}) => words)).toContain("12 boats");
    expect(
      desk().read({
        text: "Según el informe, las obras de la ciudad y los puentes costaron 40 millones.",
        language: null
      }).language
    ).toBe("es");
  });

  test("gives a brief that is read as one, but for what is still to be done", () => {
    const one = desk();
    one.open(pasted);
    const {brief} = one.brief([]);
    expect(brief).toContain("file: lake.txt");
    const {faults} = readBrief(brief, "seeds/lake.md");
    expect(faults.filter((fault) => !isTodo(fault))).toEqual([]);
  });

  test("follows corrections: other words and so another value, other keys, and what is no figure", () => {
    const one = desk();
    const {figures} = one.open(pasted);
    const id = (words: string) => figures.find((figure) => figure.words.includes(words))!.id;
    const corrected = one.brief([
      {id: id("1,204"), words: "1,204 swans", measure: "swans", of: "the-lake", by: "wardens"},
      {id: id("12 boats"), leftOut: true}
    ]);
    const swans = corrected.figures.find((figure) => figure.id === id("1,204"))!;
    expect(swans).toMatchObject({words: "1,204 swans", measure: "swans", of: "the-lake", by: "wardens"});
    expect(swans.quantity).toMatchObject({value: 1204, low: 1204, high: 1204, qualifier: "exact"});
    expect(corrected.brief).toContain("[1,204 swans](figure:");
    expect(corrected.brief).toMatch(/left-out:\n {2}- printed: "?12 boats/);
    expect(corrected.faults).toEqual({});
  });

  test("keeps a figure whose new words stand nowhere, or hold no number or several, and says why", () => {
    const one = desk();
    const [first, second, third] = one.open(pasted).figures;
    const {faults, figures} = one.brief([
      {id: first!.id, words: "5,000 swans"},
      {id: second!.id, words: "the ice"},
      {id: third!.id, words: "90 boats, 12"}
    ]);
    expect(faults).toEqual({[first!.id]: "missing", [second!.id]: "none", [third!.id]: "several"});
    expect(figures.map(({words}) => words)).toEqual(
      [first, second, third, ...one.open(pasted).figures.slice(3)].map((figure) => figure!.words)
    );
  });

  test("reads a text of more figures than a brief holds, without a draft", () => {
    const {quantities, figures, tooMany} = desk().open({
      ...pasted,
      text: "There were 12 boats. ".repeat(1500)
    });
    expect(quantities).toHaveLength(1500);
    expect(figures).toEqual([]);
    expect(tooMany).toBe(true);
  });

  test("hostile words do not leave their place in the brief", () => {
    const one = desk();
    const {figures} = one.open(pasted);
    const {brief} = one.brief([{id: figures[0]!.id, measure: "x\n---\nboom: 1", by: "a # b: c"}]);
    expect(brief.match(/^---$/gm)).toHaveLength(2);
    expect(brief).not.toMatch(/^boom/m);
  });
});

test("figures of one unit are one chart’s rows, dates another’s", () => {
  const {figures} = desk().open(pasted);
  const groups = figureGroups(figures);
  expect(groups.map(({key}) => key)).toEqual(["{}", "date"]);
  const rows = figureRows(groups[0]!, {name: (key) => key, text: "the text"});
  expect(rows[0]).toMatchObject({low: 1203.5, high: 1204.5, unit: "{}", by: "the text"});
});
