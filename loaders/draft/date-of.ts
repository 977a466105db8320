import type {Quantity} from "../quantity/index.ts";
import {TODO} from "../register/todo.ts";
import type {Span} from "./sentences.ts";
import type {ArticleFigure} from "./article-figures.ts";
import type {Filled} from "./draft-figures.ts";

/** Words before a date that make it the beginning or the end of something, not the day of the number. */
const LIMIT =
  /(?:since|until|till|by|before|after|between|from|desde|hasta|antes de|después de|para|entre)\s+(?:the\s+|el\s+)?$/iu;

/** What parts a sentence, so that a date on the other side may be another's. */
const PARTS = /[;:()[\]–—]|,(?!\d)|\s(?:and|but|while|y|pero|mientras)\s/iu;

/**
 * The date that a number speaks of: the one date figure of its sentence; TODO where that is unsure, as several stand
 * there, the one is a limit ("since 2019"), another says it, or it stands in another part of the sentence; null for
 * dates themselves and where the sentence has none.
 */
export function dateOf(
  {quantity, sentence}: ArticleFigure,
  dates: readonly {figure: ArticleFigure; id: string}[],
  text: string
): Filled | null {
  if (quantity.kind === "date") return null;
  // A row of a table is a line, and several make a sentence.
  const line = lineAt(text, quantity.start, sentence);
  const inSentence = dates.filter(({figure}) => figure.sentence.start === sentence.start);
  const inLine = inSentence.filter(
    ({
      figure: {
        quantity: {start}
      }
    }) => line.start <= start && start < line.end
  );
  const here = inLine.length > 0 ? inLine : inSentence;
  const [only, second] = here;
  if (only === undefined) return null;
  const date = only.figure.quantity;
  const isSure =
    second === undefined &&
    date.by?.start === quantity.by?.start &&
    !LIMIT.test(text.slice(Math.max(sentence.start, date.start - 16), date.start)) &&
    !PARTS.test(text.slice(...between(date, quantity, line)));
  if (isSure) return {value: only.id, hint: null};
  return {value: TODO, hint: `perhaps ${here.map(({id}) => id).join(", ")}`};
}

/** The text between a date and a number; nothing where the line begins with the date ("In 2019, …"). */
function between(date: Quantity, number: Quantity, {start}: {start: number}): [from: number, to: number] {
  if (date.start - start < 4 && date.start < number.start) return [date.end, date.end];
  return date.start < number.start ? [date.end, number.start] : [number.end, date.start];
}

/** The part of a sentence that stands in one line. */
function lineAt(text: string, at: number, {start, end}: Span): Span {
  const next = text.indexOf("\n", at);
  return {start: Math.max(start, text.lastIndexOf("\n", at) + 1), end: next < 0 ? end : Math.min(end, next)};
}
