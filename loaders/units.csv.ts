import type {Project} from "./project.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Units",
  description: "The units that quantities are read in, how each is written and what it is made of.",
  fields: fieldsOf({
    code: ["string", "UCUM code, UCUM annotation in braces, or ISO 4217 code.", {required: true}],
    is: ["string", "The unit in terms of others; empty for a base unit."],
    before: ["string", "Signs that stand before the number, with “ | ” between."],
    words: ["string", "Words and signs of every language that stand after it, with “ | ” between."],
    words_en: ["string", "English words that stand after it, with “ | ” between."],
    words_es: ["string", "Spanish words that stand after it, with “ | ” between."],
    symbol_en: ["string", "How it is shown after a number, in English.", {required: true}],
    symbol_es: ["string", "How it is shown after a number, in Spanish.", {required: true}]
  }),
  primaryKey: ["code"]
};

export default function units({seeds}: Project) {
  const listed = (words: string[] | undefined) => words?.join(" | ") || null;
  const units = [...seeds.units.values()].map(({code, is, before, words, symbol}) => ({
    code,
    is,
    before: listed(before),
    words: listed(words["*"]),
    words_en: listed(words.en),
    words_es: listed(words.es),
    symbol_en: symbol.en || null,
    symbol_es: symbol.es || null
  }));
  return tidyTable(units, about);
}

printWhenRun(import.meta.url, units);
