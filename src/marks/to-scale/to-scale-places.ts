import type {Box} from "../../layout/index.ts";
import {boxOf} from "./draw-scale.ts";
import type {FramePlot} from "../frame-plot.ts";
import {layOutToScale} from "./scale-layout.ts";
import {frameOf, scaleOfFacets, scaleRoom} from "./scale-room.ts";
import {scaledRows} from "./scaled-rows.ts";
import {toScale, type ToScaleOptions} from "./to-scale.ts";

/**
 * Where `toScale` draws each row's shape, in pixels of the plot, so that other marks can be put there; null for a row
 * without a size. For a plot without facets.
 *
 * @throws As the mark does, and for `fx` and `fy`.
 */
export function toScalePlaces<Datum>(
  data: Iterable<Datum>,
  options: ToScaleOptions<Datum>,
  plot: FramePlot
): (Box | null)[] {
  if (options.fx != null || options.fy != null)
    throw new Error("toScale: places are told without facets only");
  const mark = toScale(data, options);
  const {settings} = mark;
  const state = mark.initialize(undefined, undefined, {});
  const values = Object.fromEntries(Object.entries(state.channels).map(([name, {value}]) => [name, value]));
  const rows = scaledRows((state.facets as number[][])[0]!, values, settings.form);
  const boxes = new Array<Box | null>(Array.from(state.data as Iterable<Datum>).length).fill(null);
  if (rows.length === 0) return boxes;
  const frame = frameOf(plot);
  const pixels = scaleOfFacets([rows], values, frame, settings);
  const {items, beside, room} = scaleRoom(rows, values, frame, settings);
  const {places} = layOutToScale(items, pixels, room);
  rows.forEach(({i, own}, n) => {
    if (own) boxes[i] = boxOf(own, places[n + beside.length]!, {frame, settings, pixels});
  });
  return boxes;
}
