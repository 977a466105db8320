import {readFileSync, readdirSync} from "node:fs";
import {basename} from "node:path";
import {fileURLToPath} from "node:url";
import type {Claimant, Quantity} from "../../loaders/quantity/quantity.ts";

export const CORPUS = fileURLToPath(new URL("../../tests/quantity/corpus/", import.meta.url));

/** A quantity as a line of the corpus gives it: what is left out has its ordinary value or is not compared. */
export type Gold = {printed: string} & Partial<Omit<Quantity, "printed" | "by" | "via">> & {
    by?: string | Claimant | null;
    via?: string | Claimant | null;
  };

/** A line of the corpus; `claimants` says whether its file names claimants wherever there is one. */
export interface CorpusLine {
  text: string;
  quantities: Gold[];
  language?: string;
  claimants?: boolean;
  /** The file's name and the line's number: “develop.1.en.jsonl:12”. */
  place?: string;
}

/**
 * Reads a file of the corpus; the language stands in its name (“develop.1.es.jsonl”), English otherwise.
 * A file that names a claimant anywhere is taken to name them wherever there is one.
 * @throws SyntaxError with file and line when a line is not JSON
 */
export function readCorpusFile(path: string): CorpusLine[] {
  const file = basename(path);
  const language = /\.es\./.test(file) ? "es" : "en";
  const lines: CorpusLine[] = [];
  for (const [index, json] of readFileSync(path, "utf8").split("\n").entries()) {
    if (json.trim() === "") continue;
    const place = `${file}:${index + 1}`;
    try {
      lines.push({language, place, ...(JSON.parse(json) as CorpusLine)});
    } catch (error) {
      throw new SyntaxError(`${place} is no line of JSON: ${(error as Error).message}`);
    }
  }
  const claimants = lines.some(({quantities}) => quantities.some(({by, via}) => by || via));
  return lines.map((line) => ({claimants, ...line}));
}

const SETS = {
  /** What a reader may be developed with. */
  seen: /^(?:first|develop|real)\b/,
  /** What is only measured as a whole. */
  "held-out": /^held-out\b/,
  /** Lines that belong to neither yet: not looked at either. */
  unsorted: /^(?!first\b|develop\b|held-out\b)/
};

export type CorpusSet = keyof typeof SETS;

/** The files of one set of the corpus, as paths. */
export function corpusFiles(set: CorpusSet): string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith(".jsonl") && SETS[set].test(file))
    .sort()
    .map((file) => `${CORPUS}${file}`);
}

/** Where each quantity of a line stands: its words, the first on word boundaries after the one before. */
export function placesOf({text, quantities}: CorpusLine): {start: number; end: number}[] {
  let from = 0;
  return quantities.map(({printed}) => {
    const start = findWords(text, printed, from);
    if (start < 0) return {start: -1, end: -1};
    from = start + printed.length;
    return {start, end: from};
  });
}

function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!joins(text[at - 1], words[0]) && !joins(words.at(-1), text[at + words.length])) return at;
  }
  return text.indexOf(words, from);
}

function joins(before: string | undefined, after: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(before ?? "") && /[\p{L}\p{N}]/u.test(after ?? "");
}
