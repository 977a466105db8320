import type {Interval, Qualifier} from "../../../loaders/quantity/quantity.ts";
import {qualifyDerived} from "../../../loaders/tidy/derived-qualifier.ts";

/** The scale of a slider, in the quantity's unit. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/** A quantity that a reader set, or took from a figure. */
export interface Setting extends Interval {
  unit: string | null;
  qualifier: Qualifier;
  /** The figure that it is the value of; null when it is the reader's own. */
  figure: string | null;
}

/** What two sliders give: a point where both ends are one, else an interval without a best guess. */
export function ownSetting(low: number, high: number, unit: string | null): Setting {
  const [least, most] = low <= high ? [low, high] : [high, low];
  const value = least === most ? least : null;
  const interval = {value, low: least, high: most, low_open: false, high_open: false};
  return {...qualifyDerived(interval), unit, figure: null};
}

/** A figure's own interval, as exact as its words. */
export function settingOf({
  id,
  value,
  low,
  high,
  low_open,
  high_open,
  unit,
  qualifier
}: Omit<Setting, "figure"> & {id: string}): Setting {
  return {value, low, high, low_open, high_open, unit, qualifier, figure: id};
}

/** Where an interval lies on a scale, as shares of its length; an end that is open or beyond it is at the scale's own. */
export function placeOn(
  {low, high}: Pick<Interval, "low" | "high">,
  {min, max}: Scale
): {from: number; to: number} {
  const share = (value: number) => Math.min(1, Math.max(0, (value - min) / (max - min)));
  return {from: low === null ? 0 : share(low), to: high === null ? 1 : share(high)};
}

/** The nearest value that a slider can stand at. */
export function onScale(value: number, {min, max, step}: Scale): number {
  const steps = Math.round((value - min) / step);
  return Math.min(max, Math.max(min, Number((min + steps * step).toPrecision(12))));
}
