import type {Lexicon} from "../../loaders/quantity/lexicon.ts";
import type {Kind} from "../../loaders/quantity/quantity.ts";
import {findQuantities} from "../../loaders/quantity/read-quantities.ts";
import {openReading, type FoundQuantity} from "../../loaders/quantity/text-reading.ts";

/** A quantity of a text with the stretch of its words, hedge included. */
export interface ReadQuantity extends FoundQuantity {
  /** From the hedge to the end, or from the number to a hedge behind it. */
  phrase: {start: number; end: number};
}

/** Reads the quantities that count on a page; remembers texts, as headers, footers and drawings repeat. */
export type TextReader = (text: string, language: string) => readonly ReadQuantity[];

export function textReader(lexicon: Lexicon): TextReader {
  const known = new Map<string, readonly ReadQuantity[]>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? readText(text, language, lexicon);
    known.set(key, found);
    return found;
  };
}

function readText(text: string, language: string, lexicon: Lexicon): ReadQuantity[] {
  const all = findQuantities(openReading(text, {language, lexicon}));
  const free = [...text.matchAll(FREE_DIGITS)].filter(
    ({0: digits, index}) => !all.some(({start, end}) => start < index + digits.length && index < end)
  );
  return [
    ...all.filter(counts).map((quantity) => ({...quantity, phrase: phraseOf(quantity, text)})),
    ...free.map(({0: digits, index}) => bareNumber(digits, index))
  ].sort((a, b) => a.start - b.start);
}

/**
 * Digits that stand free, of which the reader may think that they belong to a name ("Boeing 747", "Article 5"): on
 * a page nobody can tell such a name from a number without a source, so they count. Not those joined to letters
 * or signs ("MS-13", "10:30").
 */
const FREE_DIGITS = /(?<![\p{L}\p{M}\p{N}_@#/:.,‐‑–-])\d+(?:[.,]\d+)*(?![\p{L}\p{M}\p{N}_@/:‐‑–-]|[.,]\d)/gu;

function bareNumber(digits: string, start: number): ReadQuantity {
  const value = Number(digits.replaceAll(",", ""));
  const end = start + digits.length;
  const none = {
    unit: null,
    unitText: null,
    counted: null,
    per: null,
    date: null,
    hedge: null,
    by: null,
    via: null
  };
  const ends = {value, low: value, high: value, low_open: false, high_open: false};
  const reading = {precision: 1, hedges: [], from: 0, to: 0, phrase: {start, end}};
  return {start, end, printed: digits, kind: "number", qualifier: "exact", ...ends, ...none, ...reading};
}

const WHOLE: readonly Kind[] = ["number", "dimension", "duration", "age", "money"];

/**
 * Whether a quantity claims a number. These do not: ordinals in words ("the second reading"), zero and one in
 * words ("one of them", "starting at zero"), words that only point at a time ("last week").
 */
function counts({kind, printed, value, date}: FoundQuantity): boolean {
  if (/\d/.test(printed)) return true;
  if (kind === "ordinal") return false;
  if (kind === "date") return date !== null;
  return !(WHOLE.includes(kind) && (value === 0 || value === 1));
}

function phraseOf({start, end, hedge}: FoundQuantity, text: string): {start: number; end: number} {
  if (hedge === null) return {start, end};
  const before = text.lastIndexOf(hedge, start - hedge.length);
  if (before >= 0 && start - (before + hedge.length) <= LONGEST_ARTICLE) return {start: before, end};
  const behind = text.indexOf(hedge, end);
  return behind < 0 ? {start, end} : {start, end: behind + hedge.length};
}

/** Between a hedge and its number an article and spaces may stand: "más de la mitad". */
const LONGEST_ARTICLE = 6;
