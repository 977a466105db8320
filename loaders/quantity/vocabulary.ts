import {folded} from "./tokens.ts";

/**
 * Marks of words that a scan can ask for without cutting the words out of the text: an open hash table over the
 * lower-case letters a to z, and an ordinary map for words with other letters.
 */
export class Vocabulary {
  readonly #table: (string | undefined)[];
  readonly #mask: number;
  readonly #words: ReadonlyMap<string, number>;

  /** `marks` are not zero, by words in lower case. */
  constructor(marks: ReadonlyMap<string, number>) {
    this.#words = marks;
    const size = 1 << Math.ceil(Math.log2(4 * this.#words.size + 16));
    this.#mask = size - 1;
    this.#table = new Array<string | undefined>(size).fill(undefined);
    for (const word of this.#words.keys()) {
      let slot = hashOf(word) & this.#mask;
      while (this.#table[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#table[slot] = word;
    }
  }

  /** The marks of the plain letters of a text from `start` to `end`, whose hash is known; 0 for none. */
  marksOf(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const word = this.#table[slot];
      if (word === undefined) return 0;
      if (word.length === end - start && isAt(text, start, word)) return this.#words.get(word)!;
    }
  }

  /** The marks of a word as written, with any letters and apostrophes. */
  marksOfFolded(written: string): number {
    const word = folded(written.replace(/[\u00ad\u200b-\u200d\u2060]/g, "").normalize("NFC"));
    return this.#words.get(word) ?? this.#words.get(word.replace(/'s$/, "")) ?? 0;
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
