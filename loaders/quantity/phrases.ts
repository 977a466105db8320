import {scan, type Token} from "./scan.ts";

interface Entry<Value> {
  words: string[];
  exact: string[];
  /** Upper and lower case must be as written. */
  cased: boolean;
  values: Value[];
}

/** Phrases of one or more tokens, found at a token in the time of the longest phrase that begins like it. */
export class Phrases<Value> {
  readonly #byWord = new Map<string, Entry<Value>[]>();
  readonly #backward: boolean;

  /** With `backward`, phrases are matched towards the beginning of the text. */
  constructor({backward = false} = {}) {
    this.#backward = backward;
  }

  /** Adds a phrase; one that is there already keeps its first value in front. */
  add(phrase: string, value: Value): void {
    const tokens = scan(phrase);
    if (this.#backward) tokens.reverse();
    const [first] = tokens;
    if (!first) return;
    const exact = tokens.map((token) => token.raw);
    const entries = this.#byWord.get(first.norm) ?? [];
    const same = entries.find((entry) => entry.exact.join(" ") === exact.join(" "));
    if (same) same.values.push(value);
    else {
      const cased = phrase.length <= 3 && /\p{L}/u.test(phrase);
      entries.push({words: tokens.map((token) => token.norm), exact, cased, values: [value]});
    }
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byWord.set(first.norm, entries);
  }

  /** The longest phrase that begins at a token (ends there, when backward), and how many tokens it takes. */
  at(tokens: readonly Token[], index: number): {values: readonly Value[]; length: number} | null {
    const entries = this.#byWord.get(tokens[index]?.norm ?? "");
    if (!entries) return null;
    const step = this.#backward ? -1 : 1;
    let folded: Entry<Value> | null = null;
    for (const entry of entries) {
      if (folded && folded.words.length > entry.words.length) break;
      if (!entry.words.every((word, i) => tokens[index + i * step]?.norm === word)) continue;
      if (entry.exact.every((word, i) => tokens[index + i * step]?.raw === word)) return found(entry);
      if (!entry.cased || sameInCapitals(entry, tokens[index]!)) folded ??= entry;
    }
    return folded && found(folded);
  }
}

function found<Value>(entry: Entry<Value>): {values: readonly Value[]; length: number} {
  return {values: entry.values, length: entry.words.length};
}

/** "KM" for "km": two or three letters, all lower in the table and all upper in the text, mean the same. */
function sameInCapitals({exact}: {exact: string[]}, token: Token): boolean {
  const [word = ""] = exact;
  return (
    exact.length === 1 && word.length > 1 && word === word.toLowerCase() && token.raw === word.toUpperCase()
  );
}
