import {isWide} from "./estimated-width.ts";
import {isEmoji} from "./graphemes.ts";

export const SOFT_HYPHEN = "\u00ad";

/** White space at which a line may end and that is then not shown; no-break spaces are none. */
export function isSpace(cluster: string): boolean {
  if (isLatin(cluster)) return cluster === " " || cluster === "\t";
  return /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/.test(cluster);
}

/** No-break space, figure and narrow no-break space, word joiner: they hold together what they stand between. */
const GLUE = /[\u00a0\u2007\u202f\u2060\ufeff]/;
/** What does not begin a line, and what does not end one, also among CJK characters (UAX #14: CL, EX, NS; OP). */
const CLOSING =
  /^[)\]}»”’!?:;,.…、。，．：；！？）］｝〕〉》」』】〗ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
const OPENING = /[([{«“‘¿¡（［｛〔〈《「『【〖]$/;

/**
 * Whether a line may end after the cluster at `i`: a short form of the Unicode line breaking algorithm (UAX #14).
 * Hyphens, dashes and slashes break before a letter only, so that “2019–20” and “1/4” stay whole.
 */
export function breakAfter(clusters: readonly string[], i: number): boolean {
  const here = clusters[i]!;
  const next = clusters[i + 1] ?? "";
  if (isSpace(here)) return !isSpace(next);
  // Most of what is read is letters beside letters.
  if (isLatin(here) && isLatin(next) && !/[\u00a0\u00ad/-]/.test(here)) return false;
  if (isSpace(next) || GLUE.test(here) || GLUE.test(next)) return false;
  if (here === SOFT_HYPHEN || here === "\u200b") return true;
  if (/^[-‐–—/]$/.test(here)) return /^\p{L}/u.test(next) && /[\p{L}\p{N}]$/u.test(clusters[i - 1] ?? "");
  if (!isSquare(here) && !isSquare(next)) return false;
  return !CLOSING.test(next) && !OPENING.test(here);
}

/** One of Latin-1, which need not be looked up in the tables of Unicode. */
function isLatin(cluster: string): boolean {
  return cluster.length === 1 && cluster < "\u0100";
}

/** Set in squares, as CJK is: lines break anywhere. */
function isSquare(cluster: string): boolean {
  return !isLatin(cluster) && (isWide(cluster) || isEmoji(cluster));
}
