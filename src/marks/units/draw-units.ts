import {hundredth} from "../relative-path.ts";
import {svgElement} from "../svg-element.ts";
import {drawTextBlock} from "../text-block.ts";
import {gridHeight, gridWidth, lineCount} from "./unit-grid.ts";
import {WALL, type PlacedUnits} from "./unit-layout.ts";
import {glyphWidth, unitPath, type UnitField} from "./unit-path.ts";
import {smallText, SMALL_TEXT, type UnitSettings} from "./unit-settings.ts";

/** How strongly what is left of a whole is filled, and what is likely but not certain. */
const REST = 0.18;
const LIKELY = 0.35;
/** How strongly running counts and what is said of marks that fade are set. */
export const QUIET = 0.75;
/** Steps of fading out. */
const STEPS = 8;

/**
 * The marks of a row, each kind as one path: what is certain is solid, what is not is hollow, what is left is pale.
 * What goes beyond the whole has a paint of its own.
 */
export function drawRow(
  {row, field, fading}: PlacedUnits,
  colour: string,
  document: Document,
  {overFill, walls}: Pick<UnitSettings, "overFill" | "walls"> = {overFill: null, walls: false}
): SVGElement[] {
  const {certain, likely, possible, whole} = row;
  const line = outlineWidth(field);
  const rim = overFill === null ? Infinity : (whole ?? Infinity);
  const path = (from: number, to: number, attributes: Attributes, inset = 0) =>
    to > from ? [svgElement(document, "path", {d: unitPath(field, from, to, inset), ...attributes})] : [];
  const split = (
    from: number,
    to: number,
    draw: (from: number, to: number, over: string | null) => SVGElement[]
  ) => [...draw(from, Math.min(to, rim), null), ...draw(Math.max(from, rim), to, overFill)];
  const hollow = (from: number, to: number, fill: number, opacity = 1) =>
    split(from, to, (from, to, over) =>
      path(
        from,
        to,
        {
          ...(fill > 0 ? {"fill-opacity": fill, ...(over ? {fill: over} : {})} : {fill: "none"}),
          stroke: over ?? colour,
          "stroke-width": line,
          ...(opacity < 1 ? {"stroke-opacity": opacity} : {})
        },
        line / 2
      )
    );
  const fades = Array.from({length: Math.min(STEPS, fading)}, (_, n) => {
    const steps = Math.min(STEPS, fading);
    const first = Math.ceil(possible);
    const [from, to] = [n, n + 1].map((step) => first + Math.round((step * fading) / steps));
    return hollow(from!, to!, 0, Math.round((0.85 - (0.75 * n) / steps) * 100) / 100);
  });
  return [
    ...path(possible + fading, whole ?? 0, {"fill-opacity": REST, stroke: "none"}),
    ...fades.flat(),
    ...hollow(likely, possible, 0),
    ...hollow(certain, likely, LIKELY),
    ...split(0, certain, (from, to, over) => path(from, to, over ? {fill: over} : {})),
    ...(walls && whole ? [drawWalls(field, whole, document)] : [])
  ];
}

type Attributes = Record<string, string | number>;

/** A floor and two walls around a whole, open where its marks go on. */
function drawWalls({grid, x, y, upwards}: UnitField, whole: number, document: Document): SVGElement {
  const [left, right] = [hundredth(x), hundredth(x + gridWidth(grid))];
  const high = gridHeight(whole, grid);
  const floor = hundredth(upwards ? y + grid.cell.height : y);
  const rim = hundredth(upwards ? floor - high : floor + high);
  return svgElement(document, "path", {
    d: `M${left} ${rim}V${floor}H${right}V${rim}`,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2 * WALL,
    "stroke-opacity": 1
  });
}

function outlineWidth(field: UnitField): number {
  return Math.max(0.5, Math.min(1.5, Math.round(glyphWidth(field) * 12) / 100));
}

/** How many there are up to the end of each full line, at its right. */
export function drawLineCounts(
  {row, field}: PlacedUnits,
  settings: UnitSettings,
  document: Document
): SVGElement[] {
  const {lineText, per} = settings;
  if (!lineText) return [];
  const {grid, upwards} = field;
  const each = lineCount(grid);
  const lines = Math.floor(Math.max(row.whole ?? 0, row.possible) / each + 1e-9);
  const counts = Array.from({length: lines}, (_, n) => {
    const block = smallText(lineText((n + 1) * each * per), settings);
    // The words stand at the last line of marks of their line of groups.
    const last = gridHeight((n + 1) * each, grid) - grid.cell.height / 2;
    const middle = upwards ? field.y + grid.cell.height - last : field.y + last;
    return drawTextBlock(
      document,
      block,
      {x: field.x + gridWidth(grid) + 8, y: middle - block.height / 2},
      "start",
      small(settings)
    );
  });
  // They are read along the marks as along an axis, and are no datum's.
  return counts.length ? [svgElement(document, "g", {"data-axis": "y", "fill-opacity": QUIET}, counts)] : [];
}

/** A mark with what it stands for. */
export function drawKey(
  field: UnitField,
  top: number,
  x: number,
  settings: UnitSettings,
  document: Document
): SVGElement[] {
  const {key} = settings;
  if (!key) return [];
  const words = smallText(key, settings);
  const height = Math.max(words.height, field.grid.cell.height);
  const y = top + (height - field.grid.cell.height) / 2;
  return [
    svgElement(document, "path", {d: unitPath({...field, x, y, upwards: false}, 0, 1)}),
    drawTextBlock(
      document,
      words,
      {x: x + field.grid.cell.width + 5, y: top + (height - words.height) / 2},
      "start",
      small(settings)
    )
  ];
}

/** What the key takes above, in pixels. */
export function keyHeight(cellHeight: number, settings: UnitSettings): number {
  return settings.key ? Math.max(smallText(settings.key, settings).height, cellHeight) + 12 : 0;
}

function small({fontFamily, figureHref}: UnitSettings) {
  return {size: SMALL_TEXT, family: fontFamily ?? "inherit", halo: null, haloWidth: 0, figureHref};
}
