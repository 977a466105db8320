import type {Box} from "../../layout/index.ts";
import {NUMBER_RADIUS} from "../notes/note-numbers.ts";

/** What words may go beyond their room, in pixels: less than a reader sees. */
const TOLERANCE = 1.5;
/** The side of the box of a note's number. */
const NUMBER = 2 * NUMBER_RADIUS;

/** Whether words have room: not where a frame is narrower than they are, or lower than all their lines. */
export function hasRoom({x, y, width, height}: Box, room: Box): boolean {
  return (
    x >= room.x - TOLERANCE &&
    y >= room.y - TOLERANCE &&
    x + width <= room.x + room.width + TOLERANCE &&
    y + height <= room.y + room.height + TOLERANCE
  );
}

/** Where the number of a note stands instead of words without room, as near as can be; null where it has none either. */
export function numberInstead({x, y}: Box, room: Box): Box | null {
  if (room.width < NUMBER || room.height < NUMBER) return null;
  return {
    x: Math.max(room.x, Math.min(x, room.x + room.width - NUMBER)),
    y: Math.max(room.y, Math.min(y, room.y + room.height - NUMBER)),
    width: NUMBER,
    height: NUMBER
  };
}
