import {TODO} from "../register/todo.ts";
import type {ArticleFigure} from "./article-figures.ts";
import type {DraftFigure, Filled, KnownNames} from "./draft-figures.ts";
import {KIND_WORDS, markdownText} from "./figure-words.ts";
import type {Proposals} from "./proposals.ts";
import {commentText, yamlText} from "./yaml-text.ts";

/** Everything that a draft's text is made of. */
export interface DraftParts {
  /** In the order of the front matter. */
  head: readonly (readonly [key: string, filled: Filled | null])[];
  article: {file: string; sha256: string};
  figures: readonly DraftFigure[];
  leftOut: readonly ArticleFigure[];
  proposals: Proposals;
  known: KnownNames;
  language: "en" | "es";
}

/** The draft as a file: front matter, then a short line for each figure. Ends with a line feed. */
export function formatDraft({
  head,
  article,
  figures,
  leftOut,
  proposals,
  known,
  language
}: DraftParts): string {
  const front = [
    ...head.map(([key, filled]) => `${key}: ${filled === null ? "null" : value(filled)}`),
    `article: {file: ${yamlText(article.file)}, sha256: ${article.sha256}}`,
    ...(figures.length > 0 ? ["figures:", ...figures.flatMap(entryLines)] : []),
    ...(leftOut.length > 0 ? ["left-out:", ...leftOut.flatMap(leftOutLines)] : []),
    ...proposalLines("seeds/measures.yml", proposals.measures),
    ...proposalLines("seeds/entities.yml", proposals.entities)
  ];
  const body = figures.map(
    ({id, words, ...figure}) =>
      `- ${subject(figure, known, language)}: [${markdownText(words)}](figure:${id})`
  );
  return `---\n${front.join("\n")}\n---\n${body.map((line) => `${line}\n`).join("")}`;
}

function entryLines({id, measure, of, by, via, at, nth}: DraftFigure): string[] {
  const keys = {measure, of, by, via, at};
  const lines = Object.entries(keys).flatMap(([key, filled]) =>
    filled === null ? [] : [`    ${key}: ${value(filled)}`]
  );
  return [`  ${id}:`, ...lines, ...(nth === null ? [] : [`    nth: ${nth}`])];
}

function leftOutLines({words, nth}: ArticleFigure): string[] {
  return [
    `  - printed: ${yamlText(words)}`,
    ...(nth === null ? [] : [`    nth: ${nth}`]),
    `    why: ${TODO}`
  ];
}

function value({value, hint}: Filled): string {
  const text = value === TODO ? TODO : yamlText(value);
  return hint === null ? text : `${text} # ${commentText(hint)}`;
}

function proposalLines(file: string, entries: readonly string[][]): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flat().map((line) => `# ${line}`);
  return [`# For ${file}, where these names suit; complete them and take away the “# ”:`, ...lines];
}

/** What a figure is about, in our words: its measure, or its kind, and whom it is of. */
function subject(
  {measure, of, kind}: Pick<DraftFigure, "measure" | "of" | "kind">,
  {measures, entities}: KnownNames,
  language: "en" | "es"
): string {
  const what = measures.get(measure.value)?.label[language] ?? KIND_WORDS[language][kind];
  const whom = entities.get(of.value)?.label[language];
  return markdownText(whom === undefined ? what : `${what}, ${whom}`);
}
