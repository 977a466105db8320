import {openFace} from "./font.ts";
import {breakAfter, isSpace, SOFT_HYPHEN} from "./line-breaks.ts";
import {measureClusters} from "./measure-clusters.ts";
import type {Line, Run} from "./rich-text.ts";
import {textWidth} from "./text-width.ts";

/** Type size in pixels, and the font to measure in. */
export interface TextType {
  size: number;
  family?: string;
}

/** Of a line's height, in type sizes. */
const LINE_HEIGHT = 1.28;
/** Sums of the same widths in another order differ by less, in pixels. */
const ROUNDING = 1e-6;

/**
 * How much more room than its own width a line is given. Until a font is there another one stands in: of 80 lines of
 * news (tests/text) 76 are less than 4 % wider in DejaVu Sans as the site scales it, the widest stand-in.
 */
const ALLOWANCE = 1.04;

/** What a cluster is to the end of a line, as bits. */
const SPACE = 1;
const HYPHEN = 2;
/** A line may end after it. */
const BREAK = 4;

/**
 * Text between two newlines: its clusters are measured, and the places to break at are found, once; where lines of a
 * width end is then a matter of adding up.
 */
export class TextStretch {
  /** Of white space and soft hyphens in a row only the first, and none at the ends. */
  private readonly texts: string[] = [];
  private readonly runs: Run[] = [];
  /** In pixels: of each cluster, and what its font adds between it and the next one. */
  private readonly widths: Float64Array;
  private readonly kerns: Float64Array;
  private readonly kinds: Uint8Array;

  constructor(
    runs: readonly Run[],
    private readonly type: TextType
  ) {
    const widths: number[] = [];
    const kerns: number[] = [];
    const {texts} = this;
    for (const run of runs) {
      const own = run.size ?? type.size;
      const face = openFace(type.family, run.weight ?? 400);
      for (const {text, width, kern} of measureClusters(run.text, face)) {
        if (isNothing(text) && (texts.length === 0 || isNothing(texts[texts.length - 1]!))) continue;
        texts.push(text);
        this.runs.push(run);
        widths.push((width * own) / 1000);
        kerns.push((kern * own) / 1000);
      }
    }
    while (texts.length && isNothing(texts[texts.length - 1]!)) texts.pop();
    const {length} = texts;
    this.widths = Float64Array.from(widths.slice(0, length));
    this.kerns = Float64Array.from(kerns.slice(0, length));
    this.kinds = Uint8Array.from(texts, (text, i) => {
      const ends = i + 1 === length || breakAfter(texts, i);
      return (isSpace(text) ? SPACE : 0) | (text === SOFT_HYPHEN ? HYPHEN : 0) | (ends ? BREAK : 0);
    });
  }

  get isEmpty(): boolean {
    return this.texts.length === 0;
  }

  /** How many lines it takes with no more room than `width`. */
  count(width: number): number {
    let count = 0;
    for (let start = 0; start < this.texts.length; start = this.next(this.endOfLine(start, width))) count++;
    return count;
  }

  /** Its lines with no more room than `width`. */
  lines(width: number): Line[] {
    const lines: Line[] = [];
    for (let start = 0; start < this.texts.length;) {
      const end = this.endOfLine(start, width);
      lines.push(this.line(start, end));
      start = this.next(end);
    }
    return lines;
  }

  /** Where the line begins that follows what ended before `i`. */
  private next(i: number): number {
    while (i < this.texts.length && this.kinds[i]! & (SPACE | HYPHEN)) i++;
    return i;
  }

  /** Where the line that begins at `start` ends: behind the last place to break at, or after what fits. */
  private endOfLine(start: number, width: number): number {
    const {widths, kerns, kinds} = this;
    const room = (width + ROUNDING) / ALLOWANCE;
    let best = 0;
    let used = 0;
    for (let i = start; i < widths.length; i++) {
      const kind = kinds[i]!;
      if (used + widths[i]! > room && !(kind & SPACE)) {
        if (best) return best;
        // A hyphen that has no room is none.
        return Math.max(i > 0 && kinds[i - 1]! & HYPHEN ? i - 1 : i, start + 1);
      }
      used += widths[i]! + kerns[i]!;
      if (!(kind & BREAK) || i + 1 === widths.length) continue;
      if (kind & SPACE || used + (kind & HYPHEN ? this.hyphen(this.runs[i]!) : 0) <= room) best = i + 1;
    }
    return widths.length;
  }

  /** The runs of a line and its size, without white space at its end and with soft hyphens only there, as a hyphen. */
  private line(start: number, stop: number): Line {
    const {texts, widths, kerns, kinds, type} = this;
    let end = stop;
    while (end > start && kinds[end - 1]! & SPACE) end--;
    const runs: Run[] = [];
    let own = 0;
    let from: Run | null = null;
    for (let i = start; i < end; i++) {
      const run = this.runs[i]!;
      const isHyphen = (kinds[i]! & HYPHEN) !== 0;
      if (isHyphen && i + 1 < stop) continue;
      const set = isHyphen ? "-" : texts[i]!;
      if (run === from || (runs.length && sameSetting(runs[runs.length - 1]!, run)))
        runs[runs.length - 1]!.text += set;
      else runs.push({...run, text: set});
      from = run;
      own += isHyphen ? this.hyphen(run) : widths[i]!;
      if (i + 1 < end) own += kerns[i]!;
    }
    const sizes = runs.length
      ? runs.map((run) => run.size ?? type.size)
      : [this.runs[start]!.size ?? type.size];
    return {runs, width: own * ALLOWANCE, textWidth: own, height: Math.max(...sizes) * LINE_HEIGHT};
  }

  private hyphen({size = this.type.size, weight}: Run): number {
    return textWidth("-", size, weight, this.type.family);
  }
}

/** A line of no text, as high as its run. */
export function emptyLine(run: Run, {size}: TextType): Line {
  return {runs: [], width: 0, textWidth: 0, height: (run.size ?? size) * LINE_HEIGHT};
}

function isNothing(cluster: string): boolean {
  return isSpace(cluster) || cluster === SOFT_HYPHEN;
}

function sameSetting(a: Run, b: Run): boolean {
  return (
    a.figure === b.figure &&
    a.reading === b.reading &&
    a.about === b.about &&
    a.weight === b.weight &&
    a.colour === b.colour &&
    a.size === b.size
  );
}
