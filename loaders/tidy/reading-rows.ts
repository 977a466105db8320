import type {Brief, BriefFigure} from "../brief/brief.ts";
import {fault, type Fault} from "../fault.ts";
import {intervalOf} from "../quantity/interval.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {convert, sameDimension, unitSize, type UnitSize} from "../quantity/unit-size.ts";
import type {Measure, Unit} from "../register/registers.ts";
import {withinBounds} from "./interval-range.ts";
import {round} from "./round.ts";
import type {ReadingRow} from "./rows.ts";

interface Context {
  /** The printed words as read, in the unit of the figure's measure. */
  quantity: Pick<Quantity, "value" | "qualifier">;
  measures: ReadonlyMap<string, Measure>;
  units: Map<string, Unit>;
  placeOf: Brief["placeOf"];
}

/**
 * What the words of a figure can mean, one row a reading, hedged as the words are; none when they can mean one
 * thing only. One reading must be the number printed, and each must be of a measure that the words could give.
 */
export function readingRows(figure: BriefFigure, context: Context): {rows: ReadingRow[]; faults: Fault[]} {
  const {readings, id, printed} = figure;
  if (readings.length === 0) return {rows: [], faults: []};
  const {quantity, measures, units, placeOf} = context;
  const printedSize = sizeOf(measures.get(figure.measure)?.unit ?? null, units);
  const place = placeOf(["figures", id, "readings"]);
  const faults: Fault[] = [];
  const rows: ReadingRow[] = [];
  let found = false;
  for (const [n, {measure: key, value, note}] of readings.entries()) {
    const measure = measures.get(key);
    const size = sizeOf(measure?.unit ?? null, units);
    // An unknown measure has its own fault.
    if (!measure || (measure.unit !== null && !size)) continue;
    if (!printedSize || !size || !sameDimension(size, printedSize)) {
      const message = `the reading “${key}” of “${id}” is no measure of what “${printed}” prints`;
      const remedy = "Name a measure of the same dimension as the figure’s own.";
      faults.push(fault(placeOf(["figures", id, "readings", n, "measure"]), message, remedy));
      continue;
    }
    found ||= quantity.value !== null && round(convert(quantity.value, printedSize, size)) === round(value);
    const interval = withinBounds(intervalOf(value, quantity.qualifier), measure.bounds);
    rows.push({
      figure: id,
      nth: n + 1,
      measure: key,
      ...interval,
      unit: measure.unit!,
      note_en: note.en,
      note_es: note.es
    });
  }
  if (rows.length === readings.length && !found) {
    const message = `no reading of “${id}” is the number printed, “${printed}”`;
    faults.push(fault(place, message, "Give one reading the number as printed, in the unit of its measure."));
  }
  const first = readings[0]!.measure;
  if (first !== figure.measure) {
    const message = `the first reading of “${id}” is of “${first}”, not of the figure’s measure “${figure.measure}”`;
    faults.push(
      fault(
        placeOf(["figures", id, "readings", 0, "measure"]),
        message,
        "Put the reading that is used first."
      )
    );
  }
  return {rows, faults};
}

function sizeOf(unit: string | null, units: Map<string, Unit>): UnitSize | null {
  if (unit === null) return null;
  try {
    return unitSize(unit, units);
  } catch {
    return null;
  }
}
