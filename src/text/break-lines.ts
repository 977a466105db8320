import {directionOf} from "./direction.ts";
import {openFace} from "./font.ts";
import {breakAfter, isSpace, SOFT_HYPHEN} from "./line-breaks.ts";
import {measureClusters} from "./measure-clusters.ts";
import type {Block, Line, Run} from "./rich-text.ts";
import {textWidth} from "./text-width.ts";

export interface BreakOptions {
  /** How wide a line may be, in pixels; Infinity for lines that end only where the text says so. */
  width: number;
  /** The type size of runs that have none of their own. */
  size: number;
  /** The font to measure in; default as in `textWidth`. */
  family?: string;
}

/** Of a line's height, in type sizes. */
const LINE_HEIGHT = 1.28;

const NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
/** Sums of the same widths in another order differ by less, in pixels. */
const ROUNDING = 1e-6;

/**
 * How much more room than its own width a line is given. Until a font is there another one stands in: of 80 lines of
 * news (tests/text) 76 are less than 4 % wider in DejaVu Sans as the site scales it, the widest stand-in.
 */
const ALLOWANCE = 1.04;

/** What a reader takes for one character, with what is needed to end a line after it; widths in pixels. */
interface Piece {
  text: string;
  run: Run;
  width: number;
  /** What its font adds between it and the next one. */
  kern: number;
}

/**
 * Breaks paragraphs of runs into lines with no more room than `width`: after spaces, hyphens, slashes and soft
 * hyphens (which then show), anywhere between CJK characters, and always at a newline. What cannot be broken and is
 * wider is cut, between grapheme clusters; one that is wider still has a line of its own. Runs may meet within a
 * word, and keep what they are on both lines. White space counts once, as SVG sets it.
 *
 * @throws Error for a width that is not above zero, and a type size that is none.
 */
export function breakLines(paragraphs: readonly (readonly Run[])[], options: BreakOptions): Block {
  const {width} = options;
  if (!(width > 0)) throw new Error(`no room for text: width ${width}`);
  const lines = paragraphs.flatMap((paragraph) => breakParagraph(paragraph, options));
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    textWidth: Math.max(0, ...lines.map((line) => line.textWidth)),
    height: lines.reduce((sum, line) => sum + line.height, 0)
  };
}

function breakParagraph(paragraph: readonly Run[], options: BreakOptions): Line[] {
  const parts = cutAtNewlines(paragraph);
  const direction = directionOf(paragraph.map((run) => run.text).join(""));
  const lines = parts.flatMap((runs) => {
    const pieces = piecesOf(runs, options);
    // Nothing at all is no line; nothing between newlines is one.
    if (pieces.length === 0) return parts.length > 1 ? [finishLine([], runs[0]!, options)] : [];
    return fill(pieces, options);
  });
  return direction === "rtl" ? lines.map((line) => ({...line, direction})) : lines;
}

/** A newline at the end of a paragraph ends its last line and begins none. */
function cutAtNewlines(paragraph: readonly Run[]): (readonly Run[])[] {
  if (!paragraph.some((run) => NEWLINE.test(run.text))) return [paragraph];
  const lines: Run[][] = [[]];
  for (const run of paragraph)
    run.text.split(NEWLINE).forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines[lines.length - 1]!.push({...run, text});
    });
  if (lines[lines.length - 1]!.every((run) => run.text === "")) lines.pop();
  return lines;
}

function fill(pieces: readonly Piece[], options: BreakOptions): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < pieces.length) {
    const end = endOfLine(pieces, start, options);
    lines.push(finishLine(pieces.slice(start, end), pieces[start]!.run, options));
    start = end;
    while (start < pieces.length && isNothing(pieces[start]!.text)) start++;
  }
  return lines;
}

/** The characters of a line; of white space and soft hyphens in a row only the first, and none at its ends. */
function piecesOf(runs: readonly Run[], {size, family}: BreakOptions): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const own = run.size ?? size;
    const face = openFace(family, run.weight ?? 400);
    for (const {text, width, kern} of measureClusters(run.text, face)) {
      if (isNothing(text) && (pieces.length === 0 || isNothing(pieces[pieces.length - 1]!.text))) continue;
      pieces.push({text, run, width: (width * own) / 1000, kern: (kern * own) / 1000});
    }
  }
  while (pieces.length && isNothing(pieces[pieces.length - 1]!.text)) pieces.pop();
  return pieces;
}

function isNothing(cluster: string): boolean {
  return isSpace(cluster) || cluster === SOFT_HYPHEN;
}

/** Where the line that begins at `start` ends: behind the last place to break at, or after what fits. */
function endOfLine(pieces: readonly Piece[], start: number, {width, size, family}: BreakOptions): number {
  const room = (width + ROUNDING) / ALLOWANCE;
  let best = 0;
  let used = 0;
  for (let i = start; i < pieces.length; i++) {
    const {text, run, width: own, kern} = pieces[i]!;
    if (used + own > room && !isSpace(text)) {
      if (best) return best;
      // A hyphen that has no room is none.
      return Math.max(pieces[i - 1]?.text === SOFT_HYPHEN ? i - 1 : i, start + 1);
    }
    used += own + kern;
    if (i + 1 === pieces.length || !breakAfter(pieces, i)) continue;
    const hyphen = text === SOFT_HYPHEN ? textWidth("-", run.size ?? size, run.weight, family) : 0;
    if (isSpace(text) || used + hyphen <= room) best = i + 1;
  }
  return pieces.length;
}

/** The runs of a line and its size, without white space at its end and with soft hyphens only there, as a hyphen. */
function finishLine(pieces: readonly Piece[], first: Run, {size, family}: BreakOptions): Line {
  let end = pieces.length;
  while (end > 0 && isSpace(pieces[end - 1]!.text)) end--;
  const runs: Run[] = [];
  let own = 0;
  let from: Run | null = null;
  for (let i = 0; i < end; i++) {
    const {text, run, width, kern} = pieces[i]!;
    const isHyphen = text === SOFT_HYPHEN;
    if (isHyphen && i + 1 < pieces.length) continue;
    const set = isHyphen ? "-" : text;
    if (run === from || (runs.length && sameSetting(runs[runs.length - 1]!, run)))
      runs[runs.length - 1]!.text += set;
    else runs.push({...run, text: set});
    from = run;
    own += isHyphen ? textWidth(set, run.size ?? size, run.weight, family) : width;
    if (i + 1 < end) own += kern;
  }
  const sizes = runs.length ? runs.map((run) => run.size ?? size) : [first.size ?? size];
  return {runs, width: own * ALLOWANCE, textWidth: own, height: Math.max(...sizes) * LINE_HEIGHT};
}

function sameSetting(a: Run, b: Run): boolean {
  return (
    a.figure === b.figure &&
    a.about === b.about &&
    a.weight === b.weight &&
    a.colour === b.colour &&
    a.size === b.size
  );
}
