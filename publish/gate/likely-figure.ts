import type {GateContext} from "./gate-context.ts";

/** The figure whose words a bare quantity repeats, when there is exactly one. */
export function likelyFigure(
  words: string,
  language: string,
  {records, statements, disagreement}: Pick<GateContext, "records" | "statements" | "disagreement">
): string | null {
  const ids = [...records.figures.keys(), ...records.derived.keys()].filter((id) =>
    statements(id).readings.some((row) => disagreement(words, row, language) === null)
  );
  return ids.length === 1 ? ids[0]! : null;
}
