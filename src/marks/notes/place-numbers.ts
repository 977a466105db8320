import {
  leaderLine,
  place,
  type Box,
  type CandidateAround,
  type Obstacle,
  type Side
} from "../../layout/index.ts";
import type {CalloutTarget} from "../callout/callout-target.ts";
import {NUMBER_RADIUS} from "./note-numbers.ts";
import {once} from "../once.ts";
import {freeGround, type FreeGround} from "../surroundings/free-ground.ts";
import {withLeader} from "../surroundings/open-places.ts";
import {placesAround} from "../surroundings/places-around.ts";
import {allSides} from "../surroundings/sides.ts";

/** What a number stands for, and which are the best sides of it. */
export interface Numbered {
  target: CalloutTarget;
  sides: readonly Side[];
  priority?: number;
}

/** A place of a number, with the line to its target where it stands apart. */
export type NumberPlace = CandidateAround;

const SIZE = {width: 2 * NUMBER_RADIUS, height: 2 * NUMBER_RADIUS};

const MIDDLE = [0.5];

/** Distances from the target, in pixels. */
const NEAR = [3, 8, 14, 22, 32, 44];
const FAR = [...NEAR, 64, 90];
/** What a number costs that covers data, or text, where it has no other place, in pixels of distance. */
const COVERING = {data: 100, text: 2000};

/**
 * Places numbers next to their targets: where they hide nothing; else, farther away and over data, but never over
 * text; else wherever they do not hide each other. Null only where the frame has no room for a number at all.
 *
 * @param texts The boxes of texts that were placed before, which no number covers.
 */
export function placeNumbers(
  targets: readonly Numbered[],
  frame: Box,
  obstacles: readonly Obstacle[],
  texts: readonly Box[]
): (NumberPlace | null)[] {
  if (targets.length === 0) return [];
  const soft = ({x, y, width, height, weight = Infinity, crossing}: Obstacle): Obstacle => {
    const most = crossing === Infinity ? COVERING.text : COVERING.data;
    return {x, y, width, height, weight: Math.min(most, weight), crossing: 5};
  };
  const steps: {places: PlacesOf; ground: () => Obstacle[]}[] = [
    {places: around(NEAR), ground: () => [...obstacles]},
    {places: around(FAR), ground: () => obstacles.map((o) => (o.crossing === Infinity ? o : soft(o)))},
    {places: anywhere(frame), ground: () => obstacles.map(soft)}
  ];
  const found = targets.map((): NumberPlace | null => null);
  for (const {places, ground} of steps) {
    const open = targets.flatMap((target, i) => (found[i] ? [] : [{target, i}]));
    if (open.length === 0) break;
    const taken = found.filter((box) => box !== null).map(({x, y, width, height}) => ({x, y, width, height}));
    const all: Obstacle[] = [...ground(), ...texts, ...taken];
    const isFree = freeGround(
      frame,
      all.filter(({weight = Infinity}) => weight === Infinity)
    );
    const items = open.map(({target}) => {
      const made = once(() => places(target, isFree));
      return {
        priority: target.priority,
        get candidates() {
          return made();
        }
      };
    });
    place(items, {frame, obstacles: all, gap: 2}).forEach((choice, k) => {
      if (choice !== null) found[open[k]!.i] = items[k]!.candidates[choice]!;
    });
  }
  return found;
}

/** The free places of a number; most are taken, and not even made. */
type PlacesOf = (target: Numbered, isFree: FreeGround) => NumberPlace[];

function around(distances: readonly number[]): PlacesOf {
  return ({target, sides: asked}, isFree) => {
    const usual = SIDES[`${target.form} ${"axis" in target ? target.axis : ""}`] ?? [];
    const sides = allSides([...new Set([...asked, ...usual])]);
    const middle = spot(target);
    const radius = radiusOf(target);
    const form = {leader: "straight", leaderFrom: 7, pad: 0, inset: radius + 2} as const;
    const places: NumberPlace[] = [];
    sides.forEach((side, rank) => {
      for (const away of distances) {
        const ring = {sides: [side], distance: radius + away, slides: MIDDLE, slideCost: 0};
        for (const place of placesAround(middle, [SIZE], ring, isFree)) {
          place.cost = rank + away - distances[0]!;
          places.push(withLeader(place, middle, form));
        }
      }
    });
    return places;
  };
}

/** The places of a lattice over the frame, as far as numbers do not overlap on it. */
function anywhere(frame: Box): PlacesOf {
  const step = SIZE.width + 2;
  const [columns, rows] = [Math.floor((frame.width + 2) / step), Math.floor((frame.height + 2) / step)];
  return ({target}, isFree) => {
    const {x, y} = spot(target);
    const inset = radiusOf(target) + 2;
    return Array.from({length: Math.max(0, columns) * Math.max(0, rows)}, (_, i) => ({
      x: frame.x + (i % columns) * step,
      y: frame.y + Math.floor(i / columns) * step,
      ...SIZE
    }))
      .filter((box) => isFree(box.x, box.y, box.width, box.height))
      .map((box): NumberPlace => {
        const [right, down] = [box.x + NUMBER_RADIUS - x, box.y + NUMBER_RADIUS - y];
        const away = Math.sqrt(right * right + down * down);
        const place: NumberPlace = {...box, side: right < 0 ? "left" : "right", size: 0, cost: away};
        return away > step ? {...place, leader: leaderLine(box, spot(target), {inset})} : place;
      });
  };
}

/** Where a number stands when no side is asked for: clear of a line or bracket, not at its end. */
const SIDES: Record<string, readonly Side[]> = {
  "interval x": ["above", "below"],
  "interval y": ["right", "left"],
  "line x": ["right", "left"],
  "line y": ["above", "below"]
};

/** What a number stands next to: a line's upper or right end, the middle of an area that can hold it. */
function spot({form, box, ...target}: CalloutTarget): Box {
  const {x, y, width, height} = box;
  if (form === "line")
    return "axis" in target && target.axis === "x"
      ? {x, y: y + NUMBER_RADIUS + 2, width: 0, height: 0}
      : {x: x + width - NUMBER_RADIUS - 2, y, width: 0, height: 0};
  if (form === "area" && Math.min(width, height) > 4 * NUMBER_RADIUS)
    return {x: x + width / 2, y: y + height / 2, width: 0, height: 0};
  return box;
}

function radiusOf(target: CalloutTarget): number {
  return target.form === "point" ? target.radius : 0;
}
