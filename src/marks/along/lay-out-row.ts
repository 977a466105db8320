import {packLanes, type LaneItem} from "../timeline/pack-lanes.ts";
import {textForms, type TextForm, type TextFormOptions} from "./text-forms.ts";

/** Something of a row, with its text if it has any; in pixels along the axis. */
export interface RowItem {
  start: number;
  end: number;
  /** What it takes across the axis. */
  size: number;
  paragraphs: TextFormOptions["paragraphs"];
  sides: TextFormOptions["sides"];
  lean?: TextFormOptions["lean"];
  /** Whether the text may stand within it: between the brackets of a gap. */
  inside?: boolean;
}

export interface RowOptions extends Pick<
  TextFormOptions,
  "axis" | "frame" | "size" | "lineWidth" | "family" | "align" | "keepWidth" | "pad"
> {
  /** The row's own middle, and the room that it has, across the axis, in pixels. */
  line: number;
  room: readonly [start: number, end: number];
  /** Whether things are set apart only where they would cover each other (`packLanes`); default true. */
  together?: boolean;
  /** Whether each thing gets a lane of its own, and how far apart lanes are (`packLanes`). */
  apart?: boolean;
  distance?: number;
}

/** A text with the corner of its box, in pixels. */
export interface PlacedText {
  form: TextForm;
  x: number;
  y: number;
}

export interface LaidRow {
  /** For each item the middle of what is drawn, and its text. */
  items: {line: number; text: PlacedText | null}[];
  /** How large things may be drawn: less than 1 where the row has not the room for its lanes. */
  scale: number;
  /** What the row would need across the axis. */
  needed: number;
}

/** Things are not drawn smaller than this share of their size. */
const SMALLEST = 0.5;

/** Lays out what is in one row: on its middle where it can, apart where it would cover something else. */
export function layOutRow(items: readonly RowItem[], options: RowOptions): LaidRow {
  const {axis, line, room, together, apart, distance} = options;
  const span = Math.max(1, room[1] - room[0]);
  const forms = items.map((item) => formsOf(item, {...options, ...item, size: options.size, room: span}));
  const packed = packLanes(
    items.map(({start, end, size}, i): LaneItem => {
      const own = {start, end, level: 0 as const, before: size / 2, after: size / 2};
      return {pieces: [own], forms: forms[i]!.map(({piece}) => [piece])};
    }),
    {together, apart, distance, gap: 4}
  );
  const squeeze = Math.min(1, span / packed.size);
  const size = packed.size * squeeze;
  const lead = packed.lanes.length === 1 ? packed.lanes[0]![1] * squeeze : size / 2;
  const top = Math.max(room[0], Math.min(line - lead, room[1] - size));
  return {
    items: packed.items.map(({lane, form}, i) => {
      const levels = packed.lanes[lane]!.map((level) => top + level * squeeze);
      const chosen = forms[i]![form];
      return {
        line: levels[1]!,
        text: chosen ? placeText(chosen, levels[chosen.piece.level + 1]!, axis, room) : null
      };
    }),
    scale: Math.max(SMALLEST, squeeze),
    needed: packed.size
  };
}

function formsOf(item: RowItem, options: TextFormOptions): TextForm[] {
  const forms = textForms(options);
  const [first] = forms;
  if (!item.inside || !first) return forms;
  const long = options.axis === "x" ? first.block.width : first.block.height;
  const across = options.axis === "x" ? first.block.height : first.block.width;
  if (long > item.end - item.start) return forms;
  const start = (item.start + item.end - long) / 2;
  // Nothing else can stand where the gap is, so that its text takes nothing more along the lane.
  const piece = {start: item.start, end: item.end, level: 0 as const, before: across / 2, after: across / 2};
  return [{...first, anchor: "middle", start, piece}, ...forms];
}

function placeText(
  form: TextForm,
  middle: number,
  axis: "x" | "y",
  [start, end]: readonly [number, number]
): PlacedText {
  const {block, piece} = form;
  const size = axis === "x" ? block.height : block.width;
  const across = Math.max(start, Math.min(middle - piece.before, end - size));
  return axis === "x" ? {form, x: form.start, y: across} : {form, x: across, y: form.start};
}
