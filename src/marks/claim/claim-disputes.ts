import type {ClaimShape} from "./claim-shape.ts";

/** All values that a claim allows, infinite where it is open. */
interface Span {
  low: number;
  high: number;
}

/** The room between two sides of a dispute: nothing that either side says lies in it. */
export interface DisputeGap {
  low: number;
  high: number;
  /** The claims (as indices of those given) whose ends the room lies between. */
  below: number;
  above: number;
}

/**
 * The gaps between claims of one quantity that cannot all be true: what no interval covers between the lowest and
 * the highest. Where two claims share a value there is no gap between them, and no middle is ever made up.
 */
export function disputeGaps(shapes: readonly ClaimShape[]): DisputeGap[] {
  const spans = shapes.map(spanOf);
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.low - spans[b]!.low || a - b);
  const gaps: DisputeGap[] = [];
  let top: number | null = null;
  for (const i of order) {
    const [span, before] = [spans[i]!, top === null ? null : spans[top]!];
    if (before && before.high < span.low)
      gaps.push({low: before.high, high: span.low, below: top!, above: i});
    if (!before || span.high > before.high) top = i;
  }
  return gaps;
}

function spanOf(shape: ClaimShape): Span {
  if (shape.form === "point") return {low: shape.at, high: shape.at};
  return {low: shape.low.at ?? -Infinity, high: shape.high.at ?? Infinity};
}
