import type {Box} from "../../layout/index.ts";

/** The side of the squares by which boxes are looked up, in pixels: about the height of a text. */
const SQUARE = 32;

/** Whether a box (left, top, width, height) lies within a frame and over none of some other boxes. */
export type FreeGround = (x: number, y: number, width: number, height: number) => boolean;

/** A ground that is asked many times: the boxes that are taken are kept by squares of the frame. */
export function freeGround(frame: Box, others: readonly Box[]): FreeGround {
  const columns = Math.max(1, Math.ceil(frame.width / SQUARE));
  const rows = Math.max(1, Math.ceil(frame.height / SQUARE));
  const squares: Box[][] = Array.from({length: columns * rows}, () => []);
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - frame.x) / SQUARE)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - frame.y) / SQUARE)));
  for (const other of others)
    for (let i = row(other.y); i <= row(other.y + other.height); i++)
      for (let j = column(other.x); j <= column(other.x + other.width); j++)
        squares[i * columns + j]!.push(other);
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  return (x, y, width, height) => {
    if (x < frame.x || y < frame.y || x + width > right || y + height > bottom) return false;
    for (let i = row(y); i <= row(y + height); i++)
      for (let j = column(x); j <= column(x + width); j++)
        for (const other of squares[i * columns + j]!)
          if (
            x < other.x + other.width &&
            other.x < x + width &&
            y < other.y + other.height &&
            other.y < y + height
          )
            return false;
    return true;
  };
}
