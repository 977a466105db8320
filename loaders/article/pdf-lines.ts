import {shiftedDigits} from "./block-text.ts";

/** A piece of a page's text as PDF.js gives it, in points; y grows upwards, `size` is the letters' height. */
export type Piece = [words: string, x: number, y: number, width: number, size: number, endsLine: boolean];

/** A line of a page: its words, where it begins and ends, its base line and the height of its letters. */
export interface Line {
  words: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Puts a page's pieces together into lines, in the order of the page; raised and lowered digits stay such. */
export function pdfLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const [words, x, y, width, size, endsLine] of pieces) {
    if (words !== "") {
      const isBlank = words.trim() === "";
      if (line === null) {
        if (!isBlank) line = {words, left: x, right: x + width, y, size};
      } else {
        const shift = isBlank || size > 0.85 * line.size ? null : shiftOf(y - line.y, line.size);
        line.words += (shift && shiftedDigits(words.trim(), shift)) ?? words;
        if (!isBlank) line.right = Math.max(line.right, x + width);
        if (!isBlank && size > line.size) Object.assign(line, {size, y});
      }
    }
    if (endsLine && line) {
      lines.push(line);
      line = null;
    }
  }
  if (line) lines.push(line);
  return lines.map((each) => ({...each, words: each.words.replace(/[ \t\n\r\f\0]+/g, " ").trim()}));
}

function shiftOf(rise: number, size: number): "sup" | "sub" | null {
  if (rise > 0.12 * size) return "sup";
  return rise < -0.08 * size ? "sub" : null;
}
