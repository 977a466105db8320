import {readQuantities} from "../../loaders/quantity/index.ts";
import type {Measured} from "../bench.ts";
import {cpuTime} from "./cpu-time.ts";
import {newsText} from "./news-text.ts";

/** How many times as long a byte of a longer text may take. */
const LIMIT = 1.5;
/** For hostile texts: four times as long a text at quadratic time takes four times as long a byte. */
const HOSTILE_LIMIT = 2;
/** Nothing is read that would take longer than this by what came before, in milliseconds. */
const PATIENCE = 20_000;

const HOSTILE: Record<string, string> = {
  digits: "7",
  "digits with commas": "1,",
  "nested parentheses": "(",
  "parentheses with numbers": "(1 ",
  "one one one …": "one ",
  "a a a …": "a ",
  "1-1-1-…": "1-",
  "$$$…": "$",
  "million million …": "million ",
  "and and …": "one and ",
  "1/1/1/…": "1/",
  "per per …": "1 m per ",
  "said said …": "said the ",
  capitals: "The Mayor Of ",
  dots: "1.",
  quotes: "“",
  "no space": "ab"
};

/** Time a byte of longer and longer texts, news and hostile ones, against a shorter text of the same kind. */
export function measureLinearity(say: (progress: string) => void): Measured[] {
  const rows: Measured[] = [];
  const news = newsText(1e7);
  const short = timePerByte(news.slice(0, 1e5), 15);
  for (const [length, name, times] of [
    [1e6, "1 MB", 5],
    [1e7, "10 MB", 3]
  ] as const) {
    say(`one text of ${name}`);
    const value = timePerByte(news.slice(0, length), times);
    rows.push({
      what: `one text of ${name}`,
      value,
      unit: "ns/B",
      against: {what: "0.1 MB", value: short},
      limit: LIMIT
    });
  }
  for (const [name, part] of Object.entries(HOSTILE)) {
    say(`hostile: ${name}`);
    rows.push(measureHostile(name, part));
  }
  return rows;
}

function measureHostile(name: string, part: string): Measured {
  const text = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  let before = {length: 62_500, time: timePerByte(text(62_500), 5)};
  let row: Measured | null = null;
  for (const length of [250_000, 1_000_000]) {
    // Quadratic time would make it sixteen times as long: rather a wrong answer now than a right one tomorrow.
    if (row && before.time * before.length * 16 > PATIENCE * 1e6) break;
    const time = timePerByte(text(length), 3);
    row = {
      what: `hostile, ${length / 1e6} MB: ${name}`,
      value: time,
      unit: "ns/B",
      against: {what: `${before.length / 1e6} MB`, value: before.time},
      limit: HOSTILE_LIMIT
    };
    before = {length, time};
  }
  return row!;
}

/** Nanoseconds a byte: the quickest of some readings, the one that nothing disturbed. */
function timePerByte(text: string, times: number): number {
  const bytes = Buffer.byteLength(text);
  const all = Array.from({length: times + 1}, () => cpuTime(() => readQuantities(text)));
  return (Math.min(...all) * 1e6) / bytes;
}
