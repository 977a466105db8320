import {unitFactor} from "../quantity/fit-unit.ts";
import type {Quantity} from "../quantity/index.ts";
import {unitSize} from "../quantity/unit-size.ts";
import type {Measure, Unit} from "../register/registers.ts";
import {countedUnit} from "./counted-unit.ts";
import {stemOf, stemsOf, wordsOf} from "./stems.ts";

/** The measure of a quantity, or those that come near where none is clear; keys of seeds/measures.yml. */
export interface MatchedMeasure {
  key: string | null;
  nearest: string[];
}

/** What a measure is looked for with. */
export interface MeasureSearch {
  measures: ReadonlyMap<string, Measure>;
  units: ReadonlyMap<string, Unit>;
  /** BCP 47. */
  language: string;
  /** What of its sentence stands before the figure, and after it. */
  before: string;
  after: string;
}

/** Words that speak of what could be, not of what is: "can hold 900", "a capacity of 900". */
const ROOM = new Set(
  "able aforo cabida cabria can capable capacidad capacity capaz could designed hold holds podria puede room seats"
    .split(" ")
    .map(stemOf)
);

/**
 * The measure that a quantity clearly has: of its dimension and, unless it is the only one of dates, called by the
 * counted noun, or by words that stand near the figure. Two that fit alike give none.
 */
export function matchMeasure(quantity: Quantity, search: MeasureSearch): MatchedMeasure {
  const measures = [...search.measures.values()].filter((measure) => fits(quantity, measure, search));
  if (quantity.kind === "date" && measures.length === 1) return {key: measures[0]!.key, nearest: []};
  const words = {
    own: new Set(stemsOf(`${quantity.counted ?? ""} ${ATTACHED.exec(search.after)?.[0] ?? ""}`)),
    near: new Set(stemsOf(`${search.before.slice(-NEAR)} ${search.after.slice(0, NEAR)}`)),
    sentence: new Set(stemsOf(`${search.before} ${search.after}`))
  };
  const scored = measures
    .map((measure) => ({
      key: measure.key,
      ...score(measure, words),
      sameUnit: measure.unit === quantity.unit
    }))
    .sort((a, b) => b.points - a.points || +b.sameUnit - +a.sameUnit || (a.key < b.key ? -1 : 1));
  // That a measure counts or is a share, too, brings it no nearer; a unit such as a metre does.
  const near = scored.filter(({points, sameUnit}) => points > 0 || (sameUnit && quantity.unit !== "%"));
  const none = {key: null, nearest: near.slice(0, 3).map(({key}) => key)};
  if (isOfRoom(search.before)) {
    const [room, another] = scored.filter(({ofRoom}) => ofRoom);
    if (room) return another ? none : {key: room.key, nearest: []};
  }
  const [best, second] = scored;
  const isClear = best !== undefined && best.points >= CLEAR && (second?.points ?? 0) + 2 <= best.points;
  return isClear ? {key: best.key, nearest: []} : none;
}

/** The word that a figure stands before directly: "a 50 percent discount", "an 11-minute film". */
const ATTACHED = /^[\s-]\p{L}+/u;
/** UTF-16 units on either side of a figure in which a measure's name is looked for. */
const NEAR = 80;
/** Points from which a measure is clear: its whole name stands there. */
const CLEAR = 4;

interface Words {
  /** Of what is counted. */
  own: ReadonlySet<string>;
  near: ReadonlySet<string>;
  sentence: ReadonlySet<string>;
}

function score({key, label, definition}: Measure, {own, near, sentence}: Words) {
  const names = [label.en, label.es, key.replaceAll("-", " ")].map(stemsOf).filter((name) => name.length > 0);
  const meant = new Set([...stemsOf(definition.en), ...stemsOf(definition.es)]);
  const all = new Set([...names.flat(), ...meant]);
  const shared = (words: ReadonlySet<string>) => [...words].filter((stem) => all.has(stem)).length;
  // One word near a figure is chance, a name of several is none.
  const isNear = names.some(
    (name) => name.length > 1 && name.every((stem) => own.has(stem) || near.has(stem))
  );
  const isOwn = names.some((name) => name.every((stem) => own.has(stem)));
  const named = isOwn ? CLEAR + 2 : isNear ? CLEAR : 0;
  return {
    points: named + Math.min(CLEAR - 1, shared(own) + shared(sentence) / 4),
    ofRoom: [...all].some((stem) => ROOM.has(stem))
  };
}

function isOfRoom(before: string): boolean {
  return wordsOf(before)
    .slice(-6)
    .some((word) => ROOM.has(stemOf(word)));
}

/** Whether a measure is of the quantity's dimension, and counts the things that it counts. */
function fits(quantity: Quantity, measure: Measure, {units, language}: MeasureSearch): boolean {
  const {unit} = measure;
  if (unit === null || quantity.kind === "date") return unit === null && quantity.kind === "date";
  try {
    const divisors = [
      null,
      ...Object.keys(unitSize(unit, units).dimension).filter((code) => code !== quantity.unit)
    ];
    if (!divisors.some((per) => unitFactor(quantity, unit, {units, per}) !== null)) return false;
  } catch {
    // The register's own check names the unit that cannot be resolved.
    return false;
  }
  const counts = /^\{.*\}$/.exec(unit);
  if (quantity.counted === null || quantity.unit !== null) return true;
  if (counts) return countedUnit(quantity.counted, units, language) === unit;
  // Things that are counted are no ratio; parts and multiples of them are.
  return unit !== "1" || quantity.kind === "fraction" || quantity.kind === "multiple";
}
