import {BREAK, charClass, DIGIT, INVISIBLE, LETTER, MARK, SPACE, VULGAR} from "./char-class.ts";
import {ANCHOR, TokenColumns, type Tokens} from "./tokens.ts";
import type {Vocabulary} from "./vocabulary.ts";

interface ScanOptions {
  /** Plain spaces may group digits: "40 500". No-break spaces, and plain ones before a zero, always may. */
  spaceGroups?: boolean;
  /** Marks of words; digits are always marked as anchors. No words by default. */
  marks?: Vocabulary | null;
}

/**
 * Cuts a text into words, numbers in digits, vulgar fractions and other signs, in one pass. White space and
 * invisible characters are not tokens. Takes time in proportion to the text.
 */
export function scan(text: string, {spaceGroups = false, marks = null}: ScanOptions = {}): Tokens {
  const columns = new TokenColumns(text);
  const {length} = text;
  let spaced = true;
  let breaks = true;
  // A blank line, and the beginning of the text, begins a paragraph.
  let lines = 2;
  // Where the run without white space began, which an address covers whole.
  let run = 0;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = charClass(text, at, code);
    if (kind >= SPACE) {
      if (kind !== INVISIBLE) {
        spaced = true;
        run = at + 1;
        if (kind === BREAK) {
          breaks = true;
          if (!(code === 10 && text.charCodeAt(at - 1) === 13)) lines += 1;
        }
      }
      at += 1;
      continue;
    }
    if (lines > 1) columns.addParagraph();
    lines = 0;
    let end: number;
    if (kind === LETTER) {
      let hash = 0;
      let plain = true;
      end = at;
      let next = code;
      do {
        if (next > 127) plain = false;
        hash = (hash * 31 + (next | 32)) | 0;
        end += next >= 0xd800 && next < 0xe000 ? 2 : 1;
        if (end >= length) break;
        next = text.charCodeAt(end);
      } while (goesOn(text, end, next));
      if (end < length && isApostrophe(next) && isLetter(text, end + 1)) {
        end = wordEnd(text, end);
        plain = false;
      }
      let marked = 0;
      if (marks !== null) {
        marked = plain ? marks.marksOf(text, at, end, hash) : marks.marksOfFolded(text.slice(at, end));
      }
      columns.add(at, end, LETTER, spaced, breaks, marked);
    } else if (kind === DIGIT || (code === 46 && isDecimalPoint(text, at))) {
      end = digitsEnd(text, at, spaceGroups);
      columns.add(at, end, DIGIT, spaced, breaks, ANCHOR);
    } else if (kind === VULGAR) {
      end = at + 1;
      columns.add(at, end, VULGAR, spaced, breaks, ANCHOR);
    } else {
      end = at + (code >= 0xd800 && code < 0xdc00 && isLow(text, at + 1) ? 2 : 1);
      columns.add(at, end, 0, spaced, breaks, 0);
      if (code === 64 || (code === 58 && text.startsWith("//", end))) columns.addAddress(run, at);
    }
    spaced = breaks = false;
    at = end;
  }
  return columns;
}

/** Whether a character goes on with a word. */
function goesOn(text: string, at: number, code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  const kind = charClass(text, at, code);
  return (
    kind === LETTER ||
    kind === MARK ||
    (kind === INVISIBLE && code !== 0xfeff && code < 0xfe00 && code !== 0x200e && code !== 0x200f)
  );
}

/** The end of a word with its parts behind apostrophes: "l'année", "mayor’s". */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (isApostrophe(text.charCodeAt(at)) && isLetter(text, at + 1)) {
    at += 1;
    for (
      let code = text.charCodeAt(at);
      at < text.length && goesOn(text, at, code);
      code = text.charCodeAt(at)
    ) {
      at += code >= 0xd800 && code < 0xe000 ? 2 : 1;
    }
  }
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && charClass(text, at, text.charCodeAt(at)) === LETTER;
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}

/** A point before digits, with nothing before it that it could end: ".5", not "v.5" and not "3.5". */
function isDecimalPoint(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!(next >= 48 && next <= 57)) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before === 46 || before === 41) return false;
  const kind = charClass(text, before >= 0xdc00 && before < 0xe000 ? at - 2 : at - 1, before);
  return kind !== LETTER && kind !== DIGIT;
}

const GROUP = "['’\\u00a0\\u2007\\u2009\\u202f]";
const NUMBER = numberPattern(GROUP);
const NUMBER_WITH_SPACES = numberPattern("['’ \\u00a0\\u2007\\u2009\\u202f]");

function numberPattern(group: string): RegExp {
  return new RegExp(
    String.raw`\d{1,3}(?:(?:${group}\d{3}| 0\d\d)(?!\d))+(?:[.,]\d+)?|\.\d+|\d+(?:[.,]\d+)*`,
    "y"
  );
}

function digitsEnd(text: string, start: number, spaceGroups: boolean): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= 48 && code <= 57) code = text.charCodeAt(++at);
  // Most numbers end here; what may group or be decimal is left to the pattern.
  const next = text.charCodeAt(at + 1);
  if (at > start && !(next >= 48 && next <= 57)) return at;
  const pattern = spaceGroups ? NUMBER_WITH_SPACES : NUMBER;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : at;
}
