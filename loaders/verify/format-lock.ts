import type {Place} from "../fault.ts";
import type {Lock} from "./lock.ts";

export const LOCK_FILE = "seeds/seeds.lock.json";

/** The lock as its file's text: keys in code point order, two spaces, a line break at the end. */
export function formatLock({version, figures}: Lock): string {
  const entries = Object.entries(figures)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([id, {brief, article_sha256, printed, places}]) => [
      id,
      {
        brief,
        article_sha256,
        printed,
        places: places.map(({start, end, words, context_sha256, beside_sha256}) => ({
          start,
          end,
          words,
          context_sha256,
          beside_sha256
        }))
      }
    ]);
  return `${JSON.stringify({version, figures: Object.fromEntries(entries)}, null, 2)}\n`;
}

/** Where a figure's entry stands in the text of a lock; the file's beginning when it is not found. */
export function placeInLock(text: string, id: string): Place {
  const key = `${JSON.stringify(id)}:`;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trimStart().startsWith(key))
      return {file: LOCK_FILE, line: index + 1, column: line.indexOf(key) + 1};
  }
  return {file: LOCK_FILE, line: 1, column: 1};
}
