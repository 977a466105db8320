import {expect, it} from "vitest";
import {readBrief} from "../../loaders/brief/read-brief.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {formatFault} from "../../loaders/fault.ts";
import {isTodo} from "../../loaders/register/todo.ts";
import {firstLines, LAKE, projectFolder} from "./project-folder.ts";

const DRAFT = `---
title: A Lake Measured
label: TODO
publisher: TODO
url: TODO
article: {file: lake.txt, sha256: ${"a".repeat(64)}}
figures:
  lake-depth: {measure: TODO, of: TODO, by: TODO, via: TODO, at: TODO, status: TODO}
  survey-date: {measure: date, of: lake, inferred: {date: TODO, why: TODO}}
left-out:
  - printed: second
    why: TODO
  - printed: third
    why: {en: A place in an order., es: TODO}
---
They found [120 metres](figure:lake-depth) in [May 1987](figure:survey-date).
`;

it("tells of every value of a brief that is still TODO at its place, and of nothing else", () => {
  const {faults} = readSeeds(projectFolder({...LAKE, "lake-survey.md": DRAFT}));
  expect(firstLines(faults)).toEqual([
    "seeds/lake-survey.md:3:8 “label” is still TODO",
    "seeds/lake-survey.md:4:12 “publisher” is still TODO",
    "seeds/lake-survey.md:5:6 “url” is still TODO",
    "seeds/lake-survey.md:8:25 “measure” of “lake-depth” is still TODO",
    "seeds/lake-survey.md:8:35 “of” of “lake-depth” is still TODO",
    "seeds/lake-survey.md:8:45 “by” of “lake-depth” is still TODO",
    "seeds/lake-survey.md:8:56 “via” of “lake-depth” is still TODO",
    "seeds/lake-survey.md:8:66 “at” of “lake-depth” is still TODO",
    "seeds/lake-survey.md:8:80 “status” of “lake-depth” is still TODO",
    "seeds/lake-survey.md:9:59 “date” of “inferred” of “survey-date” is still TODO",
    "seeds/lake-survey.md:9:70 “why” of “inferred” of “survey-date” is still TODO",
    "seeds/lake-survey.md:12:10 “why” of item 1 of “left-out” is still TODO",
    "seeds/lake-survey.md:14:41 “es” of “why” of item 2 of “left-out” is still TODO"
  ]);
  expect(faults.every(isTodo)).toBe(true);
  expect(formatFault(faults.find(({column}) => column === 25)!)).toContain("seeds/measures.yml");
});

it("keeps the figures and left-out words whose entries are still TODO, so that their words can be verified", () => {
  const {brief} = readBrief(DRAFT, "seeds/lake-survey.md");
  expect(brief!.figures.map(({id, printed}) => [id, printed])).toEqual([
    ["lake-depth", "120 metres"],
    ["survey-date", "May 1987"]
  ]);
  expect(brief!.leftOut.map(({printed}) => printed)).toEqual(["second", "third"]);
});

it("still tells of other faults beside a TODO", () => {
  const text = DRAFT.replace("survey-date: {measure: date", "survey-date: {measure: dte");
  const {faults} = readSeeds(projectFolder({...LAKE, "lake-survey.md": text}));
  expect(firstLines(faults.filter((fault) => !isTodo(fault)))).toEqual([
    "seeds/lake-survey.md:9:26 unknown measure “dte”"
  ]);
});

it("tells of what is still TODO in a register, and of nothing else there", () => {
  const {faults} = readSeeds(
    projectFolder({
      ...LAKE,
      "measures.yml": `${LAKE["measures.yml"]}\nwidth:\n  label: {en: Width, es: TODO}\n  definition: TODO\n  unit: TODO\n`,
      "entities.yml": `${LAKE["entities.yml"]}\nfishers:\n  type: TODO\n  label: {en: fishers, es: TODO}\n`
    })
  );
  expect(firstLines(faults).map((line) => line.replace(/^\S+ /, ""))).toEqual([
    "“type” of “fishers” is still TODO",
    "“es” of “label” of “fishers” is still TODO",
    "“es” of “label” of “width” is still TODO",
    "“definition” of “width” is still TODO",
    "“unit” of “width” is still TODO"
  ]);
});

it("does not take a word that merely contains it, or is written small, for a thing to do", () => {
  const text = LAKE["lake-survey.md"]!.replace("title: A Lake Measured", "title: todo, TODO and more");
  expect(readSeeds(projectFolder({...LAKE, "lake-survey.md": text})).faults).toEqual([]);
});
