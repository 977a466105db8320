import type {ArticleText} from "../article/read-article.ts";
import {readQuantities, type Lexicon, type Quantity} from "../quantity/index.ts";
import {isEdtf} from "../register/edtf-date.ts";
import {TODO} from "../register/todo.ts";
import {articleFigures} from "./article-figures.ts";
import {draftFigures, type DraftFigure, type Filled, type KnownNames} from "./draft-figures.ts";
import {findEntities} from "./find-entities.ts";
import {formatDraft, type DraftParts} from "./format-draft.ts";
import {proposals, type Proposals} from "./proposals.ts";
import {wordsOf} from "./stems.ts";
import {shownText} from "./yaml-text.ts";

/** A draft, and what of the article is in it. */
export interface Draft {
  /** The file's text. */
  text: string;
  figures: readonly DraftFigure[];
  leftOut: number;
  /** Quantities that no words of the article can stand for. */
  lost: readonly Quantity[];
  proposals: Proposals;
}

export interface DraftOptions {
  /** The article's file name, without folders. */
  file: string;
  /** BCP 47, and the language that it is read in. */
  tag: string;
  language: "en" | "es";
  lexicon: Lexicon;
  known: KnownNames;
}

/** Far more than an article prints; a list of such length is a table, and no brief. */
export const MOST_FIGURES = 1000;

/**
 * Drafts the brief of an article; the same input gives the same text. Throws a RangeError for a text of more
 * than `MOST_FIGURES` quantities.
 */
export function draftBrief(article: ArticleText, options: DraftOptions): Draft {
  const {lost, ...parts} = draftParts(article, options);
  const {figures, leftOut, proposals} = parts;
  return {text: formatDraft(parts), figures, leftOut: leftOut.length, lost, proposals};
}

/** What a draft is made of, before it is written; throws as `draftBrief`. */
export function draftParts(
  {text, shown, sha256}: Pick<ArticleText, "text" | "shown" | "sha256">,
  {file, tag, language, lexicon, known}: DraftOptions
): DraftParts & Pick<Draft, "lost"> {
  const quantities = readQuantities(text, {language, lexicon});
  if (quantities.length > MOST_FIGURES) {
    throw new RangeError(
      `${file} prints ${quantities.length} quantities: a brief is for one article of at most ${MOST_FIGURES}.`
    );
  }
  const found = articleFigures(text, quantities, {language, lexicon});
  const figures = draftFigures(found.figures, {...known, text, language, lexicon});
  const publisher = publisherOf(shown.publisher, known);
  const proposed = proposals(figures, {
    ...known,
    language,
    publisher: publisher?.value === TODO ? shown.publisher : null
  });
  const head = [
    ["title", asShown(shown.title)],
    ["label", {value: TODO, hint: "our own short name for the article"}],
    ["publisher", publisher],
    ["author", asShown(shown.author)],
    ["published", publishedOf(shown.published, figures, text)],
    ["url", webAddress(shown.url)],
    ["language", {value: tag, hint: null}]
  ] as const;
  const {leftOut, lost} = found;
  return {head, article: {file, sha256}, figures, leftOut, lost, proposals: proposed, known, language};
}

function asShown(text: string | null): Filled | null {
  const shown = shownText(text ?? "");
  return shown === "" ? null : {value: shown, hint: null};
}

function publisherOf(name: string | null, {entities}: KnownNames): Filled | null {
  const shown = shownText(name ?? "");
  if (shown === "") return null;
  const {key, nearest} = findEntities(entities.values()).claimant(shown);
  if (key !== null) return {value: key, hint: null};
  const near = nearest.length > 0 ? `: perhaps ${nearest.join(", ")}` : "";
  return {value: TODO, hint: `“${shown}”${near}`};
}

/** The date figure that stands in a line of its own, so that the day is typed once; else the day itself. */
function publishedOf(date: string | null, figures: readonly DraftFigure[], text: string): Filled | null {
  if (date === null || !isEdtf(date)) return null;
  const printed = figures.find(
    ({quantity, sentence}) =>
      quantity.date === date && wordsOf(text.slice(sentence.start, sentence.end)).length <= MOST_OF_LINE
  );
  return {value: printed?.id ?? date, hint: null};
}

/** Words of a line that gives an article's date: "Published on Monday, June 14, 2031". */
const MOST_OF_LINE = 8;

function webAddress(url: string | null): Filled | null {
  if (url === null || !URL.canParse(url)) return null;
  const {protocol, href} = new URL(url);
  return /^https?:$/.test(protocol) ? {value: href, hint: null} : null;
}
