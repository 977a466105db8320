import {keyHeight} from "./draw-units.ts";
import {DEFAULT_MARGIN} from "../default-margin.ts";
import {largestCell, measureUnits, type UnitPlace} from "./unit-layout.ts";
import {cellAspect} from "./unit-path.ts";
import {WIDEST} from "./unit-places.ts";
import {unitRows, type UnitRow} from "./unit-rows.ts";
import {readUnitSettings, unitForm, type UnitSettings} from "./unit-settings.ts";
import {units, type UnitsOptions} from "./units.ts";

/** How high marks may stand, as a share of the width; and how small they get before they go beyond, in pixels. */
const PROPORTION = 0.55;
const SMALL = 4;

/** The options of `units` that its height depends on. `text` is the rows' words here, and not a channel. */
export interface UnitsHeightOptions extends Omit<
  UnitsOptions<number>,
  "count" | "of" | "low" | "high" | "text"
> {
  text?: readonly unknown[] | string;
}

/**
 * How high the frame of `units` must be, in pixels, for marks that are large enough to count. Give it to a plot as
 * `height`, with the plot's margins added.
 *
 * @param data The rows and options of the mark; without data how many things, or a list with one count a row (of an
 *   uncertain count its `high`, of a part its `of`).
 * @param frameWidth Of the frame, in pixels; of one band where rows stand in bands, and in facets of one of them.
 */
export function unitsHeight<Datum>(
  data: Iterable<Datum>,
  options: UnitsOptions<Datum>,
  frameWidth: number
): number;
export function unitsHeight(
  count: number | readonly number[],
  frameWidth: number,
  options?: UnitsHeightOptions
): number;
export function unitsHeight(
  given: number | Iterable<unknown>,
  second: number | UnitsOptions<never>,
  third: number | UnitsHeightOptions = {}
): number {
  if (typeof second === "number") {
    const counts = typeof given === "number" ? [given] : (given as readonly number[]);
    const {text, ...options} = third as UnitsHeightOptions;
    const texts = typeof text === "string" ? counts.map(() => text) : text;
    const settings = readUnitSettings(options as UnitsOptions<unknown>);
    const rows = unitRows(counts.keys(), {count: counts}, settings);
    return heightOf(rows, texts, second, settings, options.x != null);
  }
  const mark = units(given as Iterable<never>, second);
  const state = mark.initialize(undefined, undefined, {});
  const values = Object.fromEntries(Object.entries(state.channels).map(([name, {value}]) => [name, value]));
  const rows = unitRows((state.facets as number[][])[0]!, values, mark.settings);
  return heightOf(rows, values.text, third as number, mark.settings, second.x != null);
}

function heightOf(
  rows: readonly UnitRow[],
  texts: ArrayLike<unknown> | undefined,
  frameWidth: number,
  settings: UnitSettings,
  inBands: boolean
): number {
  const width = frameWidth - DEFAULT_MARGIN;
  if (!(width > 0)) throw new Error(`units: no room for marks: width ${frameWidth}`);
  if (rows.length === 0) return 0;
  const form = unitForm(rows, texts, settings);
  const across = settings.across ?? undefined;
  const at = (height: number): UnitPlace[] =>
    inBands
      ? rows.map((row) => ({x: 0, y: 0, width, height, rows: [row]}))
      : [{x: 0, y: 0, width, height, across, rows}];
  let cell = settings.size;
  if (cell === null) {
    // Columns that are asked for say how large marks are by the width alone.
    const most = settings.columns === null ? width * PROPORTION : Infinity;
    // What words and gaps take comes on top of what the marks do.
    const words = measureUnits(at(Infinity), 1, form)?.height ?? 0;
    cell = Math.max(Math.min(SMALL, width / 10), largestCell(at(words + most), form, WIDEST));
    const room = measureUnits(at(Infinity), cell, form)?.height ?? 0;
    // As the mark will choose in that room.
    cell = largestCell(at(room), form, WIDEST) || cell;
  }
  const layout = measureUnits(at(Infinity), cell, form);
  if (!layout)
    throw new Error(`units: ${form.columns ?? "ten"} marks side by side have no room in ${width} px`);
  return Math.ceil(layout.height + keyHeight(cell * cellAspect(settings.glyph), settings)) + DEFAULT_MARGIN;
}
