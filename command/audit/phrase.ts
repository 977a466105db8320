import type {Quantity} from "../../loaders/quantity/index.ts";

/** Longer than any hedge or counted noun with the space beside it. */
const REACH = 120;

/** A quantity's words with its hedge and the noun counted where these stand right beside it, in one line. */
export function phraseOf(text: string, {start, end, hedge, counted}: Quantity): string {
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const after = text.slice(end, end + REACH);
  const gap = after.length - after.trimStart().length;
  const from =
    hedge !== null && before.endsWith(hedge) ? start - gapBefore(text, start) - hedge.length : start;
  const to = counted !== null && after.slice(gap).startsWith(counted) ? end + gap + counted.length : end;
  return text.slice(from, to).replace(/\s+/gu, " ");
}

function gapBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.length - before.trimEnd().length;
}
