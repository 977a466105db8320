import type {BriefFigure} from "../brief/brief.ts";
import {fault, type Fault} from "../fault.ts";
import type {Measure, Unit} from "../register/registers.ts";
import {scaleInterval, unitFactor} from "./fit-unit.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Interval, Quantity} from "./quantity.ts";
import {findQuantities} from "./read-quantities.ts";
import {openReading, type FoundQuantity} from "./text-reading.ts";
import {unitSize} from "./unit-size.ts";
import {withoutWorkings} from "./without-workings.ts";

interface Options {
  /** BCP 47 tag of the printed words; "en" by default. */
  language?: string;
  lexicon: Lexicon;
  units: ReadonlyMap<string, Unit>;
}

/**
 * Reads the one quantity in a figure's printed words: value and bounds in the measure's unit, the
 * measure's own bounds where an end is open. `quantity` is null when there is a fault; faults stand at
 * the link's text. Offsets are those in the printed words.
 */
export function readPrinted(
  figure: BriefFigure,
  measure: Measure,
  {language = "en", lexicon, units}: Options
): {quantity: Quantity | null; faults: Fault[]} {
  const {printed, place} = figure;
  const fail = (message: string, remedy: string) => ({
    quantity: null,
    faults: [fault(place, message, remedy)]
  });
  const found = theQuantities(printed, {language, lexicon, expected: measure.unit});
  const [only, second] = found;
  if (!only) {
    return fail(`no quantity in “${printed}”`, "Mark the words that print the number or the date.");
  }
  if (second) {
    const both = `“${only.printed}” and “${second.printed}”`;
    return fail(`more than one quantity in “${printed}”: ${both}`, "Mark the words of one of them.");
  }
  const quantity = withoutWorkings(only);
  if (measure.unit === null || quantity.kind === "date") return dated(quantity, figure, measure, fail);
  return measured(quantity, figure, {measure, unit: measure.unit, units, fail});
}

/** The quantities in a few words; ordinals count only when there is nothing else. */
export function theQuantities(
  text: string,
  options: {language: string; lexicon: Lexicon; expected?: string | null}
): FoundQuantity[] {
  const all = findQuantities(openReading(text, options));
  const cardinal = all.filter(({kind}) => kind !== "ordinal");
  return cardinal.length > 0 ? cardinal : all;
}

type Failure = (message: string, remedy: string) => {quantity: null; faults: Fault[]};

function dated(quantity: Quantity, {printed, per}: BriefFigure, {key, unit}: Measure, fail: Failure) {
  if (unit !== null) {
    return fail(
      `“${printed}” is a date, but the measure “${key}” is in ${unit}`,
      "Give the figure a measure whose unit is date, or mark the number."
    );
  }
  if (quantity.kind !== "date") {
    return fail(
      `“${printed}” is no date, but the measure “${key}” is`,
      "Give the figure a measure with a unit, or mark the words of the date."
    );
  }
  if (per !== null) return fail(`a date is not divided by ${per}`, "Remove “per” from the figure's entry.");
  return {quantity, faults: []};
}

function measured(
  quantity: Quantity,
  {printed, per}: BriefFigure,
  {
    measure,
    unit,
    units,
    fail
  }: {measure: Measure; unit: string; units: ReadonlyMap<string, Unit>; fail: Failure}
) {
  const divisor = per === null ? null : divisorCode(per, units);
  try {
    const {dimension} = unitSize(unit, units);
    const power = divisor === null ? -1 : unitSize(divisor, units).dimension;
    if (divisor !== null && quantity.per !== null) {
      return fail(
        `“${printed}” says per ${bare(quantity.per)} already`,
        "Remove “per” from the figure's entry: it is for what the words leave to the context."
      );
    }
    if (
      typeof power === "object" &&
      !Object.entries(power).some(([code, n]) => (dimension[code] ?? 0) * n < 0)
    ) {
      return fail(
        `the measure “${measure.key}” is in ${unit}, which is not per ${per}`,
        "Remove “per” from the figure's entry, or give it a measure that divides by it."
      );
    }
    const factor = unitFactor(quantity, unit, {units, per: divisor});
    if (factor === null) return clash(quantity, printed, {measure, unit, divisor, fail});
    const inUnit = {...scaleInterval(quantity, factor), unit};
    const beyond = outOfBounds(inUnit, measure);
    if (beyond) return fail(`“${printed}” is ${beyond}`, "Check the words, or the measure's bounds.");
    return {quantity: withBounds(inUnit, measure.bounds), faults: []};
  } catch (error) {
    // The register's own check names the place of a unit that cannot be resolved.
    return fail((error as Error).message, "Add the unit to seeds/units.yml, or correct its code.");
  }
}

function clash(
  {kind, unit, per, counted, unitText}: Quantity,
  printed: string,
  {
    measure,
    unit: wanted,
    divisor,
    fail
  }: {measure: Measure; unit: string; divisor: string | null; fail: Failure}
) {
  const noUnit = unit === null && kind !== "fraction" && kind !== "multiple";
  if (noUnit && counted !== null && /^[^{]*[^{1]/.test(wanted.split("/")[0]!)) {
    return fail(`unknown unit “${counted}”`, "Add it to seeds/units.yml, or mark the words with their unit.");
  }
  const divided = per ?? divisor;
  const own = `${noUnit ? "a plain number" : `in ${unit ?? "parts of one"}`}${divided ? ` per ${bare(divided)}` : ""}`;
  const written = unitText === null || unitText === unit ? "" : ` (${unitText})`;
  return fail(
    `“${printed}” is ${own}${written}, but the measure “${measure.key}” is in ${wanted}`,
    "Give the figure a measure of that dimension; say with “per” what only the context divides by."
  );
}

/** `per: person` means `{person}`, `per: d` the unit of that code. */
function divisorCode(per: string, units: ReadonlyMap<string, Unit>): string {
  return !units.has(`{${per}}`) && units.has(per) ? per : `{${per}}`;
}

function bare(code: string): string {
  return code.replace(/^\{(.*)\}$/, "$1");
}

function outOfBounds({value, low, high}: Interval, {key, bounds, unit}: Measure): string | null {
  const least = value ?? low;
  const most = value ?? high;
  if (bounds.low !== null && least !== null && least < bounds.low) {
    return `${least} ${unit}, but the measure “${key}” cannot go below ${bounds.low}`;
  }
  if (bounds.high !== null && most !== null && most > bounds.high) {
    return `${most} ${unit}, but the measure “${key}” cannot go above ${bounds.high}`;
  }
  return null;
}

/** Where an end is not known, or a hedge reaches too far, the measure's own bound is the end. */
function withBounds(quantity: Quantity, {low, high}: Measure["bounds"]): Quantity {
  const bounded = {...quantity};
  if (low !== null && (quantity.low === null || quantity.low < low)) {
    bounded.low = low;
    bounded.low_open = false;
  }
  if (high !== null && (quantity.high === null || quantity.high > high)) {
    bounded.high = high;
    bounded.high_open = false;
  }
  return bounded;
}
