import type {DerivedRow, FigureRow, ReadingRow} from "../tidy/rows.ts";
import type {Value} from "./speak-of.ts";

/** The values of every figure and derived figure, by id: that of the reading used, then those of the others. */
export function currentValues({
  figures,
  derived,
  readings
}: {
  figures: readonly FigureRow[];
  derived: readonly DerivedRow[];
  readings: readonly ReadingRow[];
}): Map<string, Value[]> {
  const values = new Map<string, Value[]>();
  for (const row of [...figures, ...derived]) {
    const kind = "kind" in row ? row.kind : undefined;
    const {value, low, high, low_open, high_open, unit, qualifier, date} = row;
    const printed = "printed" in row ? row.printed : null;
    values.set(row.id, [{kind, value, low, high, low_open, high_open, unit, qualifier, date, printed}]);
  }
  for (const row of readings) {
    const [first] = values.get(row.figure) ?? [];
    if (!first || row.nth === 1) continue;
    const {value, low, high, low_open, high_open, unit} = row;
    values.get(row.figure)!.push({...first, value, low, high, low_open, high_open, unit});
  }
  return values;
}
