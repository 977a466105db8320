import {aliasesOf} from "./brief/aliases.ts";
import type {Project} from "./project.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Aliases",
  description: "Ids that figures had before; each still leads to its figure, on pages as in other tables.",
  fields: fieldsOf({
    alias: ["string", "The id of before.", {required: true}],
    figure: [
      "string",
      "The figure or derived figure that had it: a key of figures.csv or derived.csv.",
      {required: true}
    ]
  }),
  primaryKey: ["alias"]
};

export default function aliases({seeds}: Project) {
  const rows = [...aliasesOf(seeds)].map(([alias, figure]) => ({alias, figure}));
  return tidyTable(rows, about);
}

printWhenRun(import.meta.url, aliases);
