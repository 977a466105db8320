import {DIGIT, LETTER, VULGAR} from "./char-class.ts";

/** A piece of a text: a word, a number in digits, a vulgar fraction such as "½", or any other sign. */
export interface Token {
  /** Its place among the tokens of the text. */
  index: number;
  kind: "word" | "digits" | "fraction" | "sign";
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** As written, without soft hyphens and other invisible characters, composed (NFC). */
  raw: string;
  /** `raw` in lower case with plain apostrophes. */
  norm: string;
  /** White space stands before it, or it is the first. */
  spaced: boolean;
  /** A line break stands before it, or it is the first. */
  breaks: boolean;
}

/** The tokens of a text, in order. */
export interface Tokens {
  readonly length: number;
  /** Narrows the tokens to one paragraph after the other, and gives the first token of each. */
  paragraphs(): Iterable<number>;
  /** The token at an index, or undefined beyond the ends. */
  at(index: number): Token | undefined;
  /** The first token from `index` on, and before `end`, that has one of these marks; else `end`. */
  nextMarked(index: number, mark: number, end?: number): number;
  /** The first UTF-16 unit of a token, without making it; NaN beyond the ends. */
  codeAt(index: number): number;
  /** Whether a line break stands before a token. */
  breaksAt(index: number): boolean;
  /** The token after an address that `index` lies in ("a@b.org", "https://…/2024"), or null. */
  addressEnd(index: number): number | null;
}

/** A mark of tokens at which a quantity may begin, and of words that may say who asserts one. */
export const ANCHOR = 32;
export const ATTRIBUTING = 64;

const SPACED = 8;
const BREAKS = 16;
const KIND = 7;
/** A power of two. */
const RECENT = 128;

/** Tokens in columns: a long text has a hundred times more of them than anybody looks at. */
export class TokenColumns implements Tokens {
  readonly #text: string;
  #starts: Int32Array;
  #ends: Int32Array;
  #kinds: Uint8Array;
  #length = 0;
  readonly #paragraphs: number[] = [];
  // The tokens that are seen: those of one paragraph.
  #from = 0;
  #to = 0;
  // The grammar looks at the same few neighbours again and again.
  readonly #recent: (Token | undefined)[] = [];
  readonly #addresses: {start: number; end: number}[] = [];
  // Up to where runs with a sign of an address have been looked at.
  #lookedTo = 0;

  constructor(text: string) {
    this.#text = text;
    const room = Math.max(16, text.length >> 2);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#kinds = new Uint8Array(room);
  }

  get length(): number {
    return this.#to;
  }

  add(start: number, end: number, kind: number, spaced: boolean, breaks: boolean, marks: number): void {
    const index = this.#length++;
    this.#to = this.#length;
    if (index === this.#starts.length) this.#grow();
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#kinds[index] = kind | (spaced ? SPACED : 0) | (breaks ? BREAKS : 0) | marks;
  }

  /** Notes an address in the run of characters without white space that begins at `start` and has `at`. */
  addAddress(start: number, at: number): void {
    if (at < this.#lookedTo) return;
    const rest = /\s|$/g;
    rest.lastIndex = at;
    const end = rest.exec(this.#text)!.index;
    this.#lookedTo = end;
    const word = this.#text.slice(start, end);
    if (word.includes("://") || /[^\s@]@[^\s@]+\.\p{L}/u.test(word)) this.#addresses.push({start, end});
  }

  nextMarked(index: number, mark: number, end = this.#to): number {
    const kinds = this.#kinds;
    let at = index;
    while (at < end && (kinds[at]! & mark) === 0) at += 1;
    return at;
  }

  codeAt(index: number): number {
    return index < this.#from || index >= this.#to ? NaN : this.#text.charCodeAt(this.#starts[index]!);
  }

  breaksAt(index: number): boolean {
    return (this.#kinds[index]! & BREAKS) !== 0;
  }

  addressEnd(index: number): number | null {
    const start = this.#starts[index]!;
    let [low, high] = [0, this.#addresses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#addresses[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    const address = this.#addresses[low];
    if (!address || address.start > start) return null;
    let at = index;
    while (at < this.#length && this.#starts[at]! < address.end) at += 1;
    return at;
  }

  addParagraph(): void {
    this.#paragraphs.push(this.#length);
  }

  *paragraphs(): Iterable<number> {
    for (const [i, from] of this.#paragraphs.entries()) {
      this.#from = from;
      this.#to = this.#paragraphs[i + 1] ?? this.#length;
      yield from;
    }
    this.#from = 0;
    this.#to = this.#length;
  }

  at(index: number): Token | undefined {
    if (index < this.#from || index >= this.#to) return undefined;
    const slot = index & (RECENT - 1);
    const recent = this.#recent[slot];
    if (recent?.index === index) return recent;
    return (this.#recent[slot] = this.#make(index));
  }

  #make(index: number): Token {
    const start = this.#starts[index]!;
    const end = this.#ends[index]!;
    const bits = this.#kinds[index]!;
    const written = this.#text.slice(start, end);
    const form = formOf(written);
    const raw = form === OTHER ? tidy(written) : written;
    const kind = bits & KIND;
    return {
      index,
      kind: kind === LETTER ? "word" : kind === DIGIT ? "digits" : kind === VULGAR ? "fraction" : "sign",
      start,
      end,
      raw,
      norm: kind !== LETTER ? (raw === "’" ? "'" : raw) : form === LOWER ? raw : folded(raw),
      spaced: (bits & SPACED) !== 0,
      breaks: (bits & BREAKS) !== 0
    };
  }

  #grow(): void {
    const room = this.#length * 2;
    const [starts, ends, kinds] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    kinds.set(this.#kinds);
    [this.#starts, this.#ends, this.#kinds] = [starts, ends, kinds];
  }
}

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]/g;

const LOWER = 0;
const MIXED = 1;
const OTHER = 2;

/** Whether a word is all small letters of ASCII, of ASCII at least, or other. */
function formOf(written: string): number {
  let form = LOWER;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code > 127) return OTHER;
    if (code < 97) form = MIXED;
  }
  return form;
}

function tidy(written: string): string {
  return written.replace(UNSEEN, "").normalize("NFC");
}

/** A word in lower case with plain apostrophes. */
export function folded(raw: string): string {
  return raw.toLowerCase().replaceAll("’", "'");
}
