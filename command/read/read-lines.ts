import {readQuantities, type Lexicon} from "../../loaders/quantity/index.ts";
import {printableJson} from "../terminal/printable.ts";
import {figureJson} from "./figure-json.ts";
import {readRecord} from "./record.ts";
import type {ReadSettings} from "./settings.ts";

/** Whole lines of input, as bytes; `line` is the number of the first, from 1. */
export interface LinesJob {
  kind: "lines";
  bytes: Uint8Array;
  line: number;
}

/** A line that was longer than may be held in memory; its end is gone. */
export interface LongLineJob {
  kind: "long-line";
  line: number;
  most: number;
}

/** What became of lines: a line of output for each, but none for an empty one. */
export interface LinesDone {
  /** From another thread as bytes, which can be handed over instead of being copied. */
  out: string | Uint8Array;
  /** How many lines held something. */
  lines: number;
  /** How many lines could not be read. */
  bad: number;
}

const LINE_FEED = 10;

/** Reads lines `{"id": …, "text": …}` and gives lines `{"id": …, "figures": […]}` or `{"id": …, "error": …}`. */
export function readLines(job: LinesJob, settings: ReadSettings, lexicon?: Lexicon): LinesDone {
  const {bytes} = job;
  const out: string[] = [];
  let bad = 0;
  let line = job.line;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const text = bytes.subarray(line === 1 && hasMark(bytes) ? start + 3 : start, end);
    start = end + 1;
    if (isBlank(text)) continue;
    const [answer, good] = answerTo(text, line, settings, lexicon);
    out.push(answer);
    if (!good) bad += 1;
  }
  return {out: printableJson(out.join("")), lines: out.length, bad};
}

export function readLongLine({line, most}: LongLineJob): LinesDone {
  const error = `longer than ${Math.round(most / 1e6)} MB`;
  return {out: errorLine("null", line, error), lines: 1, bad: 1};
}

function answerTo(
  bytes: Uint8Array,
  line: number,
  settings: ReadSettings,
  lexicon?: Lexicon
): [string, boolean] {
  const record = readRecord(bytes, settings.language);
  if (record.error !== null) return [errorLine(record.id, line, record.error), false];
  const {id, text, language} = record;
  try {
    const figures = readQuantities(text, {language: language ?? "en", lexicon});
    return [`{"id":${id},"figures":${figureJson(text, figures, settings)}}\n`, true];
  } catch (error) {
    // More figures than fit into one string of JavaScript, at the most.
    return [errorLine(id, line, `too much to read: ${(error as Error).message}`), false];
  }
}

function errorLine(id: string, line: number, error: string): string {
  return `{"id":${id},"line":${line},"error":${JSON.stringify(error)}}\n`;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
