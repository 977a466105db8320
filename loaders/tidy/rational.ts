import {
  add,
  commonMonomial,
  constant,
  constantOf,
  divideExactly,
  multiply,
  scale,
  subtract,
  variable,
  variablesOf,
  type Polynomial
} from "./polynomial.ts";

/** A quotient of two polynomials in figures, with what divides both cancelled; `bottom` is not the zero polynomial. */
export interface Rational {
  top: Polynomial;
  bottom: Polynomial;
}

export const rationalConstant = (value: number): Rational => ({top: constant(value), bottom: constant(1)});

export const rationalVariable = (id: string): Rational => ({top: variable(id), bottom: constant(1)});

export function rationalSum(f: Rational, g: Rational, sign: 1 | -1 = 1): Rational {
  const shared = sign === 1 ? add : subtract;
  // Over one denominator when both have it: x/(x + y) + y/(x + y) must come out as 1.
  if (subtract(f.bottom, g.bottom).size === 0) return cancel(shared(f.top, g.top), f.bottom);
  return cancel(shared(multiply(f.top, g.bottom), multiply(g.top, f.bottom)), multiply(f.bottom, g.bottom));
}

export function rationalProduct(f: Rational, g: Rational): Rational {
  const [left, right] = [cancel(f.top, g.bottom), cancel(g.top, f.bottom)];
  return cancel(multiply(left.top, right.top), multiply(left.bottom, right.bottom));
}

/** f / g; g must not be zero everywhere. */
export function rationalQuotient(f: Rational, g: Rational): Rational {
  return rationalProduct(f, {top: g.bottom, bottom: g.top});
}

/** The variables that are left after cancelling, sorted. */
export function rationalVariables({top, bottom}: Rational): string[] {
  return [...new Set([...variablesOf(top), ...variablesOf(bottom)])].sort();
}

/** Cancels common powers of figures, and either polynomial when it divides the other. */
export function cancel(top: Polynomial, bottom: Polynomial): Rational {
  const number = constantOf(bottom);
  if (number !== null) return {top: scale(top, 1 / number), bottom: constant(1)};
  if (top.size === 0) return {top, bottom: constant(1)};
  if (constantOf(top) !== null) return {top, bottom};
  const shared = commonMonomial(top, bottom);
  const [over, under] = [divideExactly(top, shared) ?? top, divideExactly(bottom, shared) ?? bottom];
  const whole = divideExactly(over, under);
  if (whole) return {top: whole, bottom: constant(1)};
  const rest = divideExactly(under, over);
  return rest ? {top: constant(1), bottom: rest} : {top: over, bottom: under};
}
