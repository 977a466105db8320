import {BoundedCache} from "../text/bounded-cache.ts";

/** Things are drawn of few shapes, in few sizes, again and again. */
const read = new BoundedCache<string, RelativePath>(200);

/** A path with relative commands only, so that it can be drawn anywhere by moving its start. */
export interface RelativePath {
  /** From the origin to the path's start. */
  start: readonly [number, number];
  /** What follows the first “m dx dy”. */
  rest: string;
  /** From the path's start to where the next relative command counts from. */
  end: readonly [number, number];
  /** How many stretches it has: one, and one more for each further move. */
  stretches: number;
}

const NUMBER = /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i;
const FLAG = /^[\s,]*([01])/;
const TAKES: Record<string, number> = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0};

/**
 * A path of SVG's path data (SVG 1.1, 8.3), scaled and made relative. Numbers are rounded to hundredths so that
 * rounding never adds up along the path.
 *
 * @throws An Error for what is no path data.
 */
export function relativePath(d: string, scale: number): RelativePath {
  return read.get(`${scale} ${d}`, () => readPath(d, scale));
}

function readPath(d: string, scale: number): RelativePath {
  let rest = d.trim();
  // Where the pen would be, and where it is by the rounded numbers written so far; in pixels.
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [atX, atY, atStartX, atStartY] = [0, 0, 0, 0];
  let first: [number, number] | null = null;
  let out = "";
  let stretches = 0;
  while (rest) {
    const letter = /^[\s,]*([a-z])/i.exec(rest);
    if (!letter) throw unreadable(d);
    const command = letter[1]!.toLowerCase();
    const absolute = letter[1] !== command;
    const takes = TAKES[command];
    if (takes === undefined || (!first && command !== "m")) throw unreadable(d);
    rest = rest.slice(letter[0].length);
    if (command === "z") {
      out += "z";
      [x, y, atX, atY] = [startX, startY, atStartX, atStartY];
      continue;
    }
    for (let n = 0; n === 0 || NUMBER.test(rest); n++) {
      const values: number[] = [];
      for (let i = 0; i < takes; i++) {
        const match = (command === "a" && (i === 3 || i === 4) ? FLAG : NUMBER).exec(rest);
        if (!match) throw unreadable(d);
        values.push(Number(match[1]));
        rest = rest.slice(match[0].length);
      }
      const [fromX, fromY] = [x, y];
      const horizontal = (value: number) => (absolute ? value * scale : fromX + value * scale);
      const vertical = (value: number) => (absolute ? value * scale : fromY + value * scale);
      const written: number[] = [];
      if (command === "h" || command === "v") {
        if (command === "h") x = horizontal(values[0]!);
        else y = vertical(values[0]!);
        written.push(command === "h" ? hundredth(x - atX) : hundredth(y - atY));
        if (command === "h") atX += written[0]!;
        else atY += written[0]!;
      } else {
        const shape = command === "a" ? [values[0]! * scale, values[1]! * scale, values[2]!] : [];
        if (command === "a") written.push(...shape.map(hundredth), values[3]!, values[4]!);
        for (let i = command === "a" ? 5 : 0; i < takes; i += 2) {
          [x, y] = [horizontal(values[i]!), vertical(values[i + 1]!)];
          written.push(hundredth(x - atX), hundredth(y - atY));
        }
        atX += written[written.length - 2]!;
        atY += written[written.length - 1]!;
      }
      if (command === "m" && n === 0) {
        [startX, startY, atStartX, atStartY] = [x, y, atX, atY];
        stretches++;
      }
      if (!first) first = [atX, atY];
      else out += (command === "m" && n > 0 ? "l" : command) + spaced(written);
    }
  }
  if (!first) throw unreadable(d);
  const [firstX, firstY] = first;
  return {start: first, rest: out, end: [hundredth(atX - firstX), hundredth(atY - firstY)], stretches};
}

/** A path's data scaled and moved to a place. */
export function pathAt(d: string, scale: number, x: number, y: number): string {
  const {start, rest} = relativePath(d, scale);
  return `M${spaced([hundredth(x + start[0]), hundredth(y + start[1])])}${rest}`;
}

export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** Numbers as path data, with a space only where one is needed and no leading zeros. */
export function spaced(values: readonly number[]): string {
  let text = "";
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const written = String(value);
    if (i > 0 && !written.startsWith("-")) text += " ";
    text += Math.abs(value) < 1 ? written.replace(/^(-?)0\./, "$1.") : written;
  }
  return text;
}

function unreadable(d: string): Error {
  return new Error(`“${d.slice(0, 40)}” is no path data of SVG`);
}
