import {physicalUnit, type PhysicalUnit} from "./physical-units.ts";

/** A round length to read a drawing's scale from. */
export interface ScaleBar {
  /** In `unit`: 1, 2 or 5 times a power of ten. */
  value: number;
  unit: string;
  /** In the drawing's own length, which is metres for known units. */
  length: number;
}

/**
 * The longest round length that is at most so many pixels.
 *
 * @param pixels Pixels of a metre; of the side of one unit where the unit is not known.
 * @param longest In pixels.
 */
export function scaleBar(
  pixels: number,
  longest: number,
  unit: PhysicalUnit | null,
  symbol: string
): ScaleBar {
  const most = longest / pixels;
  if (!unit) {
    const value = roundDown(most);
    return {value, unit: symbol, length: value};
  }
  const [smallest, ...larger] = unit.bar.map((name) => physicalUnit(name)!);
  // The largest unit of which there is at least one: 50 cm, not 0.5 m.
  const chosen = larger.findLast(({factor}) => roundDown(most / factor) >= 1) ?? smallest!;
  const value = roundDown(most / chosen.factor);
  return {value, unit: chosen.symbol, length: value * chosen.factor};
}

/** Down to 1, 2 or 5 times a power of ten. */
export function roundDown(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) throw new Error(`no round number below ${value}`);
  const exponent = Math.floor(Math.log10(value) + 1e-9);
  const digits = value / 10 ** exponent + 1e-9;
  const round = digits >= 5 ? 5 : digits >= 2 ? 2 : 1;
  // By way of text, so that 3 times a power of a tenth is what it is written as.
  return Number(`${round}e${exponent}`);
}

/** As by the International System of Units: digits in groups of three from 10 000 on, a space, the unit. */
export function formatUnit(value: number, unit: string): string {
  const [whole, fraction] = String(value).split(".") as [string, string | undefined];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0") : whole;
  return `${grouped}${fraction ? `.${fraction}` : ""}${unit ? `\u00a0${unit}` : ""}`;
}
