import {enclosePolynomial, type Box} from "./enclosure.ts";
import {inside, type Range} from "./interval-arithmetic.ts";
import {coefficientsIn, constantOf, degree, substitute, variablesOf, type Polynomial} from "./polynomial.ts";
import {cancel, type Rational} from "./rational.ts";

/** Each figure at one of its ends; `at` is infinite where it has none, `open` where the end is not reached. */
export type Corner = readonly {id: string; at: number; open: boolean}[];

/** A value that f takes, or that it comes as near to as one likes. */
export interface Limit {
  value: number;
  reached: boolean;
}

/**
 * What f comes to at a corner of the box: one value, or both infinities where its sign there is not known.
 * Closed ends go in first, so that what they make zero ("none of however many") is gone before an end that
 * is not reached, or not finite, is looked at.
 */
export function limitsAt(f: Rational, corner: Corner, box: Box<Range>): Limit[] {
  const rank = ({at, open}: Corner[number]) => (Number.isFinite(at) ? Number(open) : 2);
  return follow(
    f,
    [...corner].sort((a, b) => rank(a) - rank(b)),
    box,
    true
  );
}

function follow(f: Rational, [end, ...rest]: Corner, box: Box<Range>, reached: boolean): Limit[] {
  if (!end) return [{value: constantOf(f.top)! / constantOf(f.bottom)!, reached}];
  const {id, at, open} = end;
  if (degree(f.top, id) === 0 && degree(f.bottom, id) === 0) return follow(f, rest, box, reached);
  if (!Number.isFinite(at)) return followBeyond(f, end, rest, box);
  const [top, bottom] = [substitute(f.top, id, at), substitute(f.bottom, id, at)];
  if (bottom.size === 0) return infinite(top, signInside(f.bottom, box), box);
  return follow(cancel(top, bottom), rest, box, reached && !open);
}

/** The limit as one figure grows beyond all bounds: the terms of the highest power decide. */
function followBeyond(f: Rational, {id, at}: Corner[number], rest: Corner, box: Box<Range>): Limit[] {
  const excess = degree(f.top, id) - degree(f.bottom, id);
  if (excess < 0) return [{value: 0, reached: false}];
  const [top, bottom] = [coefficientsIn(f.top, id).at(-1)!, coefficientsIn(f.bottom, id).at(-1)!];
  if (excess === 0) return follow(cancel(top, bottom), rest, box, false);
  return infinite(top, signInside(bottom, box) * (at < 0 && excess % 2 === 1 ? -1 : 1), box);
}

/** Infinity with every sign that `top` times `sign` can have in the box; both when that is not known. */
function infinite(top: Polynomial, sign: number, box: Box<Range>): Limit[] {
  const {low, high} = enclosePolynomial(top, box);
  const unknown = sign === 0 || top.size === 0;
  const positive = unknown || (sign > 0 ? high > 0 : low < 0);
  const negative = unknown || (sign > 0 ? low < 0 : high > 0);
  return [
    ...(positive ? [{value: Infinity, reached: false}] : []),
    ...(negative ? [{value: -Infinity, reached: false}] : [])
  ];
}

/** The sign of a polynomial at a point inside the box. */
function signInside(p: Polynomial, box: Box<Range>): number {
  const at = variablesOf(p).reduce((q, id) => substitute(q, id, inside(box.get(id)!)), p);
  return Math.sign(constantOf(at) ?? 0);
}
