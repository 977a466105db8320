import {readQuantities, type Quantity} from "../../loaders/quantity/index.ts";

/** A change of an article at one place; code points, end exclusive. */
export interface Mutation {
  /** What is done: "digit changed". */
  what: string;
  start: number;
  end: number;
  /** What stands there afterwards. */
  instead: string;
}

/** A stretch of a text, in code points, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const HEDGES =
  /(?:^|[\s(])((?:more than|less than|no more than|at least|at most|up to|as many as|nearly|almost|approximately|about|around|roughly|some|over|under|más de|menos de|casi|unos|unas|cerca de|al menos)\s+)$/iu;
const PER = /^[^.,;!?\n\d]{0,40}?\b((?:per|a|an|each|every|por|al|cada)\s+(\p{L}+))/iu;
const NUMBER_WORD =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|half)\b/iu;
const SIGN = /[$€£¥]/u;

/** Every small change of a figure's number, sign, unit, hedge and "per" that a corrector could make. */
export function mutationsOf(text: string, place: Stretch, language = "en"): Mutation[] {
  const points = [...text];
  const printed = points.slice(place.start, place.end).join("");
  const made: Mutation[] = [];
  const put = (what: string, from: number, to: number, instead: string): void => {
    made.push({what, start: from, end: to, instead});
  };
  const offset = (index: number): number => place.start + [...printed.slice(0, index)].length;

  for (const {0: digit, index} of printed.matchAll(/\d/gu)) {
    put("digit changed", offset(index), offset(index) + 1, String((Number(digit) % 9) + 1));
  }
  const digits = [...printed.matchAll(/\d/gu)];
  if (digits.length > 0) {
    const last = offset(digits.at(-1)!.index) + 1;
    put("digit added", last, last, "3");
    const first = offset(digits[0]!.index);
    put("digit put before", first, first, "1");
    if (digits.length > 1) put("digit removed", last - 1, last, "");
    if (!SIGN.test(printed) && !/\p{L}\s*\d/u.test(printed)) put("minus added", first, first, "-");
  }
  const sign = SIGN.exec(printed);
  if (sign) put("currency changed", offset(sign.index), offset(sign.index) + 1, sign[0] === "€" ? "£" : "€");
  const spelled = NUMBER_WORD.exec(printed);
  if (spelled) {
    const at = offset(spelled.index);
    put(
      "number word changed",
      at,
      at + spelled[0].length,
      spelled[0].toLowerCase() === "nine" ? "eight" : "nine"
    );
  }
  const unit = /\d[\d.,]*\s?(%|\p{L}+)/u.exec(printed);
  if (unit) {
    const at = offset(unit.index + unit[0].length - unit[1]!.length);
    put("unit changed", at, at + [...unit[1]!].length, "furlongs");
  }

  const before = points.slice(Math.max(0, place.start - 60), place.start).join("");
  const hedge = HEDGES.exec(before);
  if (hedge) {
    const at = place.start - [...hedge[1]!].length;
    put("hedge removed", at, place.start, "");
    put("hedge changed", at, place.start, /nearly/i.test(hedge[1]!) ? "over " : "nearly ");
  } else if (!/^(\p{L}+\s)+\d/u.test(printed)) put("hedge added", place.start, place.start, "nearly ");

  const after = points.slice(place.end, place.end + 60).join("");
  const next = /^[\s-](\p{L}+)/u.exec(after);
  if (next && unitBeside(text, place, language, next[1]!)) {
    const at = place.end + 1;
    put("unit beside changed", at, at + [...next[1]!].length, "furlongs");
  }
  const per = PER.exec(after);
  if (per && quantitiesAt(text, place, language).some((quantity) => quantity.per !== null)) {
    const at = place.end + [...after.slice(0, per.index + per[0].length - per[2]!.length)].length;
    put("per changed", at, at + [...per[2]!].length, "fortnight");
  }
  return made;
}

/** The text after a change. */
export function mutated(text: string, {start, end, instead}: Mutation): string {
  const points = [...text];
  return [...points.slice(0, start), instead, ...points.slice(end)].join("");
}

/** Whether the word right after a figure is its unit or what it counts. */
function unitBeside(text: string, place: Stretch, language: string, word: string): boolean {
  return quantitiesAt(text, place, language).some(({unitText, counted}) =>
    [unitText, counted].some((words) => words?.split(/\s/u).includes(word))
  );
}

function quantitiesAt(text: string, {start, end}: Stretch, language: string): Quantity[] {
  const points = [...text];
  const [from, to] = [points.slice(0, start).join("").length, points.slice(0, end).join("").length];
  return readQuantities(text, {language}).filter((quantity) => quantity.start < to && from < quantity.end);
}
