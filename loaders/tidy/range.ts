import {bisect} from "./bisection.ts";
import {limitsAt, type Corner} from "./corner.ts";
import {enclose, enclosePolynomial, type Box} from "./enclosure.ts";
import type {Range} from "./interval-arithmetic.ts";
import {degree, derivative, multiply, subtract} from "./polynomial.ts";
import {rationalVariables, type Rational} from "./rational.ts";

/** Which way f goes as a figure grows, everywhere in the box; null when it is not the same way everywhere. */
type Slope = "rising" | "falling" | null;

/** More figures than this without a slope of one sign are not tried in every combination of their ends. */
const MOST_UNSLOPED = 10;

/**
 * The exact range of f over the box: what f can be when each figure is anywhere within its own bounds. f's
 * denominator must not be zero inside the box (an open end at zero is allowed).
 *
 * A quotient of two polynomials that are linear in x is monotone in x whatever the others are, so when that
 * holds for every figure, or the derivative's sign does not change (the monotonicity test of Moore, Interval
 * Analysis, 1966, and Hansen, Global Optimization Using Interval Analysis, 1992), the range is found among
 * the corners of the box. Otherwise the box is halved until it holds, or until halving gains nothing.
 */
export function rangeOf(f: Rational, box: Box<Range>): Range {
  const turning = turningFigures(f, box);
  if (turning.length === 0) return rangeAtCorners(f, box);
  return bisect(f, box, {turningFigures, pinnedForGreatest, rangeAtCorners});
}

/** The figures in which f may turn somewhere in the box, so that looking at their ends is not enough. */
function turningFigures(f: Rational, box: Box<Range>): string[] {
  return rationalVariables(f).filter((id) => !isLinearIn(f, id) && slope(f, id, box) === null);
}

function isLinearIn({top, bottom}: Rational, id: string): boolean {
  return degree(top, id) <= 1 && degree(bottom, id) <= 1;
}

function slope({top, bottom}: Rational, id: string, box: Box<Range>): Slope {
  const sign = subtract(multiply(derivative(top, id), bottom), multiply(top, derivative(bottom, id)));
  const {low, high} = enclosePolynomial(sign, box);
  return low >= 0 ? "rising" : high <= 0 ? "falling" : null;
}

function rangeAtCorners(f: Rational, box: Box<Range>): Range {
  const slopes = new Map(rationalVariables(f).map((id) => [id, slope(f, id, box)]));
  if ([...slopes.values()].filter((slope) => slope === null).length > MOST_UNSLOPED) {
    return {...enclose(f, box), lowOpen: false, highOpen: false};
  }
  const least = corners(slopes, box, "rising").flatMap((corner) => limitsAt(f, corner, box));
  const greatest = corners(slopes, box, "falling").flatMap((corner) => limitsAt(f, corner, box));
  const low = Math.min(...least.map(({value}) => value));
  const high = Math.max(...greatest.map(({value}) => value));
  return {
    low,
    high,
    lowOpen: !least.some(({value, reached}) => reached && near(value, low)),
    highOpen: !greatest.some(({value, reached}) => reached && near(value, high))
  };
}

/** The corners at which an end of f can be: the low ends of figures of one slope, the high ends of the other. */
function corners(slopes: ReadonlyMap<string, Slope>, box: Box<Range>, lowWhen: Slope): Corner[] {
  let all: Corner[] = [[]];
  for (const [id, slope] of slopes) {
    const {low, high, lowOpen, highOpen} = box.get(id)!;
    const ends = [{id, at: low, open: lowOpen}];
    if (low !== high) ends.push({id, at: high, open: highOpen});
    const chosen = slope === null ? ends : slope === lowWhen ? ends.slice(0, 1) : ends.slice(-1);
    all = all.flatMap((corner) => chosen.map((end) => [...corner, end]));
  }
  return all;
}

/**
 * The box with every figure in which f does not turn at the end where f is greatest, in one box for each
 * choice when its slope is not known; a figure without two finite ends stays as it is.
 */
function pinnedForGreatest(f: Rational, box: Box<Range>): Box<Range>[] {
  const turning = new Set(turningFigures(f, box));
  const settled = rationalVariables(f).filter((id) => {
    const {low, high} = box.get(id)!;
    return !turning.has(id) && low !== high && Number.isFinite(low) && Number.isFinite(high);
  });
  const slopes = new Map(settled.map((id) => [id, slope(f, id, box)]));
  if ([...slopes.values()].filter((slope) => slope === null).length > MOST_UNSLOPED) return [box];
  return corners(slopes, box, "falling").map((corner) => {
    const pinned = corner.map(
      ({id, at, open}) => [id, {low: at, high: at, lowOpen: open, highOpen: open}] as const
    );
    return new Map([...box, ...pinned]);
  });
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
}
