import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Claimed} from "../marks/claim/claim-shape.ts";

/** A row's claim, as the mark of claims takes it. */
export function claimOf({value: x, low, high, low_open, high_open, qualifier}: ChartRow): Claimed {
  return {x, low, high, lowOpen: low_open, highOpen: high_open, qualifier};
}

/** The values that a drawing of a claim has to reach, apart from where it has no known end. */
export function claimEnds({value, low, high}: ChartRow): number[] {
  return [value, low, high].filter((end) => end !== null);
}
