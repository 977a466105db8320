import {BOTTOM} from "./chosen-axes.ts";
import {frameAlong, type ScaleAlong} from "../along/scale-along.ts";
import {chosenTimeline} from "./timeline.ts";
import {neededLength, type TimelineRoom} from "./timeline-layout.ts";
import type {TimelineAutoOptions} from "./timeline-options.ts";

/** What `timelineHeight` has to know of the plot; as Plot's own options. */
export interface TimelinePlot {
  /** Default 640. */
  width?: number;
  /** Defaults as with Plot's own axis of the time, and none besides. */
  marginTop?: number;
  marginRight?: number;
  marginBottom?: number;
  marginLeft?: number;
  /** From when to when the scale of time runs, in milliseconds since 1970; default what the events need. */
  domain?: readonly [from: number, to: number];
  /** The font of the plot, where the timeline has none of its own. */
  fontFamily?: string;
}

/** The margins of the axes, but for one those of Plot's own (@observablehq/plot 0.6.17, src/marks/axis.js), in pixels. */
const MARGINS = {
  x: {marginTop: 20, marginRight: 20, marginBottom: BOTTOM, marginLeft: 20},
  y: {marginTop: 20, marginRight: 0, marginBottom: 20, marginLeft: 40}
};
/** Plot's default family. */
const FAMILY = "system-ui, sans-serif";
/** Where time runs down, words have so much more room than they need, so that most stand at their date. */
const LOOSE = 1.1;
/** How often the length of a column is reckoned anew from the last one. */
const PASSES = 3;
/** Between the words and an axis below them, in pixels. */
const AIR = 8;
/** A strip is at least so high, in pixels. */
const LEAST = {x: 24, y: 120} as const;

/**
 * The height of a plot of this width in which a timeline (`timeline`, or with `verticalBelow` 0 or Infinity one of the
 * other two) has room for all its words. Without facets.
 */
export function timelineHeight<Datum>(
  data: Iterable<Datum>,
  options: TimelineAutoOptions<Datum>,
  {width = 640, fontFamily = FAMILY, domain, ...margins}: TimelinePlot = {}
): number {
  const {axis: _axis, grid: _grid, ...others} = options;
  const mark = chosenTimeline(data, others);
  const state = mark.initialize(undefined, undefined, {width});
  const values = {channels: state.channels};
  const {axis} = mark;
  const given = Object.fromEntries(Object.entries(margins).filter(([, margin]) => margin !== undefined));
  const dimensions = {...MARGINS[axis], ...given, width, height: Infinity};
  const all = ((state.facets ?? []) as Iterable<number>[]).flatMap((facet) => [...facet]);
  if (all.length === 0) return dimensions.marginTop + dimensions.marginBottom + LEAST[axis];

  const lanes = lanesOf(all, state.channels.lane?.value);
  const family = options.fontFamily ?? fontFamily;
  const across = frameAlong("x", dimensions);
  const column = (across[1] - across[0]) / lanes.length;
  const needed = (frame: readonly [number, number]) => {
    const scale = timeScale(domain ?? timesOf(axis, state.channels), frame);
    const room: TimelineRoom = {
      ...{...mark.look(family), line: 0, frame},
      room: axis === "x" ? [0, Infinity] : [0, column]
    };
    return Math.max(
      LEAST[axis],
      ...lanes.map((members) => neededLength(axis, [...mark.events(members, values, scale).values()], room))
    );
  };
  const margin = dimensions.marginTop + dimensions.marginBottom;
  if (axis === "x")
    return Math.ceil(needed(across) * (lanes.length > 1 ? lanes.length * LOOSE : 1) + AIR + margin);
  // How many marks stand side by side, and so the room for words, depends on how long the time is.
  let length: number = LEAST.y;
  for (let pass = 0; pass < PASSES; pass++) {
    const longer = needed([0, length]) * LOOSE;
    if (longer <= length) break;
    length = longer;
  }
  return Math.ceil(length + margin);
}

function lanesOf(all: readonly number[], lane: ArrayLike<unknown> | undefined): number[][] {
  if (!lane) return [[...all]];
  const lanes = new Map<unknown, number[]>();
  for (const i of all) lanes.set(lane[i], [...(lanes.get(lane[i]) ?? []), i]);
  return [...lanes.values()];
}

/** All times of the mark's channels. */
function timesOf(
  axis: "x" | "y",
  channels: Record<string, {value?: ArrayLike<unknown>; scale?: string}>
): [first: number, last: number] {
  const times = Object.values(channels)
    .filter(({scale}) => scale === axis)
    .flatMap(({value}) =>
      Array.from(value ?? []).flatMap((date) => (date instanceof Date ? [Number(date)] : []))
    );
  return [Math.min(...times), Math.max(...times)];
}

function timeScale([first, last]: readonly [number, number], frame: readonly [number, number]): ScaleAlong {
  const share = (time: number) => (last > first ? (time - first) / (last - first) : 0.5);
  return {at: (time) => frame[0] + share(time) * (frame[1] - frame[0]), reversed: false, frame};
}
