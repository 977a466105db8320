import type {Answer} from "../score.ts";
import type {Peer} from "./peers.ts";
import {unitCodes} from "./unit-names.ts";

interface Found {
  start: number;
  /** Inclusive. */
  end: number;
  typeName: string;
  resolution: {
    value?: string | null;
    unit?: string;
    isoCurrency?: string;
    values?: {type: string; timex: string}[];
  } | null;
}

type Recognize = (text: string, culture: string) => Found[];

/** Its models that read quantities; where two read the same words, the first here is believed. */
const MODELS = [
  "recognizeCurrency",
  "recognizeAge",
  "recognizeTemperature",
  "recognizeDimension",
  "recognizeDateTime",
  "recognizePercentage",
  "recognizeOrdinal",
  "recognizeNumber"
];

/** Opens Microsoft's recognizers: all models for quantities, the longest words win. */
export function openRecognizers(require: NodeJS.Require): Peer {
  const suite = require("@microsoft/recognizers-text-suite") as Record<string, Recognize>;
  const models = MODELS.map((name) => suite[name]!);
  const scan = (text: string) => models.map((recognize) => recognize(text, "en-us"));
  const read = (text: string) => {
    const found = scan(text)
      .flatMap((results, rank) =>
        results.flatMap((result) => answer(result).map((each) => ({...each, rank})))
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank);
    const kept: (Answer & {rank: number})[] = [];
    for (const each of found) {
      const rival = kept.find((one) => each.start < one.end && one.start < each.end);
      if (!rival) kept.push(each);
      else if (rival.start === each.start && rival.end === each.end && rival.value === each.value) {
        rival.otherUnits = [
          ...(rival.otherUnits ?? []),
          ...(each.unit ? [each.unit] : []),
          ...(each.otherUnits ?? [])
        ];
      }
    }
    return kept.sort((a, b) => a.start - b.start);
  };
  return {name: "recognizers-text", scan, read};
}

function answer({start, end: last, typeName, resolution}: Found): Answer[] {
  const span = {start, end: last + 1};
  if (!resolution) return [];
  if (typeName === "ordinal") return [{...span, kind: "ordinal", value: Number(resolution.value)}];
  if (typeName === "datetimeV2.duration") return duration(span, resolution.values?.[0]?.timex ?? "");
  if (typeName.startsWith("datetimeV2")) return [{...span, kind: "date"}];
  const value = Number.parseFloat(resolution.value ?? "");
  if (Number.isNaN(value)) return [];
  const [unit = null, ...otherUnits] =
    typeName === "percentage"
      ? unitCodes("%")
      : [...(resolution.isoCurrency ? [resolution.isoCurrency] : []), ...unitCodes(resolution.unit ?? "")];
  return [{...span, value, low: value, high: value, unit, otherUnits}];
}

const PARTS: [RegExp, string, number][] = [
  [/([\d.]+)Y/, "a", 31556952],
  [/^P[^T]*?([\d.]+)M/, "mo", 2629746],
  [/([\d.]+)W/, "wk", 604800],
  [/([\d.]+)D/, "d", 86400],
  [/T.*?([\d.]+)H/, "h", 3600],
  [/T.*?([\d.]+)M/, "min", 60],
  [/T.*?([\d.]+)S/, "s", 1]
];

/** A duration (“PT2H30M”) in its first unit. */
function duration(span: {start: number; end: number}, timex: string): Answer[] {
  const parts = PARTS.flatMap(([form, unit, seconds]) => {
    const count = form.exec(timex)?.[1];
    return count === undefined ? [] : [{count: Number(count), unit, seconds}];
  });
  const [first] = parts;
  if (!first) return [];
  const value = parts.reduce((sum, {count, seconds}) => sum + count * seconds, 0) / first.seconds;
  return [{...span, value, low: value, high: value, unit: first.unit}];
}
