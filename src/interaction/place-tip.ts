import type {Box, Point} from "./nearest.ts";

/** Between a tooltip and what it speaks of, and between it and the window's edge, in px. */
export const GAP = 8;

/** What is taller than this is not spoken of as a whole: the tooltip stands by the point in it. */
const TALL = 96;

/** The part of a mark that its tooltip stands beside: `point` where the pointer is, by default the mark's middle. */
export function anchorOf(box: Box, point?: Point): Box {
  const x = within(point?.x ?? box.x + box.width / 2, box.x, box.x + box.width);
  if (box.height <= TALL) return {x, y: box.y, width: 0, height: box.height};
  return {x, y: within(point?.y ?? box.y + box.height / 2, box.y, box.y + box.height), width: 0, height: 0};
}

/**
 * The left top corner of a tooltip of a size, in the window: above its anchor, below it where there is no room, and
 * where there is none either on the side that has more. It never leaves the window's start and top.
 */
export function placeTip(
  anchor: Box,
  {width, height}: {width: number; height: number},
  view: {width: number; height: number}
): Point {
  const above = anchor.y - GAP;
  const below = anchor.y + anchor.height + GAP;
  const room = view.height - GAP - below;
  const over = above - height >= GAP || (room < height && above - GAP >= room);
  return {
    x: within(anchor.x + anchor.width / 2 - width / 2, GAP, view.width - GAP - width),
    y: within(over ? above - height : below, GAP, view.height - GAP - height)
  };
}

/** A value kept between two others; the lower one counts when they cross. */
function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The part of a box that lies in the window, or null when none does. */
export function clip(box: Box, view: {width: number; height: number}): Box | null {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const width = Math.min(view.width, box.x + box.width) - x;
  const height = Math.min(view.height, box.y + box.height) - y;
  return width < 0 || height < 0 ? null : {x, y, width, height};
}
