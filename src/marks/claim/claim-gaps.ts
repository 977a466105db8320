import {disputeGaps} from "./claim-disputes.ts";
import type {ClaimShape} from "./claim-shape.ts";
import {rawValue} from "../along/raw-value.ts";

/** The free room between two sides of a dispute, in pixels along the axis. */
export interface PlacedGap {
  start: number;
  end: number;
  /** The claims at its ends. */
  below: number;
  above: number;
}

/** Between a claim and the bracket of a gap, in pixels. */
const PAD = 6;
/** A gap is marked from this length on, in pixels. */
const SHORTEST = 10;

/**
 * The gaps between the claims of each quantity that cannot all be true.
 *
 * @param row Which row each claim is in: without keys only those of one row speak of one quantity.
 */
export function placeGaps(
  shapes: ReadonlyMap<number, ClaimShape>,
  values: object,
  row: (i: number) => unknown,
  {at, size}: {at: (value: number) => number; size: number}
): PlacedGap[] {
  const groups = new Map<string, number[]>();
  for (const i of shapes.keys()) {
    const key = quantityOf(values, i, row(i));
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()].flatMap((members) => {
    const gaps = disputeGaps(members.map((i) => shapes.get(i)!));
    return gaps.flatMap(({low, high, ...sides}) => {
      const [below, above] = [members[sides.below]!, members[sides.above]!];
      if (saysSame(values, below, above)) return [];
      const [one, other] = [at(low), at(high)];
      const pads = {[below]: padOf(shapes.get(below)!, size), [above]: padOf(shapes.get(above)!, size)};
      const [first, last] = one < other ? [below, above] : [above, below];
      const gap = {
        start: Math.min(one, other) + pads[first]!,
        end: Math.max(one, other) - pads[last]!,
        below,
        above
      };
      return gap.end - gap.start >= SHORTEST ? [gap] : [];
    });
  });
}

/** The quantity that a claim speaks of as a side of a dispute; null for none. */
function quantityOf(values: object, i: number, row: unknown): string | null {
  const disputed = rawValue(values, "disputed", i);
  if (disputed === undefined && rawValue(values, "by", i) === undefined) return null;
  if (disputed === undefined || disputed === true) return `row ${String(row)}`;
  return disputed === false || disputed === null ? null : `key ${String(disputed)}`;
}

/** Whether two claims are of one claimant, who does not dispute with himself unless it is said. */
function saysSame(values: object, a: number, b: number): boolean {
  if (rawValue(values, "disputed", a) !== undefined) return false;
  return rawValue(values, "by", a) === rawValue(values, "by", b);
}

function padOf(shape: ClaimShape, size: number): number {
  if (shape.form === "point") return size / 2 + PAD;
  const ring = shape.low.form === "ring" || shape.high.form === "ring";
  return ring ? size * 0.3 + PAD : PAD;
}
