/** A place in pixels, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in pixels; `x` and `y` are its left and top. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What may remain of an overlap through rounding, in pixels: boxes that are reckoned to touch do not overlap.
 */
export const TOUCH = 1e-6;

/** The area that two boxes share when each keeps half of `gap` around it, in square pixels; 0 when they touch. */
export function overlap(a: Box, b: Box, gap = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return width > TOUCH && height > TOUCH ? width * height : 0;
}

/** Whether a box lies within another, edges included. */
export function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x - TOUCH &&
    box.y >= frame.y - TOUCH &&
    box.x + box.width <= frame.x + frame.width + TOUCH &&
    box.y + box.height <= frame.y + frame.height + TOUCH
  );
}
