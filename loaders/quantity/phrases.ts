import {scan} from "./scan.ts";
import {isGluedDash} from "./dash.ts";
import {folded, type Token, type Tokens} from "./tokens.ts";

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
  readonly #starts = new Set<string>();
  readonly #backward: boolean;

  /** With `backward`, phrases are matched towards the beginning of the text. */
  constructor({backward = false} = {}) {
    this.#backward = backward;
  }

  /** Adds a phrase; one that is there already keeps its first value in front. */
  add(phrase: string, value: Value): void {
    // Most phrases are plain words: a scan of each would be most of what opening a lexicon costs.
    const exact = /^[a-z]+(?: [a-z]+)*$/i.test(phrase) ? phrase.split(" ") : rawTokens(phrase);
    if (this.#backward) exact.reverse();
    const words = exact.map(folded);
    this.#starts.add(this.#backward ? words.at(-1)! : words[0]!);
    const [first] = words;
    if (first === undefined) return;
    const entries = this.#byWord.get(first) ?? [];
    const same = entries.find((entry) => entry.exact.join(" ") === exact.join(" "));
    if (same) same.values.push(value);
    else {
      const cased = phrase.length <= 3 && /\p{L}/u.test(phrase);
      entries.push({words, exact, cased, values: [value]});
    }
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byWord.set(first, entries);
  }

  /** Whether a phrase begins, as one reads it, with a word in lower case. */
  startsWith(word: string): boolean {
    return this.#starts.has(word);
  }

  /** The words of every phrase, in lower case. */
  phrases(): string[][] {
    const all = [...this.#byWord.values()].flat().map(({words}) => words);
    return this.#backward ? all.map((words) => words.toReversed()) : all;
  }

  /** The longest phrase that begins at a token (ends there, when backward), and how many tokens it takes. */
  at(tokens: Tokens, index: number): {values: readonly Value[]; length: number} | null {
    const entries = this.#byWord.get(tokens.at(index)?.norm ?? "");
    if (!entries) return null;
    const step = this.#backward ? -1 : 1;
    let folded: Entry<Value> | null = null;
    for (const entry of entries) {
      if (folded && folded.words.length > entry.words.length) break;
      const length = this.#backward ? null : dashedLength(entry.words, tokens, index);
      if (length !== null) return {values: entry.values, length};
      if (!entry.words.every((word, i) => tokens.at(index + i * step)?.norm === word)) continue;
      if (entry.exact.every((word, i) => tokens.at(index + i * step)?.raw === word)) return found(entry);
      if (!entry.cased || sameInCapitals(entry, tokens.at(index)!)) folded ??= entry;
    }
    return folded && found(folded);
  }
}

/** How many tokens a phrase takes when hyphens join its words ("square-foot"), or null when they do not. */
function dashedLength(words: readonly string[], tokens: Tokens, index: number): number | null {
  if (words.length < 2 || !isGluedDash(tokens, index + 1) || words[1] === "-") return null;
  for (let i = 0; i < words.length; i++) {
    if (tokens.at(index + 2 * i)?.norm !== words[i]) return null;
    if (i > 0 && !isGluedDash(tokens, index + 2 * i - 1)) return null;
  }
  return 2 * words.length - 1;
}

function rawTokens(phrase: string): string[] {
  const tokens = scan(phrase);
  return Array.from({length: tokens.length}, (_, index) => tokens.at(index)!.raw);
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
