import {fault, formatPlace, type Fault} from "../fault.ts";
import {didYouMean} from "../register/nearest.ts";
import type {Correction} from "../register/registers.ts";
import {speakOf, type Value, type Words} from "./speak-of.ts";

interface Known extends Words {
  /** The values of each figure as it is now, by id. */
  values: ReadonlyMap<string, readonly Value[]>;
  /** Figures that briefs and seeds/derived.yml have, those at fault too; null when a file could not be read. */
  ids: ReadonlySet<string> | null;
}

/**
 * Faults of seeds/corrections.yml: corrections of nothing known, what does not go on where the correction before
 * ended, and the last one of a figure where it does not say what the figure is now.
 */
export function checkCorrections(corrections: readonly Correction[], known: Known): Fault[] {
  const byFigure = new Map<string, Correction[]>();
  for (const entry of corrections) {
    byFigure.set(entry.figure, [...(byFigure.get(entry.figure) ?? []), entry]);
  }
  return [...byFigure.values()].flatMap((entries) => {
    const inOrder = entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return [
      ...inOrder.flatMap((entry, n) => (n > 0 ? followFault(inOrder[n - 1]!, entry) : [])),
      ...lastFault(inOrder.at(-1)!, known)
    ];
  });
}

function followFault(earlier: Correction, entry: Correction): Fault[] {
  const {figure, date, before} = entry;
  if (earlier.date === date) {
    const message = `“${figure}” is corrected twice on ${date}, the other at ${formatPlace(earlier.place)}`;
    return [fault(entry.place, message, "Make one entry of the two.")];
  }
  const {after} = earlier;
  if (after === null) {
    const message = `“${figure}” was withdrawn on ${earlier.date}, at ${formatPlace(earlier.place)}`;
    return [fault(entry.place, message, "Remove this entry, or say there what the figure became.")];
  }
  if (after.en === before.en && after.es === before.es) return [];
  const message = `“${before.en}” is not what “${figure}” became on ${earlier.date}, “${after.en}”`;
  const remedy = `Begin where ${formatPlace(earlier.placeOf("after"))} ends.`;
  return [fault(entry.placeOf("before"), message, remedy)];
}

function lastFault(entry: Correction, {values, ids, ...words}: Known): Fault[] {
  const {figure, after, placeOf} = entry;
  if (after === null) {
    if (!values.has(figure) && !ids?.has(figure)) return [];
    const remedy = "Say under “after” what it became, or take the figure out.";
    return [fault(placeOf("figure"), `“${figure}” has no “after”, but is still a figure`, remedy)];
  }
  const now = values.get(figure);
  if (!now) {
    // What could not be read has a fault of its own.
    if (ids === null || ids.has(figure)) return [];
    const remedy = "Name the figure by its id; if it was withdrawn, add an entry without “after”.";
    return [fault(placeOf("figure"), `unknown figure “${figure}”`, didYouMean(figure, ids, remedy))];
  }
  const why = speakOf(after, now, words);
  if (why === null) return [];
  const message = `“${after.en}” is not what “${figure}” is now: ${why}`;
  return [fault(placeOf("after"), message, "Write the words as they are now, or correct the figure.")];
}
