import type {Answer} from "../score.ts";
import type {Peer} from "./peers.ts";
import {signCode, unitCodes} from "./unit-names.ts";

interface View {
  numbers(): View;
  fractions(): View;
  json(options: {offset: true}): {
    text: string;
    offset: {start: number; length: number};
    number?: {num: number | null; prefix: string; suffix: string; unit: string};
    fraction?: {numerator: number; denominator: number};
  }[];
}

/** Opens compromise with all that it knows of numbers (compromise/three holds the plugin). */
export function openCompromise(require: NodeJS.Require): Peer {
  const nlp = require("compromise/three") as (text: string) => View;
  const scan = (text: string) => nlp(text).numbers().json({offset: true});
  const read = (text: string) => {
    const doc = nlp(text);
    // Its numbers round fractions to three places: “two-thirds” is read from the fraction itself.
    const fractions = new Map(
      doc
        .fractions()
        .json({offset: true})
        .map(({offset, fraction}) => [offset.start, fraction && fraction.numerator / fraction.denominator])
    );
    return doc
      .numbers()
      .json({offset: true})
      .flatMap(({offset, number}) => {
        const value = fractions.get(offset.start) ?? number?.num ?? null;
        if (value === null || !number) return [];
        return [answer(text, offset, value, number)];
      });
  };
  return {name: "compromise", scan, read};
}

function answer(
  text: string,
  {start, length}: {start: number; length: number},
  value: number,
  {prefix, suffix, unit}: {prefix: string; suffix: string; unit: string}
): Answer {
  // Its words carry the punctuation around them; its unit stands behind them.
  const printed = text.slice(start, start + length);
  const open = /^[\s("“'‘[]*/.exec(printed)![0].length;
  let end = start + printed.replace(/[\s.,;:!?)"”'’\]–—-]+$/, "").length;
  const codes = unit ? unitCodes(unit) : [];
  const behind = /^[\s-]*/.exec(text.slice(end))![0].length;
  if (codes.length > 0 && text.startsWith(unit, end + behind)) end += behind + unit.length;
  const sign = signCode(prefix || /^\p{Sc}?/u.exec(printed.slice(open))![0]);
  const [code = null, ...otherUnits] = [
    ...(sign ? [sign] : []),
    ...codes,
    ...(suffix ? unitCodes(suffix) : [])
  ];
  return {start: start + open, end, value, low: value, high: value, unit: code, otherUnits};
}
