import type {FigureRow} from "./rows.ts";

/** Who stands behind a derived figure and when: claimants and known dates of its figures, each once, in order. */
export function claimsOf(figures: readonly FigureRow[]): {by: string[]; dates: string[]} {
  const dates = figures.map(({date}) => date).filter((date) => date !== null);
  return {by: [...new Set(figures.map(({by}) => by))], dates: [...new Set(dates)]};
}
