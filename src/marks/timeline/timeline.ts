import * as Plot from "@observablehq/plot";
import {chosenAxes} from "./chosen-axes.ts";
import {TimelineMark} from "./timeline-mark.ts";
import type {TimelineAutoOptions, TimelineXOptions, TimelineYOptions} from "./timeline-options.ts";

/** Below this width of the plot, in pixels, time runs down. */
const VERTICAL_BELOW = 480;

/**
 * Events along a scale of time x, each as exact as its date: a year or a month is a band as long as that, a day a tick,
 * a stretch from one date to another a bar, soft where its ends are not known to the day. What is not sure (“?”) is
 * dashed, what is about then (“~”) has soft edges, what goes on fades out towards the frame, with an arrow. Words stand
 * beside their events, in as many lanes as are needed. Where the frame has no room for all of them, texts give way
 * to their titles, and titles to numbers of notes (`calloutNotes`); `timelineHeight` says how high it should be.
 *
 * What lies outside a domain that the plot was given is left out.
 *
 * @throws Error that names the mark and the row: for a date that cannot be read or is missing, an interval that ends
 * before it begins, an unknown option.
 */
export function timelineX<Datum>(
  data: Iterable<Datum>,
  {y, ...options}: TimelineXOptions<Datum> = {}
): TimelineMark<Datum> {
  return new TimelineMark(data, options, {name: "timelineX", axis: "x", lane: y, options: ["y"]});
}

/**
 * The same along y, with words beside the time in its order. Time runs down, from the earliest of these events to the
 * latest, unless the plot's own scale says otherwise (`y.domain`, `y.reverse`).
 */
export function timelineY<Datum>(
  data: Iterable<Datum>,
  {x, ...options}: TimelineYOptions<Datum> = {}
): TimelineMark<Datum> {
  return new TimelineMark(data, options, {name: "timelineY", axis: "y", lane: x, options: ["x"]});
}

/**
 * Events along x where the plot is wide, and along y where it is narrow, with axes for the one and the other: a list
 * of marks, of which those draw that the width of the plot calls for.
 */
export function timeline<Datum>(
  data: Iterable<Datum>,
  options: TimelineAutoOptions<Datum> = {}
): Plot.CompoundMark {
  const {axis = true, grid = false, ...others} = options;
  const mark = chosenTimeline(data, others);
  return Plot.marks(...(axis || grid ? chosenAxes(mark, {axis, grid}) : []), mark);
}

/** The mark alone, without axes. */
export function chosenTimeline<Datum>(
  data: Iterable<Datum>,
  {lane, verticalBelow = VERTICAL_BELOW, ...options}: TimelineAutoOptions<Datum>
): TimelineMark<Datum> {
  const axis = (width: number) => (width < verticalBelow ? "y" : "x");
  return new TimelineMark(data, options, {
    name: "timeline",
    axis,
    lane,
    options: ["lane", "verticalBelow", "axis", "grid"]
  });
}
