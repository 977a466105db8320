import {REFERENCE_SIZES, type Silhouette} from "./reference-sizes.ts";

/** A part of a silhouette: path data in metres from the top left corner of its size. */
export interface SilhouettePart {
  d: string;
  /** A filled shape, or a line. */
  kind: "body" | "line" | "dashed";
  /** How strongly a body is filled, what lies lower more weakly; default 1. */
  opacity?: number;
}

const {door, bed, a4, ...people} = REFERENCE_SIZES;
const above = people["person-above"];

/**
 * The outline of a standing adult from the front, arms at the sides, from the crown down the right half to between the
 * feet: in centimetres from the middle of the body and the crown, a start and then cubic curves.
 */
const PERSON = [
  [0, 0],
  // Head and neck, the shoulder, the arm down to the hand and back up to the armpit.
  [5, 0, 7.8, 4, 7.6, 10],
  [7.4, 15.5, 5.6, 18, 4.6, 20],
  [4.4, 22.5, 4.4, 24, 4.8, 25.5],
  [6, 28.5, 12, 29, 16, 30.5],
  [20, 32, 21.4, 36, 21.8, 42],
  [22.4, 52, 23.4, 60, 23.4, 68],
  [23.4, 74, 24, 80, 23, 85],
  [22, 88, 19.4, 87, 19.4, 82],
  [19.4, 74, 17.8, 66, 17.2, 58],
  [16.8, 53, 16.2, 49, 15.4, 45],
  // The flank, the leg, the foot, and the inner leg.
  [14.4, 52, 13.4, 58, 13.6, 66],
  [14, 74, 16, 82, 15.6, 94],
  [15.2, 106, 13.2, 116, 12.8, 126],
  [12.6, 138, 11, 150, 10.4, 160],
  [10.4, 164, 13, 166, 13.2, 168.6],
  [13.2, 170, 12, 170, 10, 170],
  [7, 170, 4.4, 170, 4, 168.6],
  [3.6, 165, 4.6, 160, 4, 150],
  [3.4, 138, 3, 130, 2.4, 120],
  [2, 110, 1, 100, 0, 92]
] as const;

/** What each silhouette is drawn of, within its size. */
export const SILHOUETTES: Record<Silhouette, readonly SilhouettePart[]> = {
  person: [{d: mirrored(PERSON), kind: "body"}],
  "person-above": [
    {d: ellipse(above.width / 2, above.height / 2, above.width / 2, above.height / 2), kind: "dashed"},
    // Feet, shoulders, head.
    {d: capsule(0.1725, 0.24, 0.085, 0.2) + capsule(0.3425, 0.24, 0.085, 0.2), kind: "body", opacity: 0.45},
    {d: capsule(0.05, 0.12, 0.5, 0.21), kind: "body", opacity: 0.75},
    {d: ellipse(above.width / 2, 0.225, 0.092, 0.103), kind: "body"}
  ],
  door: [
    {d: `M0 0H${door.width}V${door.height}H0Z`, kind: "line"},
    {d: `M0.64 0.98H0.74`, kind: "line"}
  ],
  bed: [
    {d: rounded(0, 0, bed.width, bed.height, 0.05), kind: "line"},
    {d: rounded(0.12, 0.1, bed.width - 0.24, 0.36, 0.08), kind: "line"},
    {d: `M0 0.66H${bed.width}`, kind: "line"}
  ],
  a4: [
    {d: `M0 0H${a4.width}V${a4.height}H0Z`, kind: "line"},
    {
      d: [0.045, 0.08, 0.105, 0.13, 0.155].map((y, i) => `M0.03 ${y}H${i === 0 ? 0.11 : 0.18}`).join(""),
      kind: "line"
    }
  ]
};

/** The right half of an outline and its mirror image, in metres from the left of the person's box. */
function mirrored([start, ...curves]: readonly (readonly number[])[]): string {
  const middle = REFERENCE_SIZES.person.width / 2;
  const pair = ([x, y]: readonly number[], side: 1 | -1) =>
    `${fixed(middle + (side * x!) / 100)} ${fixed(y! / 100)}`;
  const right = curves.map((curve) => `C${[0, 2, 4].map((k) => pair(curve.slice(k), 1)).join(" ")}`);
  // Backwards along the left: each curve ends where the one before it began.
  const ends = [start!, ...curves.map((curve) => curve.slice(4))];
  const left = curves.map(
    (curve, n) => `C${[curve.slice(2), curve, ends[n]!].map((at) => pair(at, -1)).join(" ")}`
  );
  return `M${pair(start!, 1)}${right.join("")}${left.reverse().join("")}Z`;
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${fixed(x - rx)} ${fixed(y)}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
}

function capsule(x: number, y: number, width: number, height: number): string {
  return rounded(x, y, width, height, Math.min(width, height) / 2);
}

function rounded(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h] = [fixed(width - 2 * r), fixed(height - 2 * r)];
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${fixed(x + r)} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

function fixed(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
