import {boxesOf} from "./marks-of.ts";
import type {Mark} from "./marks-of.ts";
import {union} from "./nearest.ts";
import {readingOrder} from "./reading-order.ts";

const STEP: Record<string, number> = {ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1};

/**
 * The mark that a key leads to from another: arrows go through the marks in reading order, Home and End to the first
 * and the last. Undefined where there is none, or for other keys.
 */
export function walkTo(
  key: string,
  from: Mark,
  walk: readonly Mark[],
  rightToLeft: boolean
): Mark | undefined {
  const end = {Home: 0, End: -1}[key];
  const step = STEP[key];
  if (end === undefined && !step) return;
  const seen = walk.map((mark) => ({mark, boxes: boxesOf(mark)})).filter(({boxes}) => boxes.length > 0);
  const order = readingOrder(
    seen.map(({boxes}) => union(boxes)),
    {rightToLeft}
  ).map((index) => seen[index]!.mark);
  if (end !== undefined) return order.at(end);
  const current = order.findIndex((mark) => mark === from || (!from.link && mark.figure === from.figure));
  return order[current + step! * (rightToLeft && /Left|Right/.test(key) ? -1 : 1)];
}
