import type {Unit} from "../register/registers.ts";

/** What a unit is made of: how many base units it holds, and the base units with their powers. */
export interface UnitSize {
  factor: number;
  dimension: Record<string, number>;
}

const TERM =
  /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([/.*·])|(\{[^{}]*\}|[^\s\d./*·^{}[\]]*\[[^[\]]*\]|[^\s\d./*·^{}[\]]+)(\^?-?\d+)?)/y;

/**
 * Resolves an expression of unit codes to base units: "m2/{person}" is
 * `{factor: 1, dimension: {m: 2, "{person}": -1}}`, "%" is `{factor: 0.01, dimension: {}}`.
 *
 * Terms are read from left to right as UCUM does: "/" divides by the next term only; ".", "*" and a
 * space multiply. A `{annotation}` is its own base unit and needs no entry. Throws an Error that names
 * the unit when a code is unknown, is defined by itself, or the expression cannot be read.
 */
export function unitSize(expression: string, units: ReadonlyMap<string, Pick<Unit, "is">>): UnitSize {
  return sizeOf(expression.trim(), units, new Set());
}

/** Whether two sizes have the same base units with the same powers; a share and a plain number do. */
export function sameDimension(a: UnitSize, b: UnitSize): boolean {
  const codes = new Set([...Object.keys(a.dimension), ...Object.keys(b.dimension)]);
  return [...codes].every((code) => (a.dimension[code] ?? 0) === (b.dimension[code] ?? 0));
}

/** Converts a value of unit `from` into unit `to`; the caller has checked `sameDimension`. */
export function convert(value: number, from: UnitSize, to: UnitSize): number {
  return from.factor === to.factor ? value : withoutNoise((value * from.factor) / to.factor);
}

/** The unit `a` divided by the unit `b`. */
export function divideSize(a: UnitSize, b: UnitSize): UnitSize {
  return {factor: a.factor / b.factor, dimension: addPowers(a.dimension, b.dimension, -1)};
}

/**
 * Rounds away what binary floating point adds after the twelfth digit, of large numbers after the fifteenth: 1.1e6,
 * not 1100000.0000000001, and 1234567890123.45 whole.
 */
export function withoutNoise(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value)
    ? value
    : Number(value.toPrecision(Math.abs(value) >= 1e9 ? 15 : 12));
}

function sizeOf(
  expression: string,
  units: ReadonlyMap<string, Pick<Unit, "is">>,
  within: Set<string>
): UnitSize {
  if (expression === "") throw new Error("an empty unit");
  if (units.has(expression) && !within.has(expression)) return sizeOfCode(expression, units, within);
  let size: UnitSize = {factor: 1, dimension: {}};
  let sign = 1;
  TERM.lastIndex = 0;
  for (let at = 0; at < expression.length; at = TERM.lastIndex) {
    TERM.lastIndex = at;
    const term = TERM.exec(expression);
    if (!term) throw new Error(`cannot read the unit “${expression}”`);
    const end = TERM.lastIndex;
    const [, number, operator, code, power] = term;
    if (operator) {
      sign = operator === "/" ? -1 : 1;
      continue;
    }
    const part = number ? {factor: Number(number), dimension: {}} : sizeOfTerm(code!, power, units, within);
    size = {
      factor: size.factor * part.factor ** sign,
      dimension: addPowers(size.dimension, part.dimension, sign)
    };
    sign = 1;
    TERM.lastIndex = end;
  }
  return size;
}

function sizeOfTerm(
  code: string,
  power: string | undefined,
  units: ReadonlyMap<string, Pick<Unit, "is">>,
  within: Set<string>
): UnitSize {
  if (power === undefined) return sizeOfCode(code, units, within);
  const whole = code + power;
  // "m2" inside the definition of "m2" means the square of "m".
  if (units.has(whole) && !within.has(whole)) return sizeOfCode(whole, units, within);
  const exponent = Number(power.replace("^", ""));
  const {factor, dimension} = sizeOfCode(code, units, within);
  return {factor: factor ** exponent, dimension: addPowers({}, dimension, exponent)};
}

function sizeOfCode(
  code: string,
  units: ReadonlyMap<string, Pick<Unit, "is">>,
  within: Set<string>
): UnitSize {
  const unit = units.get(code);
  if (!unit && !/^\{[^{}]+\}$/.test(code)) throw new Error(`unknown unit “${code}”`);
  if (!unit?.is) return {factor: 1, dimension: {[code]: 1}};
  if (within.has(code)) throw new Error(`the unit “${code}” is defined by itself`);
  return sizeOf(unit.is.trim(), units, new Set([...within, code]));
}

function addPowers(
  a: Record<string, number>,
  b: Record<string, number>,
  times: number
): Record<string, number> {
  const sum = {...a};
  for (const [code, power] of Object.entries(b)) {
    sum[code] = (sum[code] ?? 0) + power * times;
    if (sum[code] === 0) delete sum[code];
  }
  return sum;
}
