import {color} from "d3";
import {isInside} from "../../layout/box.ts";
import {overlap, type Box, type Obstacle} from "../../layout/index.ts";
import {paint} from "../../theme/theme.ts";
import type {Drawn} from "../surroundings/obstacles.ts";
import type {TextBlock} from "../text-block.ts";

/** A bar to label: where it begins and ends along its axis, and its band across, in pixels. */
export interface LabelledBar {
  axis: "x" | "y";
  from: number;
  to: number;
  band: readonly [number, number];
  block: TextBlock;
  priority: number;
}

export interface BarLabelPlace extends Box {
  anchor: "start" | "middle" | "end";
  /** The colour of text on the bar; null beside it. */
  fill: string | null;
}

export interface BarLabelOptions {
  /** Default `auto`: inside the end of the bar where the text fits, else beyond it. */
  position: "auto" | "inside" | "outside";
  /** Between text and the end of the bar, in pixels. */
  distance: number;
  frame: Box;
  drawn: readonly Drawn[];
  obstacles: readonly Obstacle[];
}

/** Places for the labels of bars, the highest priorities first; null for those that neither the bar nor the free space has room for. */
export function placeBarLabels(
  bars: readonly LabelledBar[],
  {position, distance, frame, drawn, obstacles}: BarLabelOptions
): (BarLabelPlace | null)[] {
  const places = bars.map((): BarLabelPlace | null => null);
  const hard = obstacles.filter(({weight = Infinity}) => weight === Infinity);
  const order = bars.map((_, i) => i).sort((a, b) => bars[b]!.priority - bars[a]!.priority || a - b);
  for (const i of order) {
    const bar = bars[i]!;
    const body = boxOf(bar);
    const own = drawn.find((other) => other.kind !== "text" && isSame(other, body));
    const {width, height} = bar.block;
    const fits =
      bar.axis === "x"
        ? width + 2 * distance <= body.width && height <= body.height + 2
        : height + distance <= body.height && width <= body.width;
    const taken = places.filter((box) => box !== null);
    const free = (box: Box) =>
      isInside(box, frame) &&
      !taken.some((other) => overlap(box, other, 2) > 0) &&
      !hard.some((other) => overlap(box, other) > 0 && !(own && isSame(other, own, 6)));
    const inside = {...besideEnd(bar, body, -1, distance), fill: inkOn(own?.fill)};
    const outside = {...besideEnd(bar, body, 1, distance), fill: null};
    const candidates = [
      ...(position !== "outside" && fits ? [inside] : []),
      ...(position !== "inside" ? [outside] : [])
    ];
    places[i] = candidates.find((box) => free(box)) ?? null;
  }
  return places;
}

function boxOf({axis, from, to, band}: LabelledBar): Box {
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  return axis === "x"
    ? {x: start, y: band[0], width: length, height: band[1] - band[0]}
    : {x: band[0], y: start, width: band[1] - band[0], height: length};
}

/** Beyond the end of a bar, or before it: -1 is inside, 1 outside. */
function besideEnd({axis, from, to, block}: LabelledBar, body: Box, where: 1 | -1, distance: number) {
  const {width, height} = block;
  // Along x numbers grow to the right, along y to the top; a bar of no length counts as growing.
  const onwards = (axis === "x" ? to >= from : to > from) ? 1 : -1;
  const forward = onwards * where;
  const along = (size: number) => (forward > 0 ? to + distance : to - distance - size);
  return axis === "x"
    ? {
        x: along(width),
        y: body.y + (body.height - height) / 2,
        width,
        height,
        anchor: forward > 0 ? ("start" as const) : ("end" as const)
      }
    : {x: body.x + (body.width - width) / 2, y: along(height), width, height, anchor: "middle" as const};
}

/** Text on a colour: white or near black, whichever stands out more; on colours that follow the page, its paper. */
export function inkOn(fill: string | undefined): string {
  const parsed = fill ? color(fill) : null;
  if (!parsed) return paint("paper");
  const {r, g, b} = parsed.rgb();
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  // Relative luminance and contrast as in WCAG 2.2, 1.4.3.
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? "#ffffff" : "#000000";
}

/** Whether a box is another's, give or take what insets, strokes and the room of obstacles add. */
function isSame(a: Box, b: Box, slack = 2): boolean {
  return (
    Math.abs(a.x - b.x) <= slack &&
    Math.abs(a.y - b.y) <= slack &&
    Math.abs(a.x + a.width - b.x - b.width) <= slack &&
    Math.abs(a.y + a.height - b.y - b.height) <= slack
  );
}
