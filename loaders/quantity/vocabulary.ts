import {folded} from "./tokens.ts";

/**
 * A set of words that a scan can ask about without cutting them out of the text: an open hash table over the
 * lower-case letters a to z, and an ordinary set for words with other letters.
 */
export class Vocabulary {
  readonly #table: (string | undefined)[];
  readonly #mask: number;
  readonly #words: ReadonlySet<string>;

  /** `words` are in lower case. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    const size = 1 << Math.ceil(Math.log2(4 * this.#words.size + 16));
    this.#mask = size - 1;
    this.#table = new Array<string | undefined>(size).fill(undefined);
    for (const word of this.#words) {
      let slot = hashOf(word) & this.#mask;
      while (this.#table[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#table[slot] = word;
    }
  }

  /** Whether the plain letters of a text from `start` to `end`, whose hash is known, are one of the words. */
  has(text: string, start: number, end: number, hash: number): boolean {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const word = this.#table[slot];
      if (word === undefined) return false;
      if (word.length === end - start && isAt(text, start, word)) return true;
    }
  }

  /** Whether a word as written, with any letters and apostrophes, is one of the words. */
  hasFolded(written: string): boolean {
    return this.#words.has(folded(written.replace(/[\u00ad\u200b-\u200d\u2060]/g, "").normalize("NFC")));
  }
}

function isAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The hash that `scan` computes as it goes over a word's letters. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + (word.charCodeAt(i) | 32)) | 0;
  return hash;
}
