import {enclose, type Box} from "./enclosure.ts";
import {inside, type Range} from "./interval-arithmetic.ts";
import {rationalConstant, rationalProduct, type Rational} from "./rational.ts";

/** What a part of the box needs so that its range can be read off its corners. */
interface Corners {
  turningFigures: (f: Rational, box: Box<Range>) => string[];
  pinnedForGreatest: (f: Rational, box: Box<Range>) => Box<Range>[];
  rangeAtCorners: (f: Rational, box: Box<Range>) => Range;
}

/** Beyond this many parts the bounds stay wider than need be, never narrower. */
const MOST_PARTS = 3000;

/** Parts that could widen the range by less than this share of it are left. */
const TOLERANCE = 1e-12;

/**
 * The range of f over a box in which it turns: the box is halved, most promising part first, until each part
 * is monotone or cannot matter (branch and bound; Hansen 1992, chapter 9).
 */
export function bisect(f: Rational, box: Box<Range>, corners: Corners): Range {
  const {bound: high, open: highOpen} = upperBound(f, box, corners);
  const {bound, open: lowOpen} = upperBound(rationalProduct(f, rationalConstant(-1)), box, corners);
  return {low: -bound, high, lowOpen, highOpen};
}

function upperBound(f: Rational, whole: Box<Range>, corners: Corners): {bound: number; open: boolean} {
  const {turningFigures, pinnedForGreatest, rangeAtCorners} = corners;
  const partOf = (box: Box<Range>) => ({box, bound: enclose(f, box).high});
  let best = {bound: -Infinity, open: true};
  const offer = (bound: number, open: boolean) => {
    if (bound > best.bound || (bound === best.bound && !open)) best = {bound, open};
  };
  const parts = pinnedForGreatest(f, whole).map(partOf);
  for (let count = 0; parts.length > 0; count++) {
    parts.sort((a, b) => a.bound - b.bound);
    const {box, bound} = parts.pop()!;
    const gain = bound - best.bound;
    if (gain < 0 || (!best.open && gain <= TOLERANCE * Math.abs(best.bound))) break;
    if (count >= MOST_PARTS) return {bound, open: bound === Infinity};
    const [turning] = turningFigures(f, box).sort((a, b) => width(box, b) - width(box, a));
    if (turning === undefined) {
      const {high, highOpen} = rangeAtCorners(f, box);
      offer(high, highOpen);
    } else {
      parts.push(...halves(box, turning).flatMap((half) => pinnedForGreatest(f, half).map(partOf)));
      const middle = new Map([...box].map(([id, x]) => [id, {low: inside(x), high: inside(x)}]));
      const {low, high} = enclose(f, middle);
      // Of figures that an open end pins, the middle is that end, which is not reached.
      if (low === high)
        offer(
          high,
          [...box.values()].some((x) => x.low === x.high && x.highOpen)
        );
    }
  }
  return best;
}

function halves(box: Box<Range>, id: string): Box<Range>[] {
  const whole = box.get(id)!;
  const middle = inside(whole);
  const [below, above] = [
    {...whole, high: middle, highOpen: false},
    {...whole, low: middle, lowOpen: false}
  ];
  return [below, above].map((half) => new Map([...box, [id, half]]));
}

function width(box: Box<Range>, id: string): number {
  return box.get(id)!.high - box.get(id)!.low;
}
