import {
  overlap,
  place,
  spread,
  type Box,
  type CandidateAround,
  type Obstacle,
  type Point
} from "../../layout/index.ts";
import type {FreeGround} from "../surroundings/free-ground.ts";
import {openPlaces} from "../surroundings/open-places.ts";
import {placesAround} from "../surroundings/places-around.ts";
import {allSides} from "../surroundings/sides.ts";
import type {TextBlock} from "../text-block.ts";

/** A line to label: its points in pixels, in the order in which it is drawn, and the label's text. */
export interface LabelledLine {
  points: readonly Point[];
  block: TextBlock;
  priority: number;
}

/** Where the label of a line stands: beside its end or its start, or along it. */
export interface LineLabelPlace extends Box {
  anchor: "start" | "middle" | "end";
  leader?: readonly Point[];
}

export interface LineLabelOptions {
  /** Default `end`; a label without room there stands along its line. */
  position: "end" | "start" | "along";
  /** From the end of the line to its label, in pixels. */
  distance: number;
  frame: Box;
  obstacles: readonly Obstacle[];
}

/** A label that was moved so far from the height of its line's end gets a line to it, in pixels. */
const MOVED = 7;
/** A label may be moved so far, in pixels; from there on it stands better along its line, or not at all. */
const FARTHEST = 60;
/** What covers less than this is not a line, in the costs of obstacles. */
const LINE = 20;
/** The room between labels under each other, in pixels. */
const APART = 1;

/**
 * Places for the labels of lines: those that have room beside the end of their line stand there, moved apart where
 * lines end close to each other, in the order of the ends; the others along their line. Null for those without room.
 */
export function placeLineLabels(
  lines: readonly LabelledLine[],
  {position, distance, frame, obstacles}: LineLabelOptions
): (LineLabelPlace | null)[] {
  const places = lines.map((): LineLabelPlace | null => null);
  const atEnd = position === "along" ? [] : lines.map((_, i) => i);
  for (const column of columns(atEnd, lines, position, distance, frame))
    for (const {i, ...box} of settle(column, lines, frame, obstacles)) places[i] = box;
  const taken = (): Obstacle[] =>
    places.filter((box) => box !== null).map(({x, y, width, height}) => ({x, y, width, height}));
  const open = lines.flatMap((line, i) => (places[i] ? [] : [{...line, i}]));
  // Over another line a label would seem to be that one's: here lines may not be covered.
  const walls = [...obstacles, ...taken()].map((box) =>
    (box.weight ?? Infinity) < LINE ? box : {...box, weight: Infinity}
  );
  const find = openPlaces(frame, walls, 24);
  const items = open.map(({points, block, priority}) => ({
    priority,
    candidates: find([(isFree) => alongLine(points, block, position, isFree)], frame, {leader: null})
  }));
  place(items, {frame, obstacles: walls, gap: 3}).forEach((choice, k) => {
    if (choice === null) return;
    const {x, y, width, height, leader} = items[k]!.candidates[choice]!;
    places[open[k]!.i] = {x, y, width, height, anchor: "middle", leader};
  });
  return places;
}

/** One label of a column: whose, and where its left edge and its wanted top are. */
interface Wanted {
  i: number;
  x: number;
  y: number;
  end: Point;
  anchor: "start" | "end";
}

/** The labels that have room beside their end, in groups that stand above each other. */
function columns(
  indices: readonly number[],
  lines: readonly LabelledLine[],
  position: "end" | "start" | "along",
  distance: number,
  frame: Box
): Wanted[][] {
  const wanted = indices.flatMap((i): Wanted[] => {
    const {points, block} = lines[i]!;
    const ordered = [...points].sort((a, b) => a.x - b.x);
    const end = position === "start" ? ordered[0] : ordered.at(-1);
    if (!end) return [];
    const x = position === "start" ? end.x - distance - block.width : end.x + distance;
    if (x < frame.x || x + block.width > frame.x + frame.width) return [];
    return [{i, x, y: end.y - block.height / 2, end, anchor: position === "start" ? "end" : "start"}];
  });
  const groups: {list: Wanted[]; left: number; right: number}[] = [];
  for (const label of [...wanted].sort((a, b) => a.x - b.x)) {
    const right = label.x + lines[label.i]!.block.width;
    const last = groups.at(-1);
    if (last && label.x < last.right) {
      last.list.push(label);
      last.right = Math.max(last.right, right);
    } else groups.push({list: [label], left: label.x, right});
  }
  return groups.map(({list}) => list);
}

/** Moves the labels of a column apart; those of lowest priority leave it while there are too many, or while they meet text. */
function settle(
  column: readonly Wanted[],
  lines: readonly LabelledLine[],
  frame: Box,
  obstacles: readonly Obstacle[]
): (LineLabelPlace & {i: number})[] {
  const hard = obstacles.filter(({weight = Infinity}) => weight === Infinity);
  let list = mostThatFit(column, lines, frame).sort((a, b) => a.y - b.y || a.i - b.i);
  for (;;) {
    const heights = list.map(({i}) => lines[i]!.block.height + APART);
    const tops = spread(
      list.map(({y}) => y),
      heights,
      {start: frame.y, end: frame.y + frame.height}
    );
    const placed = list.map(({i, x, y, end, anchor}, k) => {
      const {width, height} = lines[i]!.block;
      const box = {i, x, y: tops[k]!, width, height, anchor};
      const moved = Math.abs(tops[k]! - y) > MOVED;
      const near = anchor === "start" ? x - 2 : x + width + 2;
      return moved
        ? {...box, leader: [{x: near, y: tops[k]! + height / 2}, end], far: Math.abs(tops[k]! - y)}
        : {...box, far: 0};
    });
    const bad = placed.filter(
      (box) =>
        box.far > FARTHEST ||
        box.y + box.height > frame.y + frame.height + 0.01 ||
        hard.some((other) => overlap(box, other) > 0)
    );
    if (bad.length === 0) return placed.map(({far: _, ...box}) => box);
    const least = bad.reduce((worst, box) =>
      lines[box.i]!.priority < lines[worst.i]!.priority ||
      (lines[box.i]!.priority === lines[worst.i]!.priority && box.far > worst.far)
        ? box
        : worst
    );
    list = list.filter(({i}) => i !== least.i);
  }
}

/** Of a column as many, those of the highest priority, as would fill the frame twice: the rest need not be tried. */
function mostThatFit(column: readonly Wanted[], lines: readonly LabelledLine[], frame: Box): Wanted[] {
  let left = 2 * frame.height;
  return [...column]
    .sort((a, b) => lines[b.i]!.priority - lines[a.i]!.priority || a.i - b.i)
    .filter(({i}) => {
      left -= lines[i]!.block.height;
      return left > 0;
    });
}

/** Places over and under a line, all along it, those near the wanted end first. */
function alongLine(
  points: readonly Point[],
  block: TextBlock,
  position: "end" | "start" | "along",
  isFree: FreeGround
): CandidateAround[] {
  const ordered = [...points].sort((a, b) => a.x - b.x);
  const count = Math.min(24, ordered.length);
  return Array.from({length: count}, (_, k) => {
    const share = count > 1 ? k / (count - 1) : 0.5;
    const {x, y} = ordered[Math.round(share * (ordered.length - 1))]!;
    const away = position === "end" ? 1 - share : position === "start" ? share : Math.abs(share - 0.5);
    return ALONG.flatMap((distance) =>
      placesAround(
        {x, y, width: 0, height: 0},
        [block],
        {sides: OVER, distance, slides: [0.5], slideCost: 0},
        isFree
      ).map((c) => ({...c, cost: c.cost + OVER.indexOf(c.side) * 4 + distance + away * 20}))
    );
  }).flat();
}

/** Where a label stands to a point of its line, the best first, and how far from it, in pixels. */
const OVER = allSides(["above", "below", "above-right", "above-left", "below-right", "below-left"]);
const ALONG = [4, 8, 14];
