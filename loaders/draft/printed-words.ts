import {codePoints} from "../verify/code-points.ts";
import type {Lexicon, Quantity} from "../quantity/index.ts";
import {theQuantities} from "../quantity/read-printed.ts";
import {findWords, type Span} from "../verify/find-words.ts";
import {foldText, type FoldedText} from "../verify/fold-text.ts";
import type {Span as Stretch} from "./sentences.ts";
import {shownText} from "./yaml-text.ts";

/** An article's text, ready for finding words in it as verification does. */
export interface SearchedText {
  text: string;
  folded: FoldedText;
  /** For each UTF-16 offset, its end included, the code points before it. */
  points: Int32Array;
  /** Every place where words stand whole, remembered. */
  find(words: string): readonly Span[];
}

export function searchedText(text: string): SearchedText {
  const folded = foldText(text);
  const known = new Map<string, readonly Span[]>();
  return {
    text,
    folded,
    points: codePoints(text),
    find(words) {
      const spans = known.get(words) ?? findWords(folded, words);
      known.set(words, spans);
      return spans;
    }
  };
}

/** The words by which a brief marks a quantity. */
export interface PrintedWords {
  /** On one line, as verification finds them. */
  words: string;
  /** Everywhere they stand. */
  spans: readonly Span[];
  /** Which of `spans` is the quantity's own. */
  own: number;
  /** Whether the words alone read as the quantity does in its sentence. */
  readsAlike: boolean;
}

/** Words of an article that a draft takes over at most, apart from what a figure itself prints. */
const MOST_WORDS = 6;

/**
 * The words of a quantity: with its hedge and, where these are few, what it counts; more of the text only where
 * less would be read as another quantity. Null where no words around it can be found whole.
 */
export function printedWords(
  quantity: Quantity,
  article: SearchedText,
  {language, lexicon, sentence}: {language: string; lexicon: Lexicon; sentence: Stretch}
): PrintedWords | null {
  let first: PrintedWords | null = null;
  for (const {start, end} of candidates(quantity, article.text, sentence)) {
    const words = shownText(article.text.slice(start, end));
    const spans = article.find(words);
    const [from, to] = [article.points[start]!, article.points[end]!];
    const own = spans.findIndex((span) => span.start < to && from < span.end);
    if (own < 0) continue;
    const found = {words, spans, own, readsAlike: readsAs(words, quantity, {language, lexicon})};
    if (found.readsAlike) return found;
    first ??= found;
  }
  return first;
}

/** Stretches that could be marked, the one preferred first. */
function* candidates(quantity: Quantity, text: string, sentence: Stretch): Generator<Stretch> {
  const {start, end} = quantity;
  const hedged = withHedge(quantity, text, sentence);
  const counted = withCounted(quantity, text, sentence);
  const whole = {start: hedged.start, end: Math.max(hedged.end, counted)};
  if (wordCount(text.slice(whole.start, whole.end)) <= MOST_WORDS) yield whole;
  yield hedged;
  yield {start, end};
  // A unit, a currency or a year that the sentence alone shows may stand a few words away.
  for (const words of [1, 2, 3]) {
    const rest = new RegExp(`^(?:[\\s-]*[\\p{L}\\p{N}’'$%€£]+){${words}}`, "u");
    const after = rest.exec(text.slice(whole.end, Math.min(sentence.end, whole.end + 60)));
    if (after) yield {start: whole.start, end: whole.end + after[0].length};
    const before = new RegExp(`(?:[\\p{L}\\p{N}’'$€£]+[\\s-]*){${words}}$`, "u");
    const ahead = before.exec(text.slice(Math.max(sentence.start, hedged.start - 60), hedged.start));
    if (ahead) yield {start: whole.start - ahead[0].length, end: whole.end};
  }
  yield touching({start, end}, text);
}

/** Where the hedge stands before the figure, or behind it. */
function withHedge({start, end, hedge}: Quantity, text: string, sentence: Stretch): Stretch {
  if (hedge === null) return {start, end};
  const reach = hedge.length + 12;
  const from = Math.max(sentence.start, start - reach);
  const before = text.slice(from, start).lastIndexOf(hedge);
  if (before >= 0) return {start: from + before, end};
  const behind = text.slice(end, Math.min(sentence.end, end + reach)).indexOf(hedge);
  return behind < 0 ? {start, end} : {start, end: end + behind + hedge.length};
}

/** Where the counted words end that follow the figure closely; the figure's own end where they do not. */
function withCounted({end, counted}: Quantity, text: string, sentence: Stretch): number {
  if (counted === null) return end;
  const at = text.slice(end, Math.min(sentence.end, end + counted.length + 16)).indexOf(counted);
  return at < 0 ? end : end + at + counted.length;
}

/** The stretch with what touches it, up to spaces. */
function touching({start, end}: Stretch, text: string): Stretch {
  const left = /[^\s]{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))![0];
  const right = /^[^\s]{0,40}/u.exec(text.slice(end, end + 40))![0];
  return {start: start - left.length, end: end + right.length};
}

function readsAs(words: string, quantity: Quantity, options: {language: string; lexicon: Lexicon}): boolean {
  const [only, second] = theQuantities(words, {...options, expected: quantity.unit});
  return only !== undefined && second === undefined && isSameQuantity(only, quantity);
}

/** Whether two say the same number, unit and date, hedges included. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return SAID.every((key) => a[key] === b[key]) && (a.kind === "date") === (b.kind === "date");
}

const SAID = ["value", "low", "high", "low_open", "high_open", "unit", "per", "qualifier", "date"] as const;

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
