import type {Tokens} from "./tokens.ts";

/** Short phrases that are asked for at nearly every number: found by their first or their last word. */
export class PhraseList {
  readonly phrases: readonly (readonly string[])[];
  readonly #byFirst = new Map<string, (readonly string[])[]>();
  readonly #byLast = new Map<string, (readonly string[])[]>();

  /** Phrases as lists of words in lower case. */
  constructor(phrases: readonly (readonly string[])[]) {
    this.phrases = phrases.toSorted((a, b) => b.length - a.length);
    for (const phrase of this.phrases) {
      put(this.#byFirst, phrase[0]!, phrase);
      put(this.#byLast, phrase.at(-1)!, phrase);
    }
  }

  /** How many tokens the longest phrase takes that begins at a token; 0 for none. */
  lengthAt(tokens: Tokens, index: number): number {
    const phrases = this.#byFirst.get(tokens.at(index)?.norm ?? "");
    return phrases?.find((phrase) => stands(phrase, tokens, index))?.length ?? 0;
  }

  /** How many tokens the longest phrase takes that ends before a token; 0 for none. */
  lengthBefore(tokens: Tokens, index: number): number {
    const phrases = this.#byLast.get(tokens.at(index - 1)?.norm ?? "");
    return phrases?.find((phrase) => stands(phrase, tokens, index - phrase.length))?.length ?? 0;
  }
}

function stands(phrase: readonly string[], tokens: Tokens, index: number): boolean {
  return phrase.every((word, i) => tokens.at(index + i)?.norm === word);
}

function put(map: Map<string, (readonly string[])[]>, word: string, phrase: readonly string[]): void {
  map.set(word, [...(map.get(word) ?? []), phrase]);
}
