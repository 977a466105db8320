import {textWidth} from "../../src/layout/index.ts";
import type {Box, Point} from "../../src/layout/index.ts";

/** What is to be labelled: a box around what is spoken of, the size of its label and how much it matters. */
export interface Label {
  target: Box;
  size: {width: number; height: number};
  priority: number;
}

/** A chart as the placing of its labels sees it, in pixels. */
export interface GeneratedChart {
  kind: Kind;
  frame: Box;
  labels: Label[];
  /** What labels may not cover: dots, pieces of lines, bars. */
  marks: Box[];
}

export const WIDTHS = [320, 480, 720, 1100, 1440];
export const KINDS = ["scatter", "clusters", "lines", "bars"] as const;
export type Kind = (typeof KINDS)[number];

/** How far jitter moves a point at most, in pixels, along each axis. */
const JITTER = 0.5;
const RADIUS = 3.5;
const SIZE = 12;
const MARGIN = {left: 40, right: 16, top: 20, bottom: 30};
/** A line's pieces are boxes about as long as this. */
const PIECE = 6;

// Words of many lengths.
const NAMES = (
  "Tin,Iron,Lead,Gold,Zinc,Neon,Argon,Boron,Radon,Xenon,Barium,Cobalt,Copper,Helium,Iodine,Nickel,Oxygen,Osmium," +
  "Silver,Sodium,Arsenic,Bismuth,Bromine,Cadmium,Calcium,Carbon,Fluorine,Hydrogen,Chlorine,Chromium,Magnesium," +
  "Manganese,Potassium,Palladium,Tellurium,Ruthenium,Technetium,Phosphorus,Praseodymium,Protactinium"
).split(",");

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Chart number `seed`, with 5 to 40 labels. The same chart at another width has the same data.
 * @param jitter Which jitter moves its points by up to half a pixel; 0 for none.
 */
export function generatedChart(seed: number, width: number, jitter = 0): GeneratedChart {
  const next = chance(seed + 1);
  const kind = KINDS[seed % KINDS.length]!;
  const count = 5 + Math.floor(next() * 36);
  const frame = {x: 0, y: 0, width, height: Math.round(Math.min(640, Math.max(360, width * 0.6)))};
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: frame.height - MARGIN.top - MARGIN.bottom
  };
  const shake = chance(seed * 1009 + jitter);
  const moved = () => (jitter === 0 ? 0 : (shake() * 2 - 1) * JITTER);
  const toPixels = ({x, y}: Point): Point => ({
    x: plot.x + x * plot.width + moved(),
    y: plot.y + (1 - y) * plot.height + moved()
  });
  const {targets, marks} = DRAW[kind](count, next, toPixels, plot);
  const labels = targets.map((target) => {
    const name = NAMES[Math.floor(next() * NAMES.length)]!;
    const words = next() < 0.5 ? name : `${name} ${(next() * 90 + 1).toFixed(1)}%`;
    const lines = next() < 0.3 ? 2 : 1;
    const size = {width: Math.ceil(textWidth(words, SIZE)), height: lines * 16};
    return {target, size, priority: Math.floor(next() * 3)};
  });
  return {kind, frame, labels, marks};
}

type Draw = (
  count: number,
  next: () => number,
  toPixels: (point: Point) => Point,
  plot: Box
) => {targets: Box[]; marks: Box[]};

const DRAW: Record<Kind, Draw> = {
  scatter(count, next, toPixels) {
    const dots = Array.from({length: count + Math.floor(next() * 60)}, () => ({x: next(), y: next()}))
      .map(toPixels)
      .map(dot);
    return {targets: dots.slice(0, count), marks: dots};
  },

  clusters(count, next, toPixels) {
    const middles = Array.from({length: 3}, () => ({x: 0.2 + next() * 0.6, y: 0.2 + next() * 0.6}));
    const dots = Array.from({length: count + Math.floor(next() * 40)}, (_, i) => {
      const {x, y} = middles[i % middles.length]!;
      return {x: within(x + normal(next) * 0.09), y: within(y + normal(next) * 0.09)};
    })
      .map(toPixels)
      .map(dot);
    return {targets: dots.slice(0, count), marks: dots};
  },

  lines(count, next, toPixels) {
    const lines = Array.from({length: 2 + Math.floor(next() * 4)}, () => {
      let y = next();
      return Array.from({length: 25}, (_, i) => {
        y = within(y + (next() - 0.5) * 0.16);
        return toPixels({x: i / 24, y});
      });
    });
    const targets = Array.from({length: count}, (_, i) => {
      const line = lines[i % lines.length]!;
      return dot(line[Math.floor(next() * line.length)]!);
    });
    return {targets, marks: lines.flatMap(pieces)};
  },

  bars(count, next, toPixels, plot) {
    const bars = Array.from({length: count}, (_, i) => {
      const top = toPixels({x: (i + 0.15) / count, y: 0.05 + next() * 0.85});
      return {...top, width: (plot.width / count) * 0.7, height: plot.y + plot.height - top.y};
    });
    return {targets: bars.map(({x, y, width}) => ({x, y, width, height: 0})), marks: bars};
  }
};

function dot({x, y}: Point): Box {
  return {x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS};
}

/** A line of two pixels as small boxes along it. */
function pieces(line: readonly Point[]): Box[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const count = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / PIECE);
    return Array.from({length: count}, (_, piece) => {
      const at = (axis: "x" | "y", end: number) => a[axis] + ((b[axis] - a[axis]) * (piece + end)) / count;
      const [x, y] = [Math.min(at("x", 0), at("x", 1)) - 1, Math.min(at("y", 0), at("y", 1)) - 1];
      return {
        x,
        y,
        width: Math.abs(at("x", 1) - at("x", 0)) + 2,
        height: Math.abs(at("y", 1) - at("y", 0)) + 2
      };
    });
  });
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Normally distributed (Box and Muller). */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
