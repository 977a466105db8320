import type {FramePlot} from "../frame-plot.ts";
import {labelBlocks, readLabel} from "../label-blocks.ts";
import {referenceSize} from "./reference-sizes.ts";
import {largestScale, layOutToScale, type ScaledItem, type ScaleRoom} from "./scale-layout.ts";
import type {ScaledRow} from "./scaled-rows.ts";
import type {ScaleSettings} from "./scale-settings.ts";
import {textBlock} from "../text-block.ts";

/** Where a facet's drawing may be, in pixels. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the frame keeps free at its edges for outlines, in pixels. */
export const EDGE = 1;

/** The frame, with room for half an outline at its edges. */
export function frameOf(plot: FramePlot): Frame {
  const {width, height, marginTop = 0, marginRight = 0, marginBottom = 0, marginLeft = 0} = plot;
  return {
    x: marginLeft + EDGE,
    y: marginTop + EDGE,
    width: width - marginLeft - marginRight - 2 * EDGE,
    height: height - marginTop - marginBottom - 2 * EDGE
  };
}

/** Of the scale bar's words and of a note below it, in pixels. */
export const FOOT = {fontSize: 12, above: 16, line: 18, square: 30, note: 4};

/** What stands in a facet: first the silhouettes beside, then the rows. */
export interface FacetRoom {
  items: ScaledItem[];
  beside: ScaleSettings["silhouettes"];
  room: ScaleRoom;
}

/** The items of a facet and the room that they have. */
export function scaleRoom(
  rows: readonly ScaledRow[],
  values: object,
  frame: Pick<Frame, "width" | "height">,
  settings: ScaleSettings
): FacetRoom {
  const {form, thickness, text, fontSize, fontFamily, fontWeight, silhouettes, silhouetteText} = settings;
  const beside = silhouettes.filter(({inside}) => !inside);
  const across = form.shape === "bar" && form.direction === "across";
  const fixed =
    form.shape === "bar"
      ? across
        ? {width: 0, height: thickness}
        : {width: thickness, height: 0}
      : undefined;
  const texts = (values as Record<string, ArrayLike<unknown> | undefined>).text;
  const label = (words: unknown) => {
    const paragraphs = readLabel(words, fontWeight);
    return paragraphs && labelBlocks(paragraphs, fontSize, fontFamily);
  };
  const items = [
    ...beside.map(({name}, n): ScaledItem => {
      const {width, height} = referenceSize(name);
      // One text for all of them stands at the last.
      return {width, height, label: n === beside.length - 1 ? label(silhouetteText) : null, alone: across};
    }),
    ...rows.map((row): ScaledItem => ({
      ...row.outer,
      fixed,
      label: label(texts?.[row.i]),
      alone: across,
      kept: keptIn(row, rows, settings)
    }))
  ];
  const {width, height} = frame;
  return {
    items,
    beside,
    room: {width, height, gap: settings.gap, anchor: settings.anchor, text, foot: footHeight(width, settings)}
  };
}

/** The scale that all facets have in common. Throws an Error where the frame is too small. */
export function scaleOfFacets(
  groups: readonly (readonly ScaledRow[])[],
  values: object,
  frame: Frame,
  settings: ScaleSettings
): number {
  let common = settings.pixels ?? Infinity;
  for (const rows of groups) {
    if (rows.length === 0) continue;
    const {items, room} = scaleRoom(rows, values, frame, settings);
    if (settings.pixels !== null) {
      const {fits, height} = layOutToScale(items, common, room);
      if (!fits)
        throw noRoom(
          frame,
          rows.length,
          `at the scale that is asked for they are ${Math.ceil(height)} px high`
        );
    } else common = Math.min(common, largestScale(items, room));
    if (common === 0) throw noRoom(frame, rows.length, "toScaleHeight tells the height that is needed");
  }
  // Where nothing has an extent any scale will do.
  return common === Infinity ? 1 : common;
}

/** What the scale bar and the words below it take. */
export function footHeight(width: number, settings: ScaleSettings): number {
  const note = footNote(width, settings);
  const bar = settings.scaleBar === false ? 0 : isSquareBar(settings) ? FOOT.square : FOOT.line;
  return bar || note ? FOOT.above + bar + (note ? FOOT.note + note.height : 0) : 0;
}

/** The words on silhouettes within the shapes. */
export function footNote(width: number, {silhouettes, silhouetteText, fontFamily}: ScaleSettings) {
  if (!silhouetteText || silhouettes.length === 0 || silhouettes.some(({inside}) => !inside)) return null;
  return textBlock([[{text: silhouetteText}]], width, {
    size: FOOT.fontSize,
    family: fontFamily ?? "sans-serif"
  });
}

/** Areas in a unit that has no unit of length beside it have a square to compare with. */
export function isSquareBar({form, symbol}: ScaleSettings): boolean {
  return form.measure === "area" && form.unit === null && !symbol.endsWith("²");
}

interface Ends {
  smallest: ScaledRow;
  largest: ScaledRow;
}

const ENDS = new WeakMap<readonly ScaledRow[], Ends | null>();

/** The row with the smallest area (of bars: the shortest) and the one with the largest; each row asks for them. */
export function smallestAndLargest(rows: readonly ScaledRow[]): Ends | null {
  const known = ENDS.get(rows);
  if (known !== undefined) return known;
  const ends = findEnds(rows);
  ENDS.set(rows, ends);
  return ends;
}

function findEnds(rows: readonly ScaledRow[]): Ends | null {
  const sized = rows.filter(({own}) => own && (own.width > 0 || own.height > 0));
  if (sized.length === 0) return null;
  const size = ({own}: ScaledRow) => (own!.width || 1) * (own!.height || 1);
  const sorted = [...sized].sort((a, b) => size(a) - size(b) || a.i - b.i);
  return {smallest: sorted[0]!, largest: sorted[sorted.length - 1]!};
}

/** Whether the smallest shape is laid into a row's. */
export function takesInset(
  row: ScaledRow,
  rows: readonly ScaledRow[],
  {inset}: ScaleSettings
): ScaledRow | null {
  const ends = inset ? smallestAndLargest(rows) : null;
  if (!ends || !row.own || row === ends.smallest) return null;
  if (inset === "largest" && row !== ends.largest) return null;
  const {width, height} = ends.smallest.own!;
  return width <= row.own.width && height <= row.own.height ? ends.smallest : null;
}

function keptIn(row: ScaledRow, rows: readonly ScaledRow[], settings: ScaleSettings): number {
  const inset = takesInset(row, rows, settings)?.own?.height ?? 0;
  const smallest = smallestAndLargest(rows)?.smallest.own?.height ?? 0;
  const inside = settings.silhouettes
    .filter(({inside}) => inside)
    .map(({name}) => (Math.max(smallest, referenceSize(name).height) + referenceSize(name).height) / 2);
  return Math.max(inset, ...inside);
}

function noRoom({width, height}: Frame, count: number, remedy: string): Error {
  const frame = `${Math.round(width)} × ${Math.round(height)} px`;
  return new Error(
    `toScale: the frame of ${frame} has no room for ${count} shapes with their labels: ${remedy}`
  );
}
