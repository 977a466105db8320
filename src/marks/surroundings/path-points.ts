import type {Point} from "../../layout/index.ts";

/** One stretch of a path drawn without lifting the pen, its curves as chords. */
export interface Stretch {
  points: Point[];
  closed: boolean;
}

const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const TAKES: Record<string, number> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0};
/** A chord of a curve is about this long, in pixels: finer than the boxes that are made of it. */
const CHORD = 6;

/** The points along the path of a `d` attribute (SVG 1.1, 8.3). Reading ends where the path is not understood. */
export function pathPoints(d: string): Stretch[] {
  const stretches: Stretch[] = [];
  let points: Point[] = [];
  let at: Point = {x: 0, y: 0};
  let start = at;
  let control: Point | null = null;
  const finish = (closed: boolean) => {
    if (points.length > 1) stretches.push({points, closed});
    points = [];
  };
  const to = (point: Point) => {
    if (points.length === 0) points.push(at);
    points.push(point);
    at = point;
  };
  for (const [, letter, list] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const command = letter!.toUpperCase();
    const takes = TAKES[command];
    if (takes === undefined) break;
    const relative = letter !== command;
    const values = command === "A" ? arcNumbers(list!) : (list!.match(NUMBERS) ?? []).map(Number);
    if (command === "Z") {
      if (points.length) points.push(start);
      finish(true);
      at = start;
      control = null;
      continue;
    }
    for (let n = 0; n + takes <= values.length; n += takes) {
      const v = values.slice(n, n + takes);
      const base = relative ? at : {x: 0, y: 0};
      const pair = (k: number): Point => ({x: base.x + v[k]!, y: base.y + v[k + 1]!});
      let next: Point | null = null;
      if (command === "M" && n === 0) {
        finish(false);
        at = start = pair(0);
      } else if (command === "M" || command === "L") to(pair(0));
      else if (command === "H") to({x: base.x + v[0]!, y: at.y});
      else if (command === "V") to({x: at.x, y: base.y + v[0]!});
      else if (command === "A") {
        const end = pair(5);
        for (const point of arc(at, end, v)) to(point);
      } else {
        const mirrored: Point = control ? {x: 2 * at.x - control.x, y: 2 * at.y - control.y} : at;
        const end = pair(takes - 2);
        const quadratic = command === "Q" || command === "T";
        const one: Point = command === "C" || command === "Q" ? pair(0) : mirrored;
        const two: Point = quadratic ? one : command === "C" ? pair(2) : pair(0);
        next = two;
        for (const point of quadratic ? quadraticCurve(at, one, end) : cubicCurve(at, one, two, end))
          to(point);
      }
      control = next;
    }
  }
  finish(false);
  return stretches;
}

/** The points of a cubic Bézier curve after its start. */
export function cubicCurve(from: Point, one: Point, two: Point, end: Point): Point[] {
  return chords(distance(from, one) + distance(one, two) + distance(two, end), (t) => {
    const a = (1 - t) ** 3;
    const b = 3 * t * (1 - t) ** 2;
    const c = 3 * t * t * (1 - t);
    const d = t ** 3;
    return {
      x: a * from.x + b * one.x + c * two.x + d * end.x,
      y: a * from.y + b * one.y + c * two.y + d * end.y
    };
  });
}

/** The points of a quadratic Bézier curve after its start. */
export function quadraticCurve(from: Point, control: Point, end: Point): Point[] {
  return chords(distance(from, control) + distance(control, end), (t) => {
    const a = (1 - t) ** 2;
    const b = 2 * t * (1 - t);
    const c = t * t;
    return {x: a * from.x + b * control.x + c * end.x, y: a * from.y + b * control.y + c * end.y};
  });
}

/** An elliptical arc by its centre (SVG 1.1, F.6.5). */
function arc(from: Point, end: Point, [rx = 0, ry = 0, turn = 0, large, sweep]: readonly number[]): Point[] {
  if (!rx || !ry || (from.x === end.x && from.y === end.y)) return [end];
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const [hx, hy] = [(from.x - end.x) / 2, (from.y - end.y) / 2];
  const [x, y] = [cos * hx + sin * hy, cos * hy - sin * hx];
  const grow = Math.max(1, Math.sqrt((x / rx) ** 2 + (y / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const squares = (a * y) ** 2 + (b * x) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (a * b) ** 2 - squares) / squares);
  const [cx, cy] = [(factor * a * y) / b, (-factor * b * x) / a];
  const first = Math.atan2((y - cy) / b, (x - cx) / a);
  let angle = Math.atan2((-y - cy) / b, (-x - cx) / a) - first;
  if (sweep && angle < 0) angle += 2 * Math.PI;
  if (!sweep && angle > 0) angle -= 2 * Math.PI;
  const [mx, my] = [(from.x + end.x) / 2, (from.y + end.y) / 2];
  return chords(Math.abs(angle) * Math.max(a, b), (t) => {
    const px = a * Math.cos(first + t * angle) + cx;
    const py = b * Math.sin(first + t * angle) + cy;
    return {x: cos * px - sin * py + mx, y: sin * px + cos * py + my};
  });
}

function chords(length: number, at: (t: number) => Point): Point[] {
  const count = Math.max(2, Math.min(60, Math.ceil(length / CHORD) || 2));
  const points: Point[] = [];
  for (let i = 1; i <= count; i++) points.push(at(i / count));
  return points;
}

/** Flags of arcs may stand without space: “a5 5 0 0110 10”. */
function arcNumbers(list: string): number[] {
  const numbers: number[] = [];
  let rest = list;
  while (rest) {
    const flag = numbers.length % 7 === 3 || numbers.length % 7 === 4;
    const match = (flag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i).exec(rest);
    if (!match) break;
    numbers.push(Number(match[1]));
    rest = rest.slice(match[0].length);
  }
  return numbers;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
