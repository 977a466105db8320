import type {Project} from "./project.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Left out",
  description: "Quantities that the articles print and that are deliberately no figures, with the reason.",
  fields: fieldsOf({
    source: ["string", "The article: a key of sources.csv.", {required: true}],
    entry: ["integer", "Counts the entries of one source from 1.", {required: true, minimum: 1, unit: "1"}],
    printed: ["string", "The words as the article prints them.", {required: true}],
    nth: ["string", "Which occurrence of the words, or all; empty when they stand there once."],
    why_en: ["string", "Why it is left out, in English.", {required: true}],
    why_es: ["string", "Why it is left out, in Spanish.", {required: true}]
  }),
  primaryKey: ["source", "entry"],
  foreignKeys: [{field: "source", table: "sources", column: "id"}]
};

export default function leftOut({seeds}: Project) {
  const entries = seeds.briefs.flatMap(({id, leftOut}) =>
    leftOut.map(({printed, nth, why}, n) => ({
      source: id,
      entry: n + 1,
      printed,
      nth: nth === null ? null : String(nth),
      why_en: why.en,
      why_es: why.es
    }))
  );
  return tidyTable(entries, about);
}

printWhenRun(import.meta.url, leftOut);
