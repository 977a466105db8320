import type {Project} from "./project.ts";
import {qualifierCategories} from "./tidy/categories.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

const counter = {required: true, minimum: 1, unit: "1"} as const;

export const about: TableAbout = {
  title: "Hedges",
  description: "The words around a number, in English and Spanish, and the interval that they make of it.",
  fields: fieldsOf({
    entry: ["integer", "Counts the groups of words that mean the same.", counter],
    language: [
      "string",
      "The language of the words; und for signs that every language has.",
      {required: true}
    ],
    nth: ["integer", "Counts the words of one group and language.", counter],
    words: ["string", "The words; they stand after the number when they begin with “… ”.", {required: true}],
    qualifier: [
      "string",
      "What they make of the number: exact, about, more-than, less-than, at-least, at-most or vague.",
      {required: true, categories: qualifierCategories}
    ],
    low: ["number", "The lower end, where the words stand for a number by themselves.", {unit: "1"}],
    high: ["number", "The upper end, where the words stand for a number by themselves.", {unit: "1"}]
  }),
  primaryKey: ["entry", "language", "nth"]
};

export default function hedges({seeds}: Project) {
  const rows = seeds.hedges.flatMap(({words, qualifier, low, high}, entry) =>
    Object.entries(words).flatMap(([language, phrases]) =>
      phrases.map((phrase, nth) => ({
        entry: entry + 1,
        language: language === "*" ? "und" : language,
        nth: nth + 1,
        words: phrase,
        qualifier,
        low,
        high
      }))
    )
  );
  return tidyTable(rows, about);
}

printWhenRun(import.meta.url, hedges);
