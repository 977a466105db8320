import {paint} from "../../theme/theme.ts";
import {drawScaleFoot} from "./draw-scale-foot.ts";
import {referenceSize, type Silhouette} from "./reference-sizes.ts";
import {pathAt} from "../relative-path.ts";
import type {ScaledPlace, ScaleRoom} from "./scale-layout.ts";
import {smallestAndLargest, takesInset, type FacetRoom, type Frame} from "./scale-room.ts";
import type {ScaledRow} from "./scaled-rows.ts";
import type {ScaleSettings} from "./scale-settings.ts";
import {freeOutline, laidInto, shapePath, type Extent} from "./scale-shapes.ts";
import {SILHOUETTES} from "./silhouettes.ts";
import {svgElement} from "../svg-element.ts";
import {drawTextBlock} from "../text-block.ts";

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
  /** Of a row's outline. */
  colour: (i: number) => string;
  document: Document;
}

/** Silhouettes within shapes are left out where they would be lower than this, in pixels: nobody would know them. */
const LOWEST = 4;

/** How strongly a shape that is laid into others is filled. */
const LAID = 0.1;

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
    foot: withFoot ? drawScaleFoot(drawing) : []
  };
}

/** An extent in pixels, bars with their thickness. */
function inPixels(
  {width, height}: Extent,
  {pixels, settings}: Pick<ScaleDrawing, "settings" | "pixels">
): Extent {
  const {form, thickness} = settings;
  const [w, h] = [width * pixels, height * pixels];
  if (form.shape !== "bar") return {width: w, height: h};
  return form.direction === "up" ? {width: thickness, height: h} : {width: w, height: thickness};
}

/** Where an extent stands within the place of its row, in pixels. */
export function boxOf(
  extent: Extent,
  place: ScaledPlace,
  drawing: Pick<ScaleDrawing, "frame" | "settings" | "pixels">
) {
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
  const broken = (box: ReturnType<typeof boxOf>, dashes: string, colour?: string) => {
    const d = shared ? freeOutline(box, own) : shapePath(shape, box.x, box.y, box.width, box.height);
    return d ? line(document, d, dashes, colour) : [];
  };
  const ends = row.ends
    .filter(({width, height}) => width + height > 0)
    .flatMap((end) => broken(boxOf(end, place, drawing), "0.1 4"));
  const inset = takesInset(row, rows, settings);
  if (!inset) return ends;
  const size = inPixels(inset.own!, drawing);
  const corner = laidInto(size, own!, shape, settings.anchor);
  // In the colour of the smallest itself, so that it is known again.
  const colour = drawing.colour(inset.i);
  const d = shapePath(shape, corner.x, corner.y, size.width, size.height);
  const laid = svgElement(document, "path", {d, fill: colour, "fill-opacity": LAID});
  return [...ends, laid, ...broken({...corner, ...size}, "5 4", colour)];
}

/** A broken line that can be told from any ground: on a line in the colour of the paper. */
function line(document: Document, d: string, dashes: string, colour = "currentColor"): SVGElement[] {
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
      stroke: colour,
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
  const parts = SILHOUETTES[name].map(({d, kind, opacity = 1}) => {
    const path = pathAt(d, pixels, x, y);
    if (kind === "body")
      return svgElement(document, "path", {
        d: path,
        fill: "currentColor",
        "fill-opacity": inside ? (opacity < 1 ? opacity : null) : opacity * STANDING,
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

/** How the words of a drawing are set. */
export function setting({fontFamily, figureHref}: ScaleSettings, size: number) {
  return {size, family: fontFamily ?? "inherit", halo: null, haloWidth: 0, figureHref};
}
