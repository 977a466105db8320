import {isInside} from "../../layout/box.ts";
import {place, type Box, type Obstacle, type Point, type Side} from "../../layout/index.ts";
import {radiusAt} from "../callout/callout-target.ts";
import type {Drawn} from "../surroundings/obstacles.ts";
import type {Run} from "../../text/rich-text.ts";
import {once} from "../once.ts";
import type {EarlierPlaces} from "../surroundings/earlier-places.ts";
import {openPlaces, type RingOfPlaces} from "../surroundings/open-places.ts";
import {placesAround} from "../surroundings/places-around.ts";
import {allSides} from "../surroundings/sides.ts";
import {plainText, type TextBlock} from "../text-block.ts";

/** A dot to label: its middle, in pixels, and on which sides of it the label had best stand. */
export interface LabelledDot {
  at: Point;
  sides: readonly Side[];
  block: TextBlock;
  priority: number;
  /** What it says. */
  words: readonly (readonly Run[])[];
}

export interface DotLabelPlace extends Box {
  anchor: "start" | "middle" | "end";
  leader?: readonly Point[];
}

export interface DotLabelOptions {
  /** From the dot to its label, in pixels, where there is room. */
  distance: number;
  /** The inside of the axes, and all that labels may take. */
  frame: Box;
  room: Box;
  drawn: readonly Drawn[];
  obstacles: readonly Obstacle[];
  /** Where labels stood in an earlier plot. */
  earlier: EarlierPlaces;
}

/** How much farther away a label may stand, in pixels. */
const FARTHER = [0, 3, 8, 16, 28];
/** What a place beyond the axes costs more, in pixels of distance. */
const OUTSIDE = 10;
/** Of the open places of a label about so many are weighed against those of the others. */
const MOST = 12;

/** Places for the labels of dots, with a line to those that had to give way; null for those without room. */
export function placeDotLabels(
  dots: readonly LabelledDot[],
  {distance, frame, room, drawn, obstacles, earlier}: DotLabelOptions
): (DotLabelPlace | null)[] {
  const open = openPlaces(room, obstacles, MOST);
  const candidatesOf = ({at, sides, block}: LabelledDot) => {
    const radius = radiusAt(at, drawn);
    const target = {...at, width: 0, height: 0};
    const order = allSides(sides);
    // A side that was asked for is worth a step.
    const sideCost = sides.length ? 5 : 2;
    const rings = FARTHER.map((more): RingOfPlaces => (isFree) => {
      const ring = {sides: order, distance: radius + distance + more, slides: [0.5, 0.3, 0.7], slideCost: 6};
      return placesAround(target, [block], ring, isFree).map((c) => ({
        ...c,
        cost: c.cost + more + order.indexOf(c.side) * sideCost + (isInside(c, frame) ? 0 : OUTSIDE)
      }));
    });
    const leaderFrom = Math.max(distance + 1, 7);
    const form = {leader: "straight", leaderFrom, pad: 1, inset: radius + 1.5} as const;
    return open(rings, target, form);
  };
  const items = dots.map((dot) => {
    // Those that nobody looks at, where there are too many, are never made.
    const candidates = once(() => candidatesOf(dot));
    return {
      priority: dot.priority,
      before: earlier.before(plainText(dot.words), dot.at),
      get candidates() {
        return candidates();
      }
    };
  });
  return place(items, {frame: room, obstacles, gap: 2}).map((choice, k) => {
    if (choice === null) return null;
    const {side, leader, x, y, width, height} = items[k]!.candidates[choice]!;
    earlier.keep(plainText(dots[k]!.words), dots[k]!.at, {x, y});
    const anchor = side.includes("right") ? "start" : side.includes("left") ? "end" : "middle";
    return {x, y, width, height, leader, anchor};
  });
}
