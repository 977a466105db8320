import {expect, test} from "vitest";
import hedges from "../../loaders/hedges.csv.ts";
import {tableCsv} from "../../loaders/tidy/table-csv.ts";
import type {Project} from "../../loaders/project.ts";

const place = {file: "seeds/hedges.yml", line: 1, column: 1};

test("each hedging phrase is a row, in the register's order, with the interval of words that stand alone", () => {
  const project = {
    seeds: {
      hedges: [
        {words: {en: ["about", "… or so"], "*": ["~"]}, qualifier: "about", low: null, high: null, place},
        {words: {en: ["scores"]}, qualifier: "vague", low: 40, high: 200, place}
      ]
    }
  } as unknown as Project;
  expect(tableCsv(hedges(project))).toBe(
    `entry,language,nth,words,qualifier,low,high
1,en,1,about,about,,
1,en,2,… or so,about,,
1,und,1,~,about,,
2,en,1,scores,vague,40,200
`
  );
});
