import {keyHeight} from "./draw-units.ts";
import type {Dimensions} from "../mark.ts";
import {largestCell, measureUnits, type UnitForm, type UnitPlace} from "./unit-layout.ts";
import {cellAspect} from "./unit-path.ts";
import type {UnitRow} from "./unit-rows.ts";
import type {UnitSettings} from "./unit-settings.ts";

/** The scales of a plot, as far as they are asked for. */
export interface UnitScales {
  x?: ((value: never) => number) & {bandwidth?: () => number};
  y?: ((value: never) => number) & {bandwidth?: () => number};
}

/** A cell is no wider than this, in pixels, unless a size is asked for. */
export const WIDEST = 22;

interface Stretch {
  start: number;
  size: number;
}

/** The places of a facet's rows: those that share a position stand one under another. */
export function unitPlaces(
  rows: readonly UnitRow[],
  values: object,
  scales: UnitScales,
  dimensions: Dimensions,
  settings: UnitSettings,
  cellWidth: number
): UnitPlace[] {
  const {x: xs, y: ys} = values as {x?: ArrayLike<number>; y?: ArrayLike<number>};
  const {width, height, marginTop, marginRight, marginBottom, marginLeft} = dimensions;
  const key = keyHeight(cellWidth * cellAspect(settings.glyph), settings);
  const frame = {
    x: {start: marginLeft, size: width - marginLeft - marginRight},
    y: {start: marginTop + key, size: height - marginTop - marginBottom - key}
  };
  const across = stretches(rows, xs, scales.x, frame.x);
  const down = stretches(rows, ys, scales.y, frame.y);
  const places = new Map<string, UnitPlace & {rows: UnitRow[]}>();
  rows.forEach((row, n) => {
    const [x, y] = [across[n]!, down[n]!];
    if (!Number.isFinite(x.start + y.start)) return;
    const name = `${x.start} ${y.start}`;
    const place = places.get(name);
    if (place) place.rows.push(row);
    else
      places.set(name, {
        x: x.start,
        width: x.size,
        y: y.start,
        height: y.size,
        isBand: ys !== undefined,
        across: settings.across ?? undefined,
        rows: [row]
      });
  });
  return [...places.values()];
}

/** Bands as they are; on a scale without bands as wide as the nearest neighbours allow, around the position. */
function stretches(
  rows: readonly UnitRow[],
  positions: ArrayLike<number> | undefined,
  scale: UnitScales["x"],
  frame: Stretch
): Stretch[] {
  if (!positions) return rows.map(() => frame);
  const band = scale?.bandwidth?.() ?? 0;
  if (band > 0) return rows.map(({i}) => ({start: positions[i]!, size: band}));
  const sorted = [...new Set(rows.map(({i}) => positions[i]!))].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((position, n) => position - sorted[n]!);
  const end = frame.start + frame.size;
  const edges = sorted.map((position) => 2 * Math.min(position - frame.start, end - position));
  // At the frame's edge there is room on one side only: a place keeps at least a part of what neighbours leave.
  const free = Math.min(frame.size, ...steps.map((step) => step * 0.88));
  const size = Math.max(Math.min(free, ...edges), free / 2);
  return rows.map(({i}) => {
    const start = positions[i]! - size / 2;
    return {start: Math.max(frame.start, Math.min(start, end - size)), size};
  });
}

/** The width of cells that all facets have in common. Throws an Error where a frame is too small. */
export function commonCell(
  groups: readonly (readonly UnitRow[])[],
  values: object,
  scales: UnitScales,
  dimensions: Dimensions,
  settings: UnitSettings,
  form: UnitForm
): number {
  let cell = settings.size ?? WIDEST;
  for (const rows of groups) {
    if (rows.length === 0) continue;
    const placesAt = (width: number) => unitPlaces(rows, values, scales, dimensions, settings, width);
    if (settings.size !== null) {
      if (!measureUnits(placesAt(cell), cell, form)?.fits)
        throw noRoom(dimensions, rows, "at the size that is asked for");
      continue;
    }
    const sure = largestCell(placesAt(cell), form, cell);
    // A key with a smaller mark leaves more room.
    const more = sure > 0 && settings.key ? largestCell(placesAt(sure), form, cell) : sure;
    cell = more === sure || measureUnits(placesAt(more), more, form)?.fits ? more : sure;
    if (cell === 0) throw noRoom(dimensions, rows, "with their words");
  }
  return cell;
}

function noRoom({width, height}: Dimensions, rows: readonly UnitRow[], what: string): Error {
  const marks = rows.reduce((sum, {possible, whole}) => sum + Math.ceil(Math.max(possible, whole ?? 0)), 0);
  return new Error(
    `units: a frame of ${Math.round(width)} × ${Math.round(height)} px has no room for ${marks} marks ${what}: unitsHeight tells the height that is needed`
  );
}
