import type {Unit} from "../register/registers.ts";
import type {Interval, Quantity} from "./quantity.ts";
import {divideSize, sameDimension, unitSize, withoutNoise, type UnitSize} from "./unit-size.ts";

/**
 * How many of `unit` one of a quantity's own units is, or null where the dimensions differ. A plain
 * number counts: it fits a unit with one `{annotation}` above the line, and "1", but not "%". `per` is a
 * unit that the context divides by.
 */
export function unitFactor(
  quantity: Pick<Quantity, "kind" | "unit" | "per">,
  unit: string,
  {units, per = null}: {units: ReadonlyMap<string, Unit>; per?: string | null}
): number | null {
  const target = unitSize(unit, units);
  const share = quantity.kind === "fraction" || quantity.kind === "multiple";
  let size: UnitSize = quantity.unit === null ? {factor: 1, dimension: {}} : unitSize(quantity.unit, units);
  for (const divisor of [quantity.per, per]) {
    if (divisor !== null) size = divideSize(size, unitSize(divisor, units));
  }
  if (quantity.unit === null && !share) {
    const counted = Object.entries(target.dimension).find(
      ([code, power]) => power === 1 && code.startsWith("{")
    );
    if (counted) size = {factor: size.factor, dimension: {...size.dimension, [counted[0]]: 1}};
    else if (isShare(target)) return null;
  }
  return sameDimension(size, target) ? size.factor / target.factor : null;
}

/** Multiplies a value with its bounds, which a unit's conversion does. */
export function scaleInterval<Scaled extends Interval>(interval: Scaled, factor: number): Scaled {
  const times = (value: number | null) =>
    value === null || factor === 1 ? value : withoutNoise(value * factor);
  return {...interval, value: times(interval.value), low: times(interval.low), high: times(interval.high)};
}

function isShare({factor, dimension}: UnitSize): boolean {
  return Object.keys(dimension).length === 0 && factor !== 1;
}
