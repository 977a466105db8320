import type {Expression} from "./expression.ts";
import {rangeOf} from "./range.ts";
import type {Box} from "./enclosure.ts";
import type {Range} from "./interval-arithmetic.ts";
import {rationalConstant, rationalProduct, rationalQuotient, rationalSum, type Rational} from "./rational.ts";

/** A division by what is, or may be, zero; `at` is the offset of its sign. */
export class DivisionByZero extends Error {
  constructor(readonly at: number) {
    super("division by something that may be zero");
    this.name = "DivisionByZero";
  }
}

/**
 * The expression as one quotient of polynomials in the figures of briefs, `functionOf` giving that of each id.
 * Throws a DivisionByZero when a denominator holds zero somewhere in the box.
 */
export function rationalOf(
  expression: Expression,
  functionOf: (id: string) => Rational,
  box: Box<Range>
): Rational {
  if (expression.type === "number") return rationalConstant(expression.value);
  if (expression.type === "figure") return functionOf(expression.id);
  if (expression.type === "minus") {
    return rationalProduct(rationalConstant(-1), rationalOf(expression.of, functionOf, box));
  }
  const {operator, at} = expression;
  const left = rationalOf(expression.left, functionOf, box);
  const right = rationalOf(expression.right, functionOf, box);
  if (operator === "+") return rationalSum(left, right);
  if (operator === "-") return rationalSum(left, right, -1);
  if (operator === "*") return rationalProduct(left, right);
  if (right.top.size === 0 || holdsZero(rangeOf(right, box))) throw new DivisionByZero(at);
  return rationalQuotient(left, right);
}

/** What the expression comes to for one value of each figure; null when one of them has no value. */
export function valueOf(expression: Expression, valueOfFigure: (id: string) => number | null): number | null {
  if (expression.type === "number") return expression.value;
  if (expression.type === "figure") return valueOfFigure(expression.id);
  if (expression.type === "minus") return applied("-", 0, valueOf(expression.of, valueOfFigure));
  const [left, right] = [expression.left, expression.right].map((side) => valueOf(side, valueOfFigure));
  return applied(expression.operator, left!, right!);
}

function applied(operator: "+" | "-" | "*" | "/", a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  const result = operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
  return Number.isFinite(result) ? result : null;
}

function holdsZero({low, high, lowOpen, highOpen}: Range): boolean {
  const above = low > 0 || (low === 0 && lowOpen);
  const below = high < 0 || (high === 0 && highOpen);
  return !above && !below;
}
