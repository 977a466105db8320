import type {LabelBlocks} from "../label-blocks.ts";
import type {TextBlock} from "../text-block.ts";

/** A thing that stands in a drawing to scale. Lengths in metres, or in units of its own where the unit is not known. */
export interface ScaledItem {
  width: number;
  height: number;
  /** Of its size what is not to scale, in pixels: the thickness of a bar. */
  fixed?: {width: number; height: number};
  label: LabelBlocks | null;
  /** Nothing stands beside it. */
  alone?: boolean;
  /** Of its lower part what labels keep free, in metres: a shape laid into it. */
  kept?: number;
}

export type TextPlace = "above" | "below" | "inside";

export interface ScaledText {
  /** In pixels: labels of narrow shapes are at least so wide before they break. */
  lineWidth: number;
  /** The best first. */
  places: readonly TextPlace[];
  anchor: "start" | "middle" | "end";
}

export interface ScaleRoom {
  /** Of the frame, in pixels. */
  width: number;
  height: number;
  /** Between neighbours, in pixels. */
  gap: number;
  /** On one floor, or around one line. */
  anchor: "bottom" | "middle";
  text: ScaledText;
  /** What the scale bar takes below, in pixels. */
  foot: number;
}

/** Where an item stands, in pixels from the frame's top left corner. */
export interface ScaledPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The top left corner of the label's box. */
  label: {x: number; y: number; block: TextBlock} | null;
}

export interface ScaleLayout {
  places: ScaledPlace[];
  height: number;
  lines: number;
  /** Whether everything is within the frame. */
  fits: boolean;
}

/** Between a shape and its label, and around a label within a shape, in pixels. */
const LABEL_GAP = 8;
const LABEL_INSET = 10;
/** Between lines of shapes, in pixels. */
const LINE_GAP = 22;
/** Below this width, in pixels, nothing is written into a shape. */
const ROOMY = 110;

interface Cell {
  item: ScaledItem;
  width: number;
  height: number;
  block: TextBlock | null;
  place: TextPlace;
  cellWidth: number;
}

/** Places items side by side at one scale, in as many lines as they need, of much the same width where that is no higher. */
export function layOutToScale(items: readonly ScaledItem[], scale: number, room: ScaleRoom): ScaleLayout {
  const lines = evenLines(
    items.map((item) => cellOf(item, scale, room)),
    room
  );
  const places: ScaledPlace[] = [];
  const {height, widest} = measureLines(lines, room, (place) => places.push(place));
  return {places, height, lines: lines.length, fits: isWithin(height, widest, room)};
}

/** Whether items at a scale have room in so many lines. */
function fitsInLines(items: readonly ScaledItem[], scale: number, room: ScaleRoom, most = Infinity): boolean {
  const cells = items.map((item) => cellOf(item, scale, room));
  if (most === 1 && inLines(cells, room.width, room.gap).length > 1) return false;
  const {height, widest} = measureLines(evenLines(cells, room), room);
  return isWithin(height, widest, room);
}

function isWithin(height: number, widest: number, room: ScaleRoom): boolean {
  return widest <= room.width + 0.01 && height <= room.height + 0.01;
}

function evenLines(cells: readonly Cell[], room: ScaleRoom): Cell[][] {
  const full = inLines(cells, room.width, room.gap);
  if (full.length === 1) return full;
  // The narrowest width at which there are no more lines.
  let low = cells.reduce((widest, {cellWidth}) => Math.max(widest, cellWidth), -Infinity);
  let high = room.width;
  for (let i = 0; i < 8 && high > low; i++) {
    const middle = (low + high) / 2;
    if (inLines(cells, middle, room.gap).length <= full.length) high = middle;
    else low = middle;
  }
  const even = inLines(cells, high, room.gap);
  return measureLines(even, room).height <= measureLines(full, room).height ? even : full;
}

function inLines(cells: readonly Cell[], width: number, gap: number): Cell[][] {
  const lines: Cell[][] = [];
  let used = 0;
  for (const cell of cells) {
    const before = lines[lines.length - 1];
    const isNew = cell.item.alone || before?.[0]?.item.alone || used + gap + cell.cellWidth > width + 1e-6;
    if (!before || isNew) lines.push([cell]);
    else before.push(cell);
    used = !before || isNew ? cell.cellWidth : used + gap + cell.cellWidth;
  }
  return lines;
}

const SHIFT = {start: 0, middle: 0.5, end: 1};

/** How high and how wide lines are; tells where each thing in them comes to stand. */
function measureLines(
  lines: readonly Cell[][],
  room: ScaleRoom,
  tell?: (place: ScaledPlace) => void
): {height: number; widest: number} {
  const onFloor = room.anchor === "bottom";
  let top = 0;
  let widest = 0;
  lines.forEach((line, n) => {
    if (n > 0) top += LINE_GAP;
    let body = -Infinity;
    let under = 0;
    let x = 0;
    for (const {height, block, place, cellWidth} of line) {
      const words = block ? block.height + LABEL_GAP : 0;
      body = Math.max(body, height + (place === "above" ? (onFloor ? words : 2 * words) : 0));
      if (place === "below") under = Math.max(under, words);
      x += cellWidth + room.gap;
    }
    const floor = top + body;
    if (tell) placeLine(line, floor, body, room, tell);
    widest = Math.max(widest, x - room.gap);
    top = floor + under;
  });
  return {height: top + room.foot, widest};
}

function placeLine(
  line: readonly Cell[],
  floor: number,
  body: number,
  {anchor, gap, text}: ScaleRoom,
  tell: (place: ScaledPlace) => void
): void {
  let x = 0;
  for (const cell of line) {
    const {width, height, cellWidth} = cell;
    const y = anchor === "bottom" ? floor - height : floor - body / 2 - height / 2;
    const left = x + (cellWidth - width) * SHIFT[text.anchor];
    tell({x: left, y, width, height, label: labelOf(cell, left, y, floor, text)});
    x += cellWidth + gap;
  }
}

function cellOf(item: ScaledItem, scale: number, room: ScaleRoom): Cell {
  const {text} = room;
  const width = item.width * scale + (item.fixed?.width ?? 0);
  const height = item.height * scale + (item.fixed?.height ?? 0);
  const cell: Cell = {item, width, height, block: null, place: "below", cellWidth: width};
  if (!item.label) return cell;
  for (const place of text.places) {
    cell.place = place;
    if (place !== "inside") break;
    const free = height - (item.kept ?? 0) * scale - 2 * LABEL_INSET;
    if (width >= ROOMY && free > 0) {
      const block = item.label(width - 2 * LABEL_INSET);
      if (block.height <= free) return {...cell, block};
    }
    cell.place = "below";
  }
  const wide = Math.min(room.width, Math.max(width, text.lineWidth));
  cell.block = item.label(wide);
  cell.cellWidth = Math.max(width, cell.block.width);
  return cell;
}

function labelOf(
  {block, place, width, height}: Cell,
  left: number,
  y: number,
  floor: number,
  {anchor}: ScaledText
): ScaledPlace["label"] {
  if (!block) return null;
  const inset = place === "inside" ? LABEL_INSET : 0;
  const free = width - 2 * inset - block.width;
  const x = left + inset + free * SHIFT[anchor];
  if (place === "inside") return {x, y: y + LABEL_INSET, block};
  if (place === "above") return {x, y: y - LABEL_GAP - block.height, block};
  return {x, y: Math.max(floor, y + height) + LABEL_GAP, block};
}

/**
 * The largest scale at which all items stand in the room with their labels. One line of them is preferred unless
 * more lines let them be far larger.
 *
 * @returns Pixels of a metre; 0 where there is no room, and Infinity where nothing has an extent.
 */
export function largestScale(items: readonly ScaledItem[], room: ScaleRoom): number {
  const limits = items.flatMap(({width, height, fixed}) => [
    width > 0 ? (room.width - (fixed?.width ?? 0)) / width : Infinity,
    height > 0 ? (room.height - room.foot - (fixed?.height ?? 0)) / height : Infinity
  ]);
  const most = Math.min(...limits);
  if (most === Infinity) return Infinity;
  if (!(most > 0)) return 0;
  const one = search(most, (scale) => fitsInLines(items, scale, room, 1));
  const many = search(most, (scale) => fitsInLines(items, scale, room));
  return one >= many * ONE_LINE ? one : many;
}

/** One line is kept down to this share of the scale that more lines allow. */
const ONE_LINE = 0.55;
/** Each step of the search, and how far down it goes: to less than a thousandth of the first scale. */
const STEP = 0.96;
const STEPS = 200;

function search(most: number, fits: (scale: number) => boolean): number {
  let scale = most;
  for (let i = 0; !fits(scale); i++) {
    if (i === STEPS) return 0;
    scale *= STEP;
  }
  let low = scale;
  let high = Math.min(most, scale / STEP);
  for (let i = 0; i < 10 && high > low; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
