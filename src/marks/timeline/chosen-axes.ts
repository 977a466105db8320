import * as Plot from "@observablehq/plot";
import {paint} from "../../theme/theme.ts";
import type {TimelineMark} from "./timeline-mark.ts";

/** What Plot's own axes have besides what its types tell. */
interface AxisMark {
  initializer: (
    ...args: [data: unknown, facets: unknown, channels: unknown, scales: object, ...rest: unknown[]]
  ) => object;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
}

/** Text of axes, in pixels. */
const SIZE = 12;
/** Below them, for ticks of two lines, in pixels. */
export const BOTTOM = 36;

/**
 * Plot's axes (and lines) for a timeline that has not chosen its direction yet: those for which there is no scale draw
 * nothing and take no margin.
 */
export function chosenAxes<Datum>(
  mark: TimelineMark<Datum>,
  {axis, grid}: {axis: boolean; grid: boolean}
): Plot.Markish[] {
  const axes = {
    x: marksOf(axis, Plot.axisX({fontSize: SIZE, label: null, marginBottom: BOTTOM})),
    y: marksOf(axis, Plot.axisY({fontSize: SIZE, label: null}))
  };
  const style = {stroke: paint("faint"), strokeOpacity: 1};
  const grids = {x: marksOf(grid, Plot.gridX(style)), y: marksOf(grid, Plot.gridY(style))};
  for (const k of ["x", "y"] as const) {
    for (const part of axes[k]) drawOnlyIf(part, (scales) => k in scales);
    for (const part of grids[k]) drawOnlyIf(part, () => mark.axis === k);
    const margins = axes[k].map((part) => [part, {...marginsOf(part)}] as const);
    mark.whenChosen.push((along, hasLanes) => {
      for (const [part, own] of margins) Object.assign(part, along === k || hasLanes ? own : NO_MARGINS);
    });
  }
  return [...grids.x, ...grids.y, ...axes.x, ...axes.y] as unknown as Plot.Markish[];
}

const NO_MARGINS = {marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0};

function marginsOf({marginTop, marginRight, marginBottom, marginLeft}: AxisMark): typeof NO_MARGINS {
  return {marginTop, marginRight, marginBottom, marginLeft};
}

function marksOf(wanted: boolean, marks: Plot.Markish): AxisMark[] {
  return wanted ? (([marks] as unknown[]).flat(9).filter(Boolean) as AxisMark[]) : [];
}

function drawOnlyIf(mark: AxisMark, is: (scales: object) => boolean): void {
  const {initializer} = mark;
  mark.initializer = function (this: AxisMark, ...args) {
    return is(args[3]) ? initializer.apply(this, args) : {data: [], facets: [[]], channels: {}};
  };
}
