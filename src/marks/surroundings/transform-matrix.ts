import type {Box, Point} from "../../layout/index.ts";

/** An affine map `[a, b, c, d, e, f]`, as SVG's `matrix()`: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** An element's `transform` attribute as a matrix (SVG 1.1, 7.6). What is not understood changes nothing. */
export function transformMatrix(transform: string | null): Matrix {
  if (!transform) return IDENTITY;
  let matrix = IDENTITY;
  for (const [, name, list] of transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const step = single(
      name!,
      list!
        .trim()
        .split(/[\s,]+/)
        .map(Number)
    );
    if (step.every(Number.isFinite)) matrix = matrix === IDENTITY ? step : multiply(matrix, step);
  }
  return matrix;
}

function single(name: string, [a = 0, b, c, d, e, f]: readonly number[]): Matrix {
  switch (name) {
    case "translate":
      return [1, 0, 0, 1, a, b ?? 0];
    case "scale":
      return [a, 0, 0, b ?? a, 0, 0];
    case "rotate": {
      const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)];
      const [x, y] = [b ?? 0, c ?? 0];
      return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
    }
    case "skewX":
      return [1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0];
    case "skewY":
      return [1, Math.tan((a * Math.PI) / 180), 0, 1, 0, 0];
    case "matrix":
      return [a, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
    default:
      return IDENTITY;
  }
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function movePoint(m: Matrix, {x, y}: Point): Point {
  return {x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5]};
}

/** The upright box around a box that has been moved. */
export function moveBox(matrix: Matrix, box: Box): Box {
  if (matrix === IDENTITY) return box;
  const {x, y, width, height} = box;
  const [a, b, c, d, e, f] = matrix;
  const left = Math.min(0, a * width) + Math.min(0, c * height);
  const top = Math.min(0, b * width) + Math.min(0, d * height);
  return {
    x: a * x + c * y + e + left,
    y: b * x + d * y + f + top,
    width: Math.abs(a) * width + Math.abs(c) * height,
    height: Math.abs(b) * width + Math.abs(d) * height
  };
}

/** By how much lengths grow: the square root of the change of areas. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
