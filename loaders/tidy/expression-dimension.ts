import {sameDimension, type UnitSize} from "../quantity/unit-size.ts";
import type {Expression} from "./expression.ts";

/** Two sides of a plus or minus that measure different things; `at` is the operator's offset. */
export class UnitClash extends Error {
  constructor(
    left: UnitSize,
    operator: string,
    right: UnitSize,
    readonly at: number
  ) {
    super(`unit clash: ${dimensionName(left)} ${operator} ${dimensionName(right)}`);
    this.name = "UnitClash";
  }
}

type Dimension = UnitSize["dimension"];

/** The dimension of an expression's result; `sizeOf` gives the size of each figure's unit. Throws a UnitClash. */
export function expressionDimension(expression: Expression, sizeOf: (id: string) => UnitSize): UnitSize {
  if (expression.type === "number") return {factor: 1, dimension: {}};
  if (expression.type === "figure") return {factor: 1, dimension: sizeOf(expression.id).dimension};
  if (expression.type === "minus") return expressionDimension(expression.of, sizeOf);
  const {operator, at} = expression;
  const [left, right] = [expression.left, expression.right].map((side) => expressionDimension(side, sizeOf));
  if (operator === "*") return {factor: 1, dimension: addPowers(left!.dimension, right!.dimension, 1)};
  if (operator === "/") return {factor: 1, dimension: addPowers(left!.dimension, right!.dimension, -1)};
  if (!sameDimension(left!, right!)) throw new UnitClash(left!, operator, right!, at);
  return left!;
}

/** A dimension in base units for people to read: "USD/{person}"; a plain number is "1". */
export function dimensionName({dimension}: UnitSize): string {
  const powers = Object.entries(dimension).sort(([a], [b]) => (a < b ? -1 : 1));
  const part = (sign: 1 | -1): string =>
    powers
      .filter(([, power]) => power * sign > 0)
      .map(([code, power]) => code + (power * sign === 1 ? "" : power * sign))
      .join(".");
  const below = part(-1);
  return (part(1) || "1") + (below && `/${below.replaceAll(".", "/")}`);
}

function addPowers(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const sum = {...a};
  for (const [code, power] of Object.entries(b)) sum[code] = (sum[code] ?? 0) + power * sign;
  return Object.fromEntries(Object.entries(sum).filter(([, power]) => power !== 0));
}
