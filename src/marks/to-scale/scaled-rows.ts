import {physicalUnit, type PhysicalUnit, KNOWN_UNITS} from "./physical-units.ts";
import {extentOfArea, extentOfLength, SCALE_SHAPES, type Extent, type ScaleShape} from "./scale-shapes.ts";

/** How the sizes of rows are given. */
export interface SizeForm {
  measure: "area" | "length" | "sides";
  shape: ScaleShape;
  direction: "up" | "across";
  unit: PhysicalUnit | null;
}

/** A row's extents in metres: its own, those at both ends of its interval, and the largest of them. */
export interface ScaledRow {
  i: number;
  own: Extent | null;
  ends: Extent[];
  outer: Extent;
}

interface SizeOptions {
  area?: unknown;
  length?: unknown;
  width?: unknown;
  height?: unknown;
  low?: unknown;
  high?: unknown;
  shape?: string;
  direction?: string;
  unit?: string;
}

/** Throws an Error for sizes given in no way or in two, and for a shape or a unit that does not go with them. */
export function sizeForm(options: SizeOptions): SizeForm {
  const {area, length, width, height, low, high, direction = "up", unit: symbol} = options;
  if (symbol !== undefined && typeof symbol !== "string")
    throw fault(`the option “unit” is ${String(symbol)}, not text`);
  const measure = area != null ? "area" : length != null ? "length" : "sides";
  if ((width == null) !== (height == null)) throw fault("“width” and “height” go together");
  const ways = [area, length, width].filter((way) => way != null).length;
  if (ways !== 1) throw fault("needs one of “area”, “length”, or “width” and “height”");
  const {shape = measure === "area" ? "square" : measure === "length" ? "bar" : "rect"} = options;
  if (!(SCALE_SHAPES as readonly string[]).includes(shape))
    throw fault(`unknown shape “${shape}”; there are ${SCALE_SHAPES.join(", ")}`);
  if (measure === "area" && shape === "bar") throw fault("a bar has a “length”, not an “area”");
  if (measure === "sides" && shape !== "rect")
    throw fault(`a ${shape} has no “width” and “height” of its own`);
  if (measure === "sides" && (low != null || high != null))
    throw fault("“low” and “high” go with “area” or “length”");
  if (direction !== "up" && direction !== "across")
    throw fault(`unknown direction “${direction}”; there are up, across`);
  const unit = symbol ? physicalUnit(symbol) : null;
  const wanted = measure === "area" ? "area" : "length";
  if (unit && unit.dimension !== wanted)
    throw fault(
      `the unit “${symbol}” is one of ${unit.dimension}, but “${measureName(measure)}” is ${a(wanted)}`
    );
  return {measure, shape: shape as ScaleShape, direction, unit};
}

/** What silhouettes need: a unit that is known in metres. */
export function needUnit(symbol: string | undefined): PhysicalUnit {
  const unit = symbol ? physicalUnit(symbol) : null;
  if (unit) return unit;
  const known = KNOWN_UNITS.join(", ");
  throw fault(`a silhouette needs a known unit, not ${symbol ? `“${symbol}”` : "none"}: ${known}`);
}

/**
 * The extents of the rows that have any; a row without a size is left out.
 *
 * @throws An Error that names channel and row for what is no size.
 */
export function scaledRows(index: Iterable<number>, channels: object, form: SizeForm): ScaledRow[] {
  const {measure, shape, direction, unit} = form;
  const read = (name: string, i: number) => sizeIn(channels, name, i);
  const factor = unit?.factor ?? 1;
  const extent = (value: number, ratio: number) =>
    measure === "area"
      ? extentOfArea(value * factor, shape, ratio)
      : extentOfLength(value * factor, shape, ratio, direction);
  const rows: ScaledRow[] = [];
  for (const i of index) {
    const ratio = shape === "rect" ? (read("ratio", i) ?? 1) : 1;
    if (ratio === 0) throw fault(`the channel “ratio” of row ${i + 1} is 0`);
    let own: Extent | null = null;
    if (measure === "sides") {
      const [width, height] = [read("width", i), read("height", i)];
      if (width !== null && height !== null) own = {width: width * factor, height: height * factor};
    } else {
      const value = read(measure, i);
      if (value !== null) own = extent(value, ratio);
    }
    const [low, high] = [read("low", i), read("high", i)];
    if (low !== null && high !== null && low > high)
      throw fault(`row ${i + 1} has “low” ${low} above “high” ${high}`);
    const ends = [low, high].flatMap((value) => (value === null ? [] : [extent(value, ratio)]));
    const all = own ? [own, ...ends] : ends;
    if (all.length === 0) continue;
    const outer = {
      width: Math.max(...all.map(({width}) => width)),
      height: Math.max(...all.map(({height}) => height))
    };
    rows.push({i, own, ends, outer});
  }
  return rows;
}

function sizeIn(channels: object, name: string, i: number): number | null {
  const value = (channels as Record<string, ArrayLike<unknown> | undefined>)[name]?.[i];
  if (value === null || value === undefined || value === "") return null;
  const size = Number(value);
  if (Number.isFinite(size) && size >= 0) return size;
  throw fault(`the channel “${name}” of row ${i + 1} is ${String(value)}, not a number from 0 up`);
}

function measureName(measure: SizeForm["measure"]): string {
  return measure === "sides" ? "width” and “height" : measure;
}

function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function fault(reason: string): Error {
  return new Error(`toScale: ${reason}`);
}
