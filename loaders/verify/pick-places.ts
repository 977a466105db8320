import type {Span} from "./find-words.ts";

/** The places that count, or why none do: a message's end and a remedy. */
export type Picked = {spans: Span[]; wrong: null} | {spans: null; wrong: {message: string; remedy: string}};

/**
 * Picks from all places where the words stand: the only one (`nth` null), the second (2) or every one ("all").
 * `nothing` is the remedy for words that stand nowhere.
 */
export function pickPlaces(found: Span[], nth: number | "all" | null, file: string, nothing: string): Picked {
  const count = found.length;
  if (count === 0) return wrong(`is not in ${file}`, nothing);
  if (nth === "all") return {spans: found, wrong: null};
  if (nth === null) {
    if (count === 1) return {spans: found, wrong: null};
    const remedy = `Say which place is meant with “nth: 1” to “nth: ${count}”, or “nth: all” when each says the same.`;
    return wrong(`stands ${times(count)} in ${file}`, remedy);
  }
  const span = found[nth - 1];
  if (span) return {spans: [span], wrong: null};
  return wrong(
    `stands ${times(count)} in ${file}: there is no “nth: ${nth}”`,
    `Give an “nth” from 1 to ${count}.`
  );
}

/** "once", "3 times". */
export function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function wrong(message: string, remedy: string): Picked {
  return {spans: null, wrong: {message, remedy}};
}
