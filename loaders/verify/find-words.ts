import {foldWords, type FoldedText} from "./fold-text.ts";

/** Words found in a folded text. */
export interface Span {
  /** UTF-16 units of the folded text, end exclusive. */
  from: number;
  to: number;
  /** Code points of the original text, end exclusive. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{M}]/u;
const MARK = /\p{M}/u;
const CAPITAL = /\p{Lu}/u;
const AMOUNT = /[\p{Nd}\p{Sc}]/u;
/** Between two digits these continue a number, a time or a ratio. */
const INSIDE_NUMBER = /[.,':/\u00B7\u066B\u066C\u2044]/u;
/** The dashes that join words; the others part them, with or without spaces. */
const HYPHEN = /[-\u2010\u2011]/u;
const MINUS = /[-\u2212\uFE63\uFF0D]/u;
/** Spaces that group digits ("1 200"); an ordinary space can also part two numbers. */
const GROUPING_SPACE = /[\u00A0\u2009\u202F]/u;

/**
 * Every place, from left to right and without overlaps, where the words stand whole: not as part of a longer
 * word ("three" in "thirty-three") or of another number ("200" in "1,200", "5" in "-5", "06" in "2025-06-30").
 */
export function findWords(text: FoldedText, words: string): Span[] {
  const wanted = foldWords(words);
  const spans: Span[] = [];
  if (wanted === "") return spans;
  let from = text.folded.indexOf(wanted);
  while (from >= 0) {
    const to = from + wanted.length;
    const whole = beginsWhole(text, from) && endsWhole(text, to);
    if (whole) spans.push(spanOf(text, from, to));
    from = text.folded.indexOf(wanted, whole ? to : from + 1);
  }
  return spans;
}

/** The span of `folded.slice(from, to)`, which must not be empty. */
export function spanOf(text: FoldedText, from: number, to: number): Span {
  return {from, to, start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0};
}

/** Whether words and numbers can begin at `from`: it cuts none apart. */
export function beginsWhole(text: FoldedText, from: number): boolean {
  const {folded} = text;
  const first = after(folded, from);
  const previous = before(folded, from);
  const beyond = before(folded, from - previous.length);
  if (MARK.test(first)) return false;
  if (AMOUNT.test(first) && previous === "-" && MINUS.test(originalOf(text, from - 1)) && !WORD.test(beyond))
    return false;
  if (!WORD.test(first)) return true;
  if (WORD.test(previous)) return false;
  if (LETTER.test(first)) return !(isHyphen(text, from - 1) && LETTER.test(beyond));
  if (!DIGIT.test(first)) return true;
  if (INSIDE_NUMBER.test(previous) && DIGIT.test(beyond)) return false;
  if (previous === "." && /^(\s|)$/u.test(beyond)) return false;
  if (isHyphen(text, from - 1) && CAPITAL.test(beyond)) return false;
  if (isHyphen(text, from - 1) && DIGIT.test(beyond) && hyphensAround(folded, from) > 1) return false;
  return !(previous === " " && groupsDigits(text, from - 1));
}

/** Whether words and numbers can end before `to`. */
export function endsWhole(text: FoldedText, to: number): boolean {
  const {folded} = text;
  const last = before(folded, to);
  const next = after(folded, to);
  const beyond = after(folded, to + next.length);
  if (MARK.test(next)) return false;
  if (!WORD.test(last)) return true;
  if (WORD.test(next)) return false;
  if (LETTER.test(last)) return !(isHyphen(text, to) && LETTER.test(beyond));
  if (!DIGIT.test(last)) return true;
  if (INSIDE_NUMBER.test(next) && DIGIT.test(beyond)) return false;
  if (isHyphen(text, to) && DIGIT.test(beyond) && hyphensAround(folded, to) > 1) return false;
  return !(next === " " && groupsDigits(text, to));
}

/** Whether the space at `at` stands inside a number: of the grouping kind, before exactly three digits. */
function groupsDigits(text: FoldedText, at: number): boolean {
  if (!GROUPING_SPACE.test(originalOf(text, at))) return false;
  const [left, right] = [text.folded.slice(Math.max(0, at - 4), at), text.folded.slice(at + 1, at + 5)];
  return /(^|\P{Nd})\p{Nd}{1,3}$/u.test(left) && /^\p{Nd}{3}(\P{Nd}|$)/u.test(right);
}

/** How many hyphens the run of digits and hyphens around `at` holds: two make a date or a number of a kind. */
function hyphensAround(folded: string, at: number): number {
  const near = 24;
  const left = /[\d-]*$/.exec(folded.slice(Math.max(0, at - near), at))?.[0] ?? "";
  const right = /^[\d-]*/.exec(folded.slice(at, at + near))?.[0] ?? "";
  return (left + right).split("-").length - 1;
}

function isHyphen(text: FoldedText, at: number): boolean {
  return text.folded[at] === "-" && HYPHEN.test(originalOf(text, at));
}

function originalOf(text: FoldedText, at: number): string {
  return text.original[text.starts[at] ?? -1] ?? "";
}

/** The code point that begins at `at`, or "". */
function after(folded: string, at: number): string {
  const point = at < 0 ? undefined : folded.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

/** The code point that ends at `at`, or "". */
function before(folded: string, at: number): string {
  const low = folded.charCodeAt(at - 1);
  return after(folded, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}
