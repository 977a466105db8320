import {isRightToLeft} from "./direction.ts";
import type {Face} from "./font.ts";

/** Means of what readers' systems have for the rest, in thousandths of the type size. */
const LETTER = 560;
const CAPITAL = 650;
/** Arabic letters, which join, are narrower than Hebrew ones: between the two. */
const RIGHT_TO_LEFT = 480;
const SIGN = 700;
const HALF = 500;
const FULL = 1000;

/** The spaces of Unicode's General Punctuation by their names: en and em space, thirds, quarters and so on. */
const SPACES: Record<string, number> = {
  "\u2000": 500,
  "\u2001": 1000,
  "\u2002": 500,
  "\u2003": 1000,
  "\u2004": 333,
  "\u2005": 250,
  "\u2006": 167,
  "\u2007": 500,
  "\u2008": 250,
  "\u2009": 200,
  "\u200a": 100,
  "\u202f": 200,
  "\u205f": 222,
  "\u3000": 1000
};

/** Scripts whose letters fill a square, and the full-width forms of others (East Asian Width “W” and “F”). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\u30fb-\u30ff\uff01-\uff60\uffe0-\uffe6]/u;
const HALF_WIDTH = /[\uff61-\uffdc\uffe8-\uffee]/;

/**
 * The width of a character that a font does not have, in thousandths of the type size: a letter with a mark is as
 * wide as without it, CJK fills a square, marks and invisible characters take no room, the rest are means.
 */
export function estimatedWidth(character: string, {index, widths}: Pick<Face, "index" | "widths">): number {
  const widthOf = (other: string) => widths[index.get(other.codePointAt(0)!) ?? -1];
  // Line ends and tabs are set as a space in SVG.
  if (/[\t\n\r]/.test(character)) return widthOf(" ") ?? SPACES["\u2005"]!;
  if (/[\p{M}\p{Cc}\p{Cf}]/u.test(character)) return 0;
  if (character in SPACES) return SPACES[character]!;
  if (HALF_WIDTH.test(character)) return HALF;
  if (isWide(character)) return FULL;
  if (isRightToLeft(character)) return RIGHT_TO_LEFT;
  const parts = [...character.normalize("NFKD")].filter((part) => !/\p{M}/u.test(part)).map(widthOf);
  if (parts.every((width) => width !== undefined)) return parts.reduce((sum, width) => sum + width, 0);
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : SIGN;
}

/** Whether a character fills a square of its own, so that a line may end before and after it. */
export function isWide(character: string): boolean {
  return WIDE.test(character) && !HALF_WIDTH.test(character);
}
