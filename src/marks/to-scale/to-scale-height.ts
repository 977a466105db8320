import * as Plot from "@observablehq/plot";
import {DEFAULT_MARGIN} from "../default-margin.ts";
import {largestScale, layOutToScale} from "./scale-layout.ts";
import {EDGE, scaleOfFacets, scaleRoom} from "./scale-room.ts";
import {scaledRows} from "./scaled-rows.ts";
import {toScale, type ToScaleOptions} from "./to-scale.ts";

/** Of a frame's width how high it may be: wide ones lie, narrow ones stand. Between these widths by degrees. */
const PROPORTIONS = {narrow: 400, tall: 1.2, wide: 720, flat: 0.752};

/**
 * How high the frame of `toScale` must be, in pixels, so that its shapes are large enough and stand with their labels.
 * Give it to a plot as `height`, with the plot's margins added.
 *
 * @param frameWidth Of the frame, in pixels, and in facets of one of them; rows are then kept apart by `fx` and `fy`.
 */
export function toScaleHeight<Datum>(
  data: Iterable<Datum>,
  options: ToScaleOptions<Datum>,
  frameWidth: number
): number {
  const width = frameWidth - 2 * EDGE - DEFAULT_MARGIN;
  if (!(width > 0)) throw new Error(`toScale: no room for shapes: width ${frameWidth}`);
  const mark = toScale(data, options);
  const {settings} = mark;
  const state = mark.initialize(undefined, undefined, {});
  const values = Object.fromEntries(Object.entries(state.channels).map(([name, {value}]) => [name, value]));
  const facets = facetsOf(state.data as Iterable<Datum>, options, (state.facets as number[][])[0]!);
  const groups = facets.map((index) => scaledRows(index, values, settings.form)).filter(({length}) => length);
  if (groups.length === 0) return 0;
  const heightAt = (pixels: number) =>
    Math.ceil(
      2 * EDGE +
        DEFAULT_MARGIN +
        Math.max(
          ...groups.map((rows) => {
            const {items, room} = scaleRoom(rows, values, {width, height: Infinity}, settings);
            return layOutToScale(items, pixels, room).height;
          })
        )
    );
  if (settings.pixels !== null) return heightAt(settings.pixels);
  let height = width * proportion(width);
  const common = () =>
    Math.min(
      ...groups.map((rows) => {
        const {items, room} = scaleRoom(rows, values, {width, height}, settings);
        return largestScale(items, room);
      })
    );
  // Many labels need more.
  let pixels = common();
  for (let tries = 0; pixels === 0 && tries < 40; tries++) {
    height *= 1.25;
    pixels = common();
  }
  const frame = {x: 0, y: 0, width, height};
  return heightAt(scaleOfFacets(groups, values, frame, settings));
}

function proportion(width: number): number {
  const {narrow, tall, wide, flat} = PROPORTIONS;
  const share = Math.min(1, Math.max(0, (width - narrow) / (wide - narrow)));
  return tall + (flat - tall) * share;
}

function facetsOf<Datum>(
  data: Iterable<Datum>,
  {fx, fy}: ToScaleOptions<Datum>,
  index: readonly number[]
): number[][] {
  const [across, down] = [fx, fy].map((value) => (value == null ? null : Plot.valueof(data, value as never)));
  const facets = new Map<string, number[]>();
  for (const i of index) {
    const key = JSON.stringify([across?.[i] ?? null, down?.[i] ?? null]);
    facets.set(key, [...(facets.get(key) ?? []), i]);
  }
  return [...facets.values()];
}
