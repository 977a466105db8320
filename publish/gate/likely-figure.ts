import {disagreement} from "../../loaders/quantity/agreement.ts";
import type {GateContext} from "./gate-page.ts";
import {readingsOf} from "./statements.ts";

/** The figure whose words a bare quantity repeats, when there is exactly one. */
export function likelyFigure(
  words: string,
  language: string,
  {records, units, lexicon}: Pick<GateContext, "records" | "units" | "lexicon">
): string | null {
  const ids = [...records.figures.keys(), ...records.derived.keys()].filter((id) =>
    readingsOf(id, records).some((row) => disagreement(words, row, {language, lexicon, units}) === null)
  );
  return ids.length === 1 ? ids[0]! : null;
}
