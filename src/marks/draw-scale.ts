import {paint} from "../theme/theme.ts";
import {physicalUnit} from "./physical-units.ts";
import {referenceSize, type Silhouette} from "./reference-sizes.ts";
import {hundredth, pathAt} from "./relative-path.ts";
import {roundDown, scaleBar, type ScaleBar} from "./scale-bar.ts";
import type {ScaledPlace, ScaleRoom} from "./scale-layout.ts";
import {
  FOOT,
  footNote,
  isSquareBar,
  smallestAndLargest,
  takesInset,
  type FacetRoom,
  type Frame
} from "./scale-room.ts";
import type {ScaledRow} from "./scaled-rows.ts";
import {sideFactor, type ScaleSettings} from "./scale-settings.ts";
import {freeOutline, laidInto, shapePath, type Extent} from "./scale-shapes.ts";
import {SILHOUETTES} from "./silhouettes.ts";
import {svgElement} from "./svg-element.ts";
import {drawTextBlock, textBlock, type TextBlock} from "./text-block.ts";

/** A facet that has been laid out. */
export interface ScaleDrawing {
  rows: readonly ScaledRow[];
  /** Of the silhouettes beside, then of the rows; from the frame's top left corner. */
  places: readonly ScaledPlace[];
  beside: FacetRoom["beside"];
  /** Of a metre. */
  pixels: number;
  frame: Frame;
  room: ScaleRoom;
  settings: ScaleSettings;
  document: Document;
}

/** Silhouettes within shapes are left out where they would be lower than this, in pixels: nobody would know them. */
const LOWEST = 4;

/** How strongly people beside the shapes are filled: they are not what is shown. */
const STANDING = 0.55;

/** The elements of a facet: the shapes of the rows, and what goes over and under them. */
export function drawScale(drawing: ScaleDrawing, withFoot: boolean) {
  const {rows, places, beside} = drawing;
  const placed = rows.map((row, n) => ({row, place: places[n + beside.length]!}));
  return {
    shapes: placed.flatMap(({row, place}) => shapeOf(row, place, drawing)),
    outlines: placed.flatMap(({row, place}) => outlinesOf(row, place, drawing)),
    silhouettes: [
      ...beside.map(({name}, n) => {
        const {x, y} = places[n]!;
        return silhouette(name, drawing.frame.x + x, drawing.frame.y + y, drawing, false);
      }),
      ...placed.flatMap(({row, place}) => silhouettesIn(row, place, drawing))
    ],
    labels: labelsOf(drawing),
    foot: withFoot ? footOf(drawing) : []
  };
}

/** An extent in pixels, bars with their thickness. */
function inPixels({width, height}: Extent, {pixels, settings}: ScaleDrawing): Extent {
  const {form, thickness} = settings;
  const [w, h] = [width * pixels, height * pixels];
  if (form.shape !== "bar") return {width: w, height: h};
  return form.direction === "up" ? {width: thickness, height: h} : {width: w, height: thickness};
}

function boxOf(extent: Extent, place: ScaledPlace, drawing: ScaleDrawing) {
  const {frame, settings} = drawing;
  const size = inPixels(extent, drawing);
  const outer = {...place, x: frame.x + place.x, y: frame.y + place.y};
  return {...laidInto(size, outer, settings.form.shape, settings.anchor), ...size};
}

function shapeOf(
  row: ScaledRow,
  place: ScaledPlace,
  drawing: ScaleDrawing
): {i: number; element: SVGElement}[] {
  if (!row.own || row.own.width + row.own.height === 0) return [];
  const {x, y, width, height} = boxOf(row.own, place, drawing);
  const d = shapePath(drawing.settings.form.shape, x, y, width, height);
  return [{i: row.i, element: svgElement(drawing.document, "path", {d})}];
}

function outlinesOf(row: ScaledRow, place: ScaledPlace, drawing: ScaleDrawing): SVGElement[] {
  const {settings, rows, document} = drawing;
  const {shape} = settings.form;
  const own = row.own && boxOf(row.own, place, drawing);
  const shared = own && shape !== "circle" && settings.anchor === "bottom";
  const broken = (box: ReturnType<typeof boxOf>, dashes: string) => {
    const d = shared ? freeOutline(box, own) : shapePath(shape, box.x, box.y, box.width, box.height);
    return d ? line(document, d, dashes) : [];
  };
  const ends = row.ends
    .filter(({width, height}) => width + height > 0)
    .flatMap((end) => broken(boxOf(end, place, drawing), "0.1 4"));
  const inset = takesInset(row, rows, settings);
  if (!inset) return ends;
  const size = inPixels(inset.own!, drawing);
  const corner = laidInto(size, own!, shape, settings.anchor);
  return [...ends, ...broken({...corner, ...size}, "5 4")];
}

/** A broken line that can be told from any ground: on a line in the colour of the paper. */
function line(document: Document, d: string, dashes: string): SVGElement[] {
  const dotted = dashes.startsWith("0");
  return [
    svgElement(document, "path", {
      d,
      fill: "none",
      stroke: paint("paper"),
      "stroke-width": 3,
      "stroke-opacity": 0.7
    }),
    svgElement(document, "path", {
      d,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": dotted ? 2 : 1.5,
      "stroke-dasharray": dashes,
      "stroke-linecap": dotted ? "round" : null
    })
  ];
}

function silhouettesIn(row: ScaledRow, place: ScaledPlace, drawing: ScaleDrawing): SVGElement[] {
  const {settings, rows, pixels} = drawing;
  const {shape} = settings.form;
  if (!row.own) return [];
  const outer = boxOf(row.own, place, drawing);
  const smallest = smallestAndLargest(rows)?.smallest.own;
  return settings.silhouettes
    .filter(({inside}) => inside)
    .flatMap(({name}) => {
      const size = referenceSize(name);
      const [width, height] = [size.width * pixels, size.height * pixels];
      const free =
        shape === "circle"
          ? Math.hypot(width, height) <= outer.width
          : width <= outer.width && height <= outer.height;
      if (!free || height < LOWEST) return [];
      if (shape === "circle" || settings.anchor === "middle" || !smallest) {
        const [x, y] = [outer.x + (outer.width - width) / 2, outer.y + (outer.height - height) / 2];
        return [silhouette(name, x, y, drawing, true)];
      }
      // At the same place in each shape: in the middle of the smallest, as if that were laid into the others.
      const least = inPixels(smallest, drawing);
      const x = outer.x + (Math.max(least.width, width) - width) / 2;
      const y = outer.y + outer.height - (Math.max(least.height, height) + height) / 2;
      return [silhouette(name, x, y, drawing, true)];
    });
}

function silhouette(
  name: Silhouette,
  x: number,
  y: number,
  {pixels, document}: ScaleDrawing,
  inside: boolean
): SVGElement {
  const parts = SILHOUETTES[name].map(({d, kind}) => {
    const path = pathAt(d, pixels, x, y);
    if (kind === "body")
      return svgElement(document, "path", {
        d: path,
        fill: "currentColor",
        "fill-opacity": inside ? null : STANDING,
        stroke: inside ? paint("paper") : null,
        "stroke-width": inside ? 1 : null
      });
    return svgElement(document, "path", {
      d: path,
      fill: kind === "line" && path.endsWith("z") ? paint("paper") : "none",
      "fill-opacity": 0.85,
      stroke: "currentColor",
      "stroke-width": 1.25,
      "stroke-dasharray": kind === "dashed" ? "2 3" : null
    });
  });
  return svgElement(document, "g", {"data-silhouette": name, "stroke-linejoin": "round"}, parts);
}

function labelsOf(drawing: ScaleDrawing): SVGElement[] {
  const {places, frame, settings, room, document} = drawing;
  const drawn = places.flatMap(({label}) => {
    if (!label) return [];
    const corner = {x: frame.x + label.x, y: frame.y + label.y};
    return drawTextBlock(
      document,
      label.block,
      corner,
      room.text.anchor,
      setting(settings, settings.fontSize)
    );
  });
  return drawn.length ? [svgElement(document, "g", {fill: "currentColor"}, drawn)] : [];
}

function setting({fontFamily, figureHref}: ScaleSettings, size: number) {
  return {size, family: fontFamily ?? "inherit", halo: null, haloWidth: 0, figureHref};
}

/** The scale bar with its words, and the words on the silhouettes, in the lower left corner. */
function footOf(drawing: ScaleDrawing): SVGElement[] {
  const {frame, settings, room, places, pixels, document} = drawing;
  // Under what is drawn: in a frame that is higher than needed the bar stays with the shapes.
  const below = Math.max(
    ...places.map(({y, height, label}) => Math.max(y + height, label ? label.y + label.block.height : 0))
  );
  let top = frame.y + Math.min(below, frame.height - room.foot) + FOOT.above;
  const elements: SVGElement[] = [];
  const foot = {size: FOOT.fontSize, family: settings.fontFamily ?? "sans-serif"};
  const draw = (block: TextBlock, x: number, y: number) =>
    drawTextBlock(document, block, {x, y}, "start", setting(settings, FOOT.fontSize));
  const bar = barOf(drawing);
  if (bar) {
    const length = hundredth(bar.length * pixels);
    const square = isSquareBar(settings);
    const height = square ? FOOT.square : FOOT.line;
    const middle = hundredth(top + height / 2);
    elements.push(
      svgElement(document, "path", {
        d: square
          ? shapePath("square", frame.x + 0.75, top + (height - length) / 2, length, length)
          : `M${hundredth(frame.x)} ${middle - 4}v8M${hundredth(frame.x)} ${middle}h${length}m0-4v8`,
        fill: "none",
        stroke: "currentColor",
        "stroke-width": 1.5
      }),
      draw(
        textBlock([[{text: settings.formatUnit(bar.value, bar.unit)}]], frame.width - length - 8, foot),
        frame.x + length + 8,
        middle - 8
      )
    );
    top += height;
  }
  const note = footNote(frame.width, settings);
  if (note) elements.push(draw(note, frame.x, top + FOOT.note));
  return elements.length ? [svgElement(document, "g", {fill: "currentColor"}, elements)] : [];
}

function barOf({rows, settings, pixels, frame}: ScaleDrawing): ScaleBar | null {
  const {scaleBar: wanted, form, symbol} = settings;
  if (
    wanted === false ||
    (!smallestAndLargest(rows) && rows.every(({outer}) => outer.width + outer.height === 0))
  )
    return null;
  if (isSquareBar(settings)) {
    const value = typeof wanted === "number" ? wanted : roundDown((FOOT.square / pixels) ** 2);
    return {value, unit: symbol, length: Math.sqrt(value)};
  }
  const side = form.unit ? form.unit.side : symbol.replace(/²$/, "");
  if (typeof wanted === "number") return {value: wanted, unit: side, length: wanted * sideFactor(form)};
  const longest = Math.max(8, Math.min(160, frame.width * 0.3, frame.width - 90));
  const unit = form.unit && physicalUnit(form.unit.side);
  return scaleBar(pixels, longest, unit, side);
}
