import {labelBlocks, readLabel, type LabelBlocks} from "../label-blocks.ts";
import {textBlock} from "../text-block.ts";
import {unitGlyph, type GlyphPath} from "./unit-glyph.ts";
import type {UnitForm} from "./unit-layout.ts";
import type {UnitRow} from "./unit-rows.ts";
import type {UnitsOptions} from "./units.ts";
import {formatUnit} from "../to-scale/scale-bar.ts";

/** The options of `units` that hold for all rows, checked and with their defaults. */
export interface UnitSettings {
  glyph: GlyphPath;
  per: number;
  partial: boolean;
  groupEvery: number | null | undefined;
  columns: number | null;
  size: number | null;
  anchor: "top" | "bottom";
  across: readonly number[] | null;
  gap: number;
  roomBelow: number;
  walls: boolean;
  overFill: string | null;
  openText: string | null;
  key: string | null;
  lineText: ((count: number) => string) | null;
  fontSize: number;
  fontFamily: string | undefined;
  fontWeight: number | undefined;
  lineWidth: number;
  figureHref: (figure: string) => string;
}

/** Of the key's words and those at the ends of lines, in pixels. */
export const SMALL_TEXT = 12;
/** Where more marks than this stand in one row they are grouped by the hundred. */
const MANY = 1000;

/** Reads and checks the options. Throws an Error that names the one that cannot be used. */
export function readUnitSettings<Datum>(options: UnitsOptions<Datum>): UnitSettings {
  const {shape = "circle", per = 1, partial = true, groupEvery, columns = null, size = null} = options;
  const {anchor = options.x != null && options.y == null ? "bottom" : "top", key = per !== 1} = options;
  const {lineText = null, fontSize = 13, lineWidth = 30, figureHref = (figure) => `#${figure}`} = options;
  const {across = null, gap = 24, roomBelow = 0, walls = false, overFill = null, openText = null} = options;
  const lines = typeof across === "number" ? [across] : across;
  if (lines && (options.x != null || options.y != null))
    throw new Error("units: the option “across” does not go with “x” and “y”, which say where rows stand");
  if (lines) check("across", across, lines.length > 0 && lines.every((n) => Number.isInteger(n) && n > 0));
  for (const [name, value] of Object.entries({gap, roomBelow}))
    check(name, value, value >= 0 && Number.isFinite(value));
  const positive = {per, fontSize, lineWidth, ...(size === null ? {} : {size})};
  for (const [name, value] of Object.entries(positive))
    check(name, value, value > 0 && Number.isFinite(value));
  for (const [name, value] of [
    ["groupEvery", groupEvery],
    ["columns", columns]
  ] as const)
    if (value != null) check(name, value, Number.isInteger(value) && value > 0);
  if (anchor !== "top" && anchor !== "bottom")
    throw new Error(`units: the option “anchor” is “${String(anchor)}”; there are top, bottom`);
  return {
    glyph: unitGlyph(shape),
    per,
    partial,
    groupEvery,
    columns,
    size,
    anchor,
    across: lines,
    gap,
    roomBelow,
    walls,
    overFill,
    openText,
    key: key === false ? null : key === true ? `= ${formatUnit(per, "")}` : key,
    lineText,
    fontSize,
    fontFamily: options.fontFamily,
    fontWeight: options.fontWeight,
    lineWidth: lineWidth * fontSize,
    figureHref
  };
}

/** The form of a drawing of all these rows. */
export function unitForm(
  rows: readonly UnitRow[],
  texts: ArrayLike<unknown> | undefined,
  settings: UnitSettings
): UnitForm {
  const {glyph, columns, anchor, fontSize, fontFamily, fontWeight, lineWidth, lineText, per} = settings;
  const most = Math.max(0, ...rows.map(({possible, whole}) => Math.max(possible, whole ?? 0)));
  const labels = new Map<number, LabelBlocks | null>();
  return {
    glyph,
    groupEvery: settings.groupEvery === undefined ? (most > MANY ? 100 : 10) : settings.groupEvery,
    columns,
    anchor,
    margin: lineText ? 8 + smallText(lineText(Math.ceil(most) * per), settings).width : 0,
    lineWidth,
    gap: settings.gap,
    roomBelow: settings.roomBelow,
    walls: settings.walls,
    over: settings.overFill !== null,
    openText: settings.openText
      ? textBlock([[{text: settings.openText}]], Infinity, {
          size: fontSize,
          family: fontFamily ?? "sans-serif"
        })
      : null,
    label: (i) => {
      let label = labels.get(i);
      if (label === undefined) {
        const paragraphs = readLabel(texts?.[i], fontWeight);
        labels.set(i, (label = paragraphs && labelBlocks(paragraphs, fontSize, fontFamily)));
      }
      return label;
    }
  };
}

/** A short text in the small size, on one line. */
export function smallText(text: string, {fontFamily}: UnitSettings) {
  return textBlock([[{text}]], Infinity, {size: SMALL_TEXT, family: fontFamily ?? "sans-serif"});
}

function check(name: string, value: unknown, right: boolean): void {
  if (!right) throw new Error(`units: the option “${name}” is ${String(value)}`);
}
