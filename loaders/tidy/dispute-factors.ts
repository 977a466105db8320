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
  rows: {figures: readonly FigureRow[]; derived: readonly DerivedRow[]; readings: readonly ReadingRow[]}
): DisputeFactorRow[] {
  const byFigure = readingsByFigure(rows.readings);
  const figures = new Map([...rows.figures, ...rows.derived].map((row) => [row.id, row]));
  const meant = (id: string, measure: string): {nth: number; reading: FigureReading}[] =>
    readingsOf(figures.get(id)!, byFigure)
      .map((reading, n) => ({nth: n + 1, reading}))
      .filter(({reading}) => reading.measure === measure);
  return disputes.flatMap(({dispute, measure, figure, other}) =>
    meant(figure, measure).flatMap((one) =>
      meant(other, measure).flatMap((two) => {
        const [smaller, greater] = isBelow(one.reading, two.reading)
          ? [one.reading, two.reading]
          : [two.reading, one.reading];
        const factor = factorOf(smaller, greater);
        const sides = {figure_reading: one.nth, other_reading: two.nth};
        const name = greater === one.reading ? figure : other;
        return factor === null ? [] : [{dispute, ...sides, greater: name, ...factor}];
      })
    )
  );
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
