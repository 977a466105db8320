/**
 * Bounds of a set of numbers, infinite where there is none. The arithmetic encloses: every result of operands
 * inside their bounds lies inside the bounds of the result (R. E. Moore, Interval Analysis, 1966, chapter 2).
 * Used twice, a figure counts as two here; range.ts makes the bounds tight.
 */
export interface Bounds {
  low: number;
  high: number;
}

/** Bounds of which it is known whether they are reached; an infinite end is always open. */
export interface Range extends Bounds {
  lowOpen: boolean;
  highOpen: boolean;
}

export const EVERYTHING: Bounds = {low: -Infinity, high: Infinity};

export const boundsOf = (value: number): Bounds => ({low: value, high: value});

export const addBounds = (a: Bounds, b: Bounds): Bounds => ({low: a.low + b.low, high: a.high + b.high});

export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  // Nothing times the unbounded is nothing: an infinite end is never reached, a zero is.
  const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  const ends = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return {low: Math.min(...ends), high: Math.max(...ends)};
}

/** a / b; everything when b holds zero inside, unbounded on one side when zero is an end of b. */
export function divideBounds(a: Bounds, b: Bounds): Bounds {
  if (b.low < 0 && b.high > 0) return EVERYTHING;
  if (b.low === 0 && b.high === 0) return EVERYTHING;
  const inverse = (x: number, atZero: number): number => (x === 0 ? atZero : 1 / x);
  return multiplyBounds(a, {low: inverse(b.high, -Infinity), high: inverse(b.low, Infinity)});
}

export function intersectBounds(a: Bounds, b: Bounds): Bounds {
  return {low: Math.max(a.low, b.low), high: Math.min(a.high, b.high)};
}

/** A number strictly between the two ends, however far away these are. */
export function inside({low, high}: Bounds): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return low + (high - low) / 2;
  if (Number.isFinite(low)) return low >= 0 ? 2 * low + 1 : 0;
  if (Number.isFinite(high)) return high <= 0 ? 2 * high - 1 : 0;
  return 0;
}
