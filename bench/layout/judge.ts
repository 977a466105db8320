import {isInside, overlap} from "../../src/layout/index.ts";
import type {Box, Point} from "../../src/layout/index.ts";
import type {GeneratedChart} from "./generated-charts.ts";
import type {PlacedLabel, System} from "./systems.ts";
import {wayLength} from "./labella.ts";

/** From this distance on a label counts as moved, in pixels. */
const MOVED = 12;

/** What is counted over charts, by which means are made. */
export interface Tally {
  labels: number;
  placed: number;
  /** Labels that overlap a label before them, or a mark; labels that leave the frame. */
  onLabels: number;
  onMarks: number;
  outside: number;
  /** Drawn lines that pass through another's label; pairs of drawn lines that cross. */
  linesOnLabels: number;
  linesCross: number;
  /** Of all ways from label to target, in pixels. */
  length: number;
  /** Labels that stand elsewhere, appear or vanish when all points move by half a pixel. */
  moved: number;
  /** The same where the system is told where all stood before. */
  movedKnowing: number;
}

export function emptyTally(): Tally {
  return {
    labels: 0,
    placed: 0,
    onLabels: 0,
    onMarks: 0,
    outside: 0,
    linesOnLabels: 0,
    linesCross: 0,
    length: 0,
    moved: 0,
    movedKnowing: 0
  };
}

/** Adds to a tally what a system makes of a chart, and of the same chart with its points moved a little. */
export function judge(system: System, chart: GeneratedChart, jittered: GeneratedChart, tally: Tally): void {
  const placed = system.place(chart);
  const standing = placed.filter((label) => label !== null);
  tally.labels += placed.length;
  tally.placed += standing.length;
  standing.forEach(({box, way, isDrawn}, i) => {
    const others = standing.slice(0, i);
    if (others.some((other) => overlap(box, other.box) > 0)) tally.onLabels++;
    if (chart.marks.some((mark) => overlap(box, mark) > 0)) tally.onMarks++;
    // What stands in a band beside the chart leaves it only along the band.
    if (!isInside(box, frameOf(chart, box))) tally.outside++;
    tally.length += wayLength(way);
    if (!isDrawn) return;
    if (standing.some((other) => other.box !== box && passes(way, other.box))) tally.linesOnLabels++;
    tally.linesCross += others.filter((other) => other.isDrawn && linesCross(way, other.way)).length;
  });
  const movedTo = (after: readonly (PlacedLabel | null)[]) =>
    after.filter((now, i) => {
      const before = placed[i];
      return before && now ? distance(before.box, now.box) > MOVED : before !== now;
    }).length;
  tally.moved += movedTo(system.place(jittered));
  tally.movedKnowing += movedTo(system.place(jittered, placed));
}

function frameOf({frame}: GeneratedChart, box: Box): Box {
  if (box.y + box.height <= 0 || box.y >= frame.height) return {...frame, y: -1e4, height: 2e4};
  if (box.x + box.width <= 0 || box.x >= frame.width) return {...frame, x: -1e4, width: 2e4};
  return frame;
}

function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}

/** Whether a line enters a box; reckoned by its points a pixel apart, so by other means than the engine's. */
function passes(way: readonly Point[], box: Box): boolean {
  return way.slice(1).some((b, i) => {
    const a = way[i]!;
    const count = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y));
    return Array.from({length: count + 1}, (_, k) => k / (count || 1)).some((share) => {
      const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
      return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    });
  });
}

function linesCross(one: readonly Point[], other: readonly Point[]): boolean {
  const isLeft = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return one
    .slice(1)
    .some((b, i) =>
      other
        .slice(1)
        .some(
          (d, j) =>
            isLeft(one[i]!, b, other[j]!) * isLeft(one[i]!, b, d) < -1e-6 &&
            isLeft(other[j]!, d, one[i]!) * isLeft(other[j]!, d, b) < -1e-6
        )
    );
}
