import {
  addBounds,
  boundsOf,
  divideBounds,
  intersectBounds,
  multiplyBounds,
  type Bounds
} from "./interval-arithmetic.ts";
import {coefficientsIn, constantOf, variablesOf, type Polynomial} from "./polynomial.ts";
import type {Rational} from "./rational.ts";

/** What is known of each figure, by id. */
export type Box<B extends Bounds = Bounds> = ReadonlyMap<string, B>;

/** Bounds that hold every value of f over the box, not necessarily tight; f's denominator may be zero there. */
export function enclose({top, bottom}: Rational, box: Box): Bounds {
  return divideBounds(enclosePolynomial(top, box), enclosePolynomial(bottom, box));
}

/** Bounds of a polynomial: term by term, and nested in each of its variables (Horner), whichever is tighter. */
export function enclosePolynomial(p: Polynomial, box: Box): Bounds {
  const number = constantOf(p);
  if (number !== null) return boundsOf(number);
  return variablesOf(p)
    .map((id) => nested(p, id, box))
    .reduce(intersectBounds, termByTerm(p, box));
}

function termByTerm(p: Polynomial, box: Box): Bounds {
  return [...p.values()]
    .map(({monomial, coefficient}) =>
      monomial
        .map(([id, power]) => powerOf(box.get(id)!, power))
        .reduce(multiplyBounds, boundsOf(coefficient))
    )
    .reduce(addBounds, boundsOf(0));
}

function nested(p: Polynomial, id: string, box: Box): Bounds {
  return coefficientsIn(p, id)
    .map((c) => termByTerm(c, box))
    .reduceRight((sum, c) => addBounds(multiplyBounds(sum, box.get(id)!), c));
}

function powerOf(x: Bounds, power: number): Bounds {
  const ends = [x.low ** power, x.high ** power];
  // An even power of something around zero goes down to zero and no further.
  const low = power % 2 === 0 && x.low < 0 && x.high > 0 ? 0 : Math.min(...ends);
  return {low, high: Math.max(...ends)};
}
