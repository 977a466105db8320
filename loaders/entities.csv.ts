import type {Project} from "./project.ts";
import {entityTypeCategories} from "./tidy/categories.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Entities",
  description: "Places, institutions, people, groups, events and works that are spoken of, or that speak.",
  fields: fieldsOf({
    id: ["string", "The entity's name in other tables.", {required: true}],
    type: [
      "string",
      "place, institution, person, group, agreement, event or work.",
      {required: true, categories: entityTypeCategories}
    ],
    label_en: ["string", "What it is called, in English.", {required: true}],
    label_es: ["string", "What it is called, in Spanish.", {required: true}]
  }),
  primaryKey: ["id"]
};

export default function entities({seeds}: Project) {
  const entities = [...seeds.entities.values()].map(({key, type, label}) => ({
    id: key,
    type,
    label_en: label.en,
    label_es: label.es
  }));
  return tidyTable(entities, about);
}

printWhenRun(import.meta.url, entities);
