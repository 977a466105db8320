import type {Project} from "./project.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Measures",
  description: "What is counted, measured or dated.",
  fields: fieldsOf({
    id: ["string", "The measure's name in other tables.", {required: true}],
    label_en: ["string", "What it is called, in English.", {required: true}],
    label_es: ["string", "What it is called, in Spanish.", {required: true}],
    definition_en: ["string", "What is and is not meant, in English.", {required: true}],
    definition_es: ["string", "What is and is not meant, in Spanish.", {required: true}],
    unit: ["string", "UCUM codes, with ISO 4217 codes for money; empty for dates."],
    low: ["number", "What it cannot go below, in its unit.", {unit: {column: "unit"}}],
    high: ["number", "What it cannot go above, in its unit.", {unit: {column: "unit"}}]
  }),
  primaryKey: ["id"]
};

export default function measures({seeds}: Project) {
  const measures = [...seeds.measures.values()].map(({key, label, definition, unit, bounds}) => ({
    id: key,
    label_en: label.en,
    label_es: label.es,
    definition_en: definition.en,
    definition_es: definition.es,
    unit,
    ...bounds
  }));
  return tidyTable(measures, about);
}

printWhenRun(import.meta.url, measures);
