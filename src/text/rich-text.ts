import {textWidth, type Weight} from "./text-width.ts";
import type {ColourName} from "../theme/theme.ts";

/** A stretch of text set in one way. */
export interface Run {
  text: string;
  weight?: Weight;
  colour?: ColourName;
  size?: number;
  /** The figure that the text is read from: it becomes a link to that figure. */
  figure?: string;
  /** The figure to which the text adds something of ours: no link, but said in the markup. */
  about?: string;
}

/** A line of text, its runs already cut to it. */
export interface Line {
  runs: Run[];
  width: number;
  height: number;
}

/** Text that has been broken into lines; sizes in pixels. */
export interface Block {
  lines: Line[];
  width: number;
  height: number;
}

const LINE_HEIGHT = 1.28;

/**
 * Breaks paragraphs of runs into lines no wider than `width`. A word wider than that is cut. A linked run
 * breaks like any other text and stays linked on both lines.
 *
 * @param size The type size of runs that have none of their own.
 */
export function breakLines(
  paragraphs: readonly Run[][],
  {width, size}: {width: number; size: number}
): Block {
  if (!(width > 0)) throw new Error(`no room for text: width ${width}`);
  const lines = paragraphs.flatMap((runs) => breakParagraph(runs, width, size));
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.reduce((sum, line) => sum + line.height, 0)
  };
}

function breakParagraph(runs: readonly Run[], width: number, size: number): Line[] {
  const lines: Line[] = [];
  let current: Run[] = [];
  let used = 0;
  const finish = () => {
    const trimmed = trim(current);
    if (trimmed.length) lines.push(measure(trimmed, size));
    current = [];
    used = 0;
  };
  for (const word of words(runs, width, size)) {
    const wide = wordWidth(word, size);
    const bare = wordWidth(trim(word), size);
    if (used > 0 && used + bare > width) finish();
    current.push(...word);
    used += wide;
  }
  finish();
  return lines;
}

/** Stretches between break opportunities; a word may span runs ("133%" linked, then ","). */
function words(runs: readonly Run[], width: number, size: number): Run[][] {
  const all: Run[][] = [[]];
  for (const run of runs)
    for (const piece of run.text.split(/(?<=[ \u00ad/-])(?=\S)/u)) {
      all[all.length - 1]!.push({...run, text: piece});
      if (/[ \u00ad/-]$/u.test(piece)) all.push([]);
    }
  return all.filter((word) => word.length).flatMap((word) => cutLong(word, width, size));
}

function cutLong(word: Run[], width: number, size: number): Run[][] {
  if (wordWidth(trim(word), size) <= width) return [word];
  const pieces: Run[][] = [];
  let used = Infinity;
  for (const run of word)
    for (const character of run.text) {
      const wide = textWidth(character, run.size ?? size, run.weight);
      if (used + wide > width) {
        pieces.push([]);
        used = 0;
      }
      const piece = pieces[pieces.length - 1]!;
      const last = piece[piece.length - 1];
      if (last && last.figure === run.figure && last.weight === run.weight) last.text += character;
      else piece.push({...run, text: character});
      used += wide;
    }
  return pieces;
}

/** Without white space at the end; adjacent runs that are set alike become one. */
function trim(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged[merged.length - 1];
    if (last && sameSetting(last, run)) last.text += run.text;
    else merged.push({...run});
  }
  while (merged.length) {
    const last = merged[merged.length - 1]!;
    last.text = last.text.trimEnd();
    if (last.text !== "") break;
    merged.pop();
  }
  return merged;
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

function measure(runs: Run[], size: number): Line {
  return {
    runs,
    width: wordWidth(runs, size),
    height: Math.max(...runs.map((run) => run.size ?? size)) * LINE_HEIGHT
  };
}

function wordWidth(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, run) => sum + textWidth(run.text, run.size ?? size, run.weight), 0);
}
