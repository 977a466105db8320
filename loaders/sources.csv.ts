import type {Project} from "./project.ts";
import {printWhenRun} from "./tidy/print-when-run.ts";
import {fieldsOf, type TableAbout} from "./tidy/table-about.ts";
import {tidyTable} from "./tidy/tidy-table.ts";

export const about: TableAbout = {
  title: "Sources",
  description: "The articles, with what they show of themselves; what an article does not show is empty.",
  fields: fieldsOf({
    id: ["string", "The brief's name.", {required: true}],
    title: ["string", "The title as printed."],
    label_en: ["string", "Our own short name for the article, in English."],
    label_es: ["string", "Our own short name for the article, in Spanish."],
    publisher: ["string", "Who published it: a key of entities.csv."],
    author: ["string", "The author as printed."],
    published: ["string", "When it was published, as precisely as it is printed; EDTF."],
    published_figure: ["string", "The figure that gives that date."],
    url: ["string", "The article's address."],
    language: ["string", "The article's language; BCP 47."],
    article_sha256: [
      "string",
      "SHA-256 of the article's text as it was read; the text itself is not published.",
      {required: true, pattern: "[0-9a-f]{64}"}
    ]
  }),
  primaryKey: ["id"],
  foreignKeys: [
    {field: "publisher", table: "entities", column: "id"},
    {field: "published_figure", table: "figures", column: "id"}
  ]
};

export default function sources({seeds, rows}: Project) {
  const dates = new Map(rows.figures.map(({id, date}) => [id, date]));
  const sources = seeds.briefs.map(
    ({id, title, label, publisher, author, published, url, language, article}) => {
      const figure = published !== null && dates.has(published) ? published : null;
      return {
        id,
        title,
        label_en: label.en,
        label_es: label.es,
        publisher,
        author,
        published: figure === null ? published : (dates.get(figure) ?? null),
        published_figure: figure,
        url,
        language,
        article_sha256: article.sha256
      };
    }
  );
  return tidyTable(sources, about);
}

printWhenRun(import.meta.url, sources);
