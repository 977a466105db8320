import type {Box} from "../../layout/index.ts";

/** The side of the squares by which boxes are looked up, in pixels: about the height of a text. */
const SQUARE = 32;

/** Whether a box (left, top, width, height) lies within a frame and over none of some other boxes. */
export type FreeGround = (x: number, y: number, width: number, height: number) => boolean;

/** So few boxes are looked at one by one. */
const FEW = 40;

/** A ground that is asked many times: the boxes that are taken are kept by squares of the frame. */
export function freeGround(frame: Box, others: readonly Box[]): FreeGround {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  if (others.length <= FEW)
    return (x, y, width, height) =>
      x >= frame.x &&
      y >= frame.y &&
      x + width <= right &&
      y + height <= bottom &&
      !coversAny(x, y, width, height, others);
  const columns = Math.max(1, Math.ceil(frame.width / SQUARE));
  const rows = Math.max(1, Math.ceil(frame.height / SQUARE));
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - frame.x) / SQUARE)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - frame.y) / SQUARE)));
  const squares: (Box[] | undefined)[] = [];
  for (const other of others) {
    const firstColumn = column(other.x);
    const lastColumn = column(other.x + other.width);
    const lastRow = row(other.y + other.height);
    for (let i = row(other.y); i <= lastRow; i++)
      for (let j = firstColumn; j <= lastColumn; j++) (squares[i * columns + j] ??= []).push(other);
  }
  return (x, y, width, height) => {
    if (x < frame.x || y < frame.y || x + width > right || y + height > bottom) return false;
    const firstColumn = column(x);
    const lastColumn = column(x + width);
    const lastRow = row(y + height);
    for (let i = row(y); i <= lastRow; i++)
      for (let j = firstColumn; j <= lastColumn; j++) {
        const here = squares[i * columns + j];
        if (here && coversAny(x, y, width, height, here)) return false;
      }
    return true;
  };
}

function coversAny(x: number, y: number, width: number, height: number, others: readonly Box[]): boolean {
  for (let k = 0; k < others.length; k++) {
    const other = others[k]!;
    if (
      x < other.x + other.width &&
      other.x < x + width &&
      y < other.y + other.height &&
      other.y < y + height
    )
      return true;
  }
  return false;
}
