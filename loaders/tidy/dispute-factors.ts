import {noMemory, type Memory} from "../kept/memory.ts";
import {qualifyDerived} from "./derived-qualifier.ts";
import {readingsByFigure, readingsOf, type FigureReading} from "./readings-of.ts";
import {roundInterval} from "./round.ts";
import type {DerivedRow, DisputeFactorRow, DisputeRow, FigureRow, ReadingRow} from "./rows.ts";

/**
 * How many times the smaller side of each dispute goes into the greater, as an interval: from the ends that face each
 * other to those that do not. One row for each pair of readings; none where the smaller side is not above zero.
 */
export function disputeFactors(
  disputes: readonly DisputeRow[],
  rows: {figures: readonly FigureRow[]; derived: readonly DerivedRow[]; readings: readonly ReadingRow[]},
  memory: Memory = noMemory
): DisputeFactorRow[] {
  const before = memory.part("dispute factors");
  const byFigure = readingsByFigure(rows.readings);
  const figures = new Map([...rows.figures, ...rows.derived].map((row) => [row.id, row]));
  // A figure takes part in many disputes.
  const known = new Map<string, FigureReading[]>();
  const meant = (id: string): FigureReading[] => {
    const readings = known.get(id) ?? readingsOf(figures.get(id)!, byFigure);
    known.set(id, readings);
    return readings;
  };
  return disputes.flatMap((row) => {
    const {dispute, measure, figure, other} = row;
    // The rows of readings are the same ones as long as those of their figures are.
    return before.of(dispute, [row, figures.get(figure), figures.get(other)], () => {
      const factors: DisputeFactorRow[] = [];
      for (const [n, one] of meant(figure).entries()) {
        for (const [m, two] of meant(other).entries()) {
          if (one.measure !== measure || two.measure !== measure) continue;
          const [smaller, greater] = isBelow(one, two) ? [one, two] : [two, one];
          const factor = factorOf(smaller, greater);
          const sides = {figure_reading: n + 1, other_reading: m + 1};
          const name = greater === one ? figure : other;
          if (factor) factors.push({dispute, ...sides, greater: name, ...factor});
        }
      }
      return factors;
    });
  });
}

/** Two sides never meet, so that one end tells. */
function isBelow(a: FigureReading, b: FigureReading): boolean {
  return a.high !== null && b.low !== null && a.high <= b.low;
}

function factorOf(
  smaller: FigureReading,
  greater: FigureReading
): Omit<DisputeFactorRow, "dispute" | "figure_reading" | "other_reading" | "greater"> | null {
  const facing = smaller.high!;
  if (facing <= 0) return null;
  const low = greater.low! / facing;
  const least = smaller.low !== null && smaller.low > 0 ? smaller.low : null;
  const high = least === null || greater.high === null ? null : greater.high / least;
  const known = smaller.value !== null && smaller.value > 0 && greater.value !== null;
  const interval = {
    value: known ? greater.value! / smaller.value! : null,
    low,
    high,
    low_open: greater.low_open || smaller.high_open,
    high_open: high === null || greater.high_open || smaller.low_open
  };
  return {...qualifyDerived(roundInterval(interval)), unit: "1"};
}
