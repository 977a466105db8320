import {hundredth} from "../relative-path.ts";

export type ScaleShape = "square" | "circle" | "rect" | "bar";

export const SCALE_SHAPES: readonly ScaleShape[] = ["square", "circle", "rect", "bar"];

/** How large a shape is, in metres (or in units of its own). */
export interface Extent {
  width: number;
  height: number;
}

/** The extent of a shape with an area: a rectangle's sides stand to each other as `ratio`, width to height. */
export function extentOfArea(area: number, shape: ScaleShape, ratio: number): Extent {
  if (shape === "circle") {
    const diameter = 2 * Math.sqrt(area / Math.PI);
    return {width: diameter, height: diameter};
  }
  const height = Math.sqrt(area / ratio);
  return {width: height * ratio, height};
}

/** The extent of a shape with a length: a square's side, a circle's diameter, a rectangle's width, a bar's length. */
export function extentOfLength(
  length: number,
  shape: ScaleShape,
  ratio: number,
  direction: "up" | "across"
): Extent {
  if (shape === "bar") return direction === "up" ? {width: 0, height: length} : {width: length, height: 0};
  return {width: length, height: shape === "rect" ? length / ratio : length};
}

/** The path of a shape in its box, in pixels. */
export function shapePath(shape: ScaleShape, x: number, y: number, width: number, height: number): string {
  const [w, h] = [hundredth(width), hundredth(height)];
  if (shape !== "circle") return `M${hundredth(x)} ${hundredth(y)}h${w}v${h}h${-w}z`;
  const r = hundredth(width / 2);
  return `M${hundredth(x)} ${hundredth(y + height / 2)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

/** The top left corner of a shape laid into a larger one: into its lower left corner, or low in its middle. */
export function laidInto(
  inner: Extent,
  outer: {x: number; y: number; width: number; height: number},
  shape: ScaleShape,
  anchor: "bottom" | "middle"
): {x: number; y: number} {
  if (anchor === "middle")
    return {
      x: outer.x + (outer.width - inner.width) / 2,
      y: outer.y + (outer.height - inner.height) / 2
    };
  const y = outer.y + outer.height - inner.height;
  return {x: shape === "circle" ? outer.x + (outer.width - inner.width) / 2 : outer.x, y};
}

/** A box in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What of a rectangle's outline is free of another's with the same lower left corner, so that a broken line does not
 * lie on a whole one. Both in pixels.
 */
export function freeOutline(end: Box, own: Box): string {
  const left = hundredth(own.x);
  const bottom = hundredth(own.y + own.height);
  const [ownTop, ownRight] = [hundredth(own.y), hundredth(own.x + own.width)];
  const [top, right] = [hundredth(end.y), hundredth(end.x + end.width)];
  if (top === ownTop && right === ownRight) return "";
  let path = `M${top === ownTop ? Math.min(right, ownRight) : left} ${top < ownTop ? ownTop : top}`;
  if (top < ownTop) path += `V${top}`;
  if (top !== ownTop || right > ownRight) path += `H${right}`;
  if (right !== ownRight) path += `V${bottom}`;
  else if (top < ownTop) path += `V${ownTop}`;
  return right > ownRight ? `${path}H${ownRight}` : path;
}
