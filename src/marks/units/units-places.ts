import type {Box} from "../../layout/index.ts";
import type {FramePlot} from "../frame-plot.ts";
import type {Dimensions} from "../mark.ts";
import {gridWidth} from "./unit-grid.ts";
import {layOutUnits} from "./unit-layout.ts";
import {commonCell, unitPlaces} from "./unit-places.ts";
import {unitRows} from "./unit-rows.ts";
import {unitForm} from "./unit-settings.ts";
import {units, type UnitsOptions} from "./units.ts";

/**
 * Where `units` draws each row's marks, full lines of them, in pixels of the plot, so that other marks can be put there;
 * null for a row without a count. For rows that stand on no scale and in no facet.
 *
 * @throws As the mark does, and for `x`, `y`, `fx` and `fy`.
 */
export function unitsPlaces<Datum>(
  data: Iterable<Datum>,
  options: UnitsOptions<Datum>,
  plot: FramePlot
): (Box | null)[] {
  for (const name of ["x", "y", "fx", "fy"] as const)
    if (options[name] != null) throw new Error(`units: places are told without the option “${name}” only`);
  const mark = units(data, options);
  const {settings} = mark;
  const state = mark.initialize(undefined, undefined, {});
  const values = Object.fromEntries(Object.entries(state.channels).map(([name, {value}]) => [name, value]));
  const rows = unitRows((state.facets as number[][])[0]!, values, settings);
  const boxes = new Array<Box | null>(Array.from(state.data as Iterable<Datum>).length).fill(null);
  if (rows.length === 0) return boxes;
  const dimensions = {marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0, ...plot} as Dimensions;
  const form = unitForm(rows, values.text, settings);
  const cell = commonCell([rows], values, {}, dimensions, settings, form);
  const {placed} = layOutUnits(unitPlaces(rows, values, {}, dimensions, settings, cell), cell, form)!;
  for (const {row, field, top, bottom} of placed)
    boxes[row.i] = {x: field.x, y: top, width: gridWidth(field.grid), height: bottom - top};
  return boxes;
}
