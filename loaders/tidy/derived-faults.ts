import {fault, type Fault} from "../fault.ts";
import {sameDimension, unitSize, type UnitSize} from "../quantity/unit-size.ts";
import type {DerivedEntry, Measure, Unit} from "../register/registers.ts";
import {claimsOf} from "./derived-claims.ts";
import {DivisionByZero} from "./derived-function.ts";
import {placeInside} from "./derived-plan.ts";
import {dimensionName, UnitClash} from "./expression-dimension.ts";
import type {FigureRow} from "./rows.ts";

/** A fault when figures of several claimants or dates are put together and nothing says why they may be. */
export function comparableFault(entry: DerivedEntry, figures: readonly FigureRow[]): Fault | null {
  if (entry.comparable !== null) return null;
  const {by, dates} = claimsOf(figures);
  const differing = [
    ...(by.length > 1 ? [`claimants (${by.join(", ")})`] : []),
    ...(dates.length > 1 ? [`dates (${dates.join(", ")})`] : [])
  ];
  if (differing.length === 0) return null;
  return fault(
    entry.place,
    `“${entry.id}” has no “comparable”, but its figures have different ${differing.join(" and ")}`,
    "Say under “comparable”, in English and Spanish, why they may be put together."
  );
}

/** A fault when an expression comes out in something else than its measure. */
export function dimensionFault(
  entry: DerivedEntry,
  result: UnitSize,
  {key, unit}: Measure,
  units: ReadonlyMap<string, Unit>
): Fault | null {
  if (unit === null) {
    const remedy = "Name a measure that has a unit.";
    return fault(entry.place, `“${entry.id}” computes the measure “${key}”, which is of dates`, remedy);
  }
  if (sameDimension(result, unitSize(unit, units))) return null;
  return fault(
    entry.expressionPlace,
    `unit clash: the expression gives ${dimensionName(result)}, the measure “${key}” is in ${unit}`,
    "Change the expression, or name the measure that it computes."
  );
}

/** The fault that an error stands for which was thrown while computing an entry; throws what is none. */
export function computationFault(entry: DerivedEntry, error: unknown): Fault {
  if (error instanceof UnitClash) {
    return fault(
      placeInside(entry, error.at),
      error.message,
      "Add and subtract only what is measured alike."
    );
  }
  if (error instanceof DivisionByZero) {
    const remedy = "Divide by something whose interval does not hold zero.";
    return fault(placeInside(entry, error.at), error.message, remedy);
  }
  if (error instanceof RangeError) {
    const remedy = "Split it, and use fewer figures with several readings.";
    return fault(entry.expressionPlace, `the expression is too large to compute: ${error.message}`, remedy);
  }
  throw error;
}
