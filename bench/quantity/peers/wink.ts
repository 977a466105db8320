import type {Answer} from "../score.ts";
import type {Peer} from "./peers.ts";
import {printedNumber} from "./printed-number.ts";
import {signCode, unitCodes} from "./unit-names.ts";

interface Items {
  each(visit: (item: Item) => void): void;
}

interface Item {
  out(as?: unknown): unknown;
}

interface Wink {
  readDoc(text: string): {entities(): Items & Item; tokens(): Items & Item};
  its: Record<"type" | "span" | "value" | "precedingSpaces" | "detail", unknown>;
}

/** Opens wink-nlp with its English model and no more of its pipeline than entities need. */
export function openWink(require: NodeJS.Require): Peer {
  const open = require("wink-nlp") as (model: unknown, pipe: string[]) => Wink;
  const wink = open(require("wink-eng-lite-web-model"), ["sbd", "ner"]);
  const {its} = wink;
  const scan = (text: string) => wink.readDoc(text).entities().out(its.detail);
  const read = (text: string) => {
    const doc = wink.readDoc(text);
    const places: {start: number; end: number}[] = [];
    let at = 0;
    const spaces = doc.tokens().out(its.precedingSpaces) as string[];
    for (const [i, word] of (doc.tokens().out(its.value) as string[]).entries()) {
      const start = at + spaces[i]!.length;
      at = start + word.length;
      places.push({start, end: at});
    }
    const answers: Answer[] = [];
    doc.entities().each((entity) => {
      const [first, last] = entity.out(its.span) as [number, number];
      answers.push(...answer(text, entity.out(its.type) as string, places[first]!.start, places[last]!.end));
    });
    return answers;
  };
  return {name: "wink-nlp", scan, read};
}

const MEASURES = new Set(["CARDINAL", "MONEY", "PERCENT", "DURATION"]);

/** wink gives words and a type: value and unit are read from its words. */
function answer(text: string, type: string, start: number, end: number): Answer[] {
  if (type === "DATE" || type === "TIME") return [{start, end, kind: "date"}];
  if (type === "ORDINAL") return [{start, end, kind: "ordinal"}];
  if (!MEASURES.has(type)) return [];
  const [, before = "", rest = ""] = /^((?:about|around|nearly|some|over)?\s*[^\s\p{L}\d−-]*)(.*)$/isu.exec(
    text.slice(start, end)
  )!;
  const sign = before.replace(/^\p{L}*\s*/u, "");
  const from = start + before.length - sign.length;
  const number = printedNumber(rest);
  if (!number) return [];
  const words = rest.slice(number.length).replace(/^[\s-]+/, "");
  const [unit, ...otherUnits] = unitCodes(words.split(/\s+and\s+|,/)[0]!);
  const {value} = number;
  const code = sign && type === "MONEY" ? signCode(sign) : (unit ?? null);
  return [{start: from, end, value, low: value, high: value, unit: code, otherUnits}];
}
