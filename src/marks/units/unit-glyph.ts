import {pathPoints} from "../surroundings/path-points.ts";
import {hundredth, relativePath, spaced, type RelativePath} from "../relative-path.ts";

/** A glyph of one's own: path data in a box of this width and height, from its top left corner. */
export interface GlyphPath {
  path: string;
  width: number;
  height: number;
}

export type UnitShape = "circle" | "square" | "person" | GlyphPath;

const SHAPES: Record<string, GlyphPath> = {
  circle: {path: "M0 .5A.5 .5 0 1 1 1 .5A.5 .5 0 1 1 0 .5Z", width: 1, height: 1},
  square: {path: "M0 0H1V1H0Z", width: 1, height: 1},
  // A disc for the head, and below it a body with round shoulders.
  person: {
    path: [
      "M7.5 3.1A3.1 3.1 0 1 1 1.3 3.1A3.1 3.1 0 1 1 7.5 3.1Z",
      "M0 11.2A4.2 4.2 0 0 1 4.2 7H4.6A4.2 4.2 0 0 1 8.8 11.2V17.6A2 2 0 0 1 6.8 19.6H2A2 2 0 0 1 0 17.6Z"
    ].join(""),
    width: 8.8,
    height: 19.6
  }
};

/** A glyph by its name, or one's own. Throws an Error that lists the names for any other. */
export function unitGlyph(shape: UnitShape): GlyphPath {
  if (typeof shape !== "string") {
    const {path, width, height} = shape ?? {};
    if (typeof path === "string" && width > 0 && height > 0 && Number.isFinite(width + height)) return shape;
    throw new Error("units: a shape of one's own has a “path”, a “width” and a “height” above 0");
  }
  if (Object.hasOwn(SHAPES, shape)) return SHAPES[shape]!;
  const known = Object.keys(SHAPES).join(", ");
  throw new Error(`units: unknown shape “${shape}”; there are ${known}, or a path with its width and height`);
}

/** A glyph so many pixels wide, as a path to be moved about. */
export function glyphOutline({path, width}: GlyphPath, pixels: number): RelativePath {
  return relativePath(path, pixels / width);
}

/** Glyphs are cut in pieces at this width: fine enough for chords instead of curves. */
const FINE = 400;

/**
 * The part of a glyph between two shares of its area, counted from the left: from 0 to 0.5 is its left half. As path
 * data at a place, without a clip path.
 */
export function glyphPart(
  glyph: GlyphPath,
  from: number,
  to: number,
  pixels: number,
  x: number,
  y: number
): string {
  const {start, rest} = relativePath(glyph.path, FINE / glyph.width);
  const polygons = pathPoints(`M${spaced(start)}${rest}`).map(({points}) => points);
  const areaLeftOf = (edge: number) =>
    Math.abs(polygons.reduce((sum, points) => sum + signedArea(clip(points, edge, true)), 0));
  const whole = areaLeftOf(FINE);
  const edgeAt = (share: number) => {
    let [low, high] = [0, FINE];
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (areaLeftOf(middle) < share * whole) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const [left, right] = [from > 0 ? edgeAt(from) : 0, to < 1 ? edgeAt(to) : FINE];
  const scale = pixels / FINE;
  return polygons
    .map((points) => clip(clip(points, right, true), left, false))
    .filter((points) => points.length > 2)
    .map((points) => {
      const placed = points.map((point) =>
        spaced([hundredth(x + point.x * scale), hundredth(y + point.y * scale)])
      );
      return `M${placed.filter((point, i) => point !== placed[i - 1]).join("L")}z`;
    })
    .join("");
}

interface Point {
  x: number;
  y: number;
}

/** The part of a polygon on one side of a vertical line (Sutherland and Hodgman 1974, for one edge). */
function clip(points: readonly Point[], edge: number, isLeft: boolean): Point[] {
  const kept: Point[] = [];
  let before = points[points.length - 1]!;
  for (const point of points) {
    const isWithin = isLeft ? point.x <= edge : point.x >= edge;
    const wasWithin = isLeft ? before.x <= edge : before.x >= edge;
    if (isWithin !== wasWithin) {
      const t = (edge - before.x) / (point.x - before.x);
      kept.push({x: edge, y: before.y + t * (point.y - before.y)});
    }
    if (isWithin) kept.push(point);
    before = point;
  }
  return kept;
}

function signedArea(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const {x, y} = points[i]!;
    const next = points[i + 1] ?? points[0]!;
    sum += (x * next.y - next.x * y) / 2;
  }
  return sum;
}
