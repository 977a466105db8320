import {REFERENCE_SIZES, type Silhouette} from "./reference-sizes.ts";

/** A part of a silhouette: path data in metres from the top left corner of its size. */
export interface SilhouettePart {
  d: string;
  /** A filled shape, or a line. */
  kind: "body" | "line" | "dashed";
}

const {door, bed, a4, ...people} = REFERENCE_SIZES;
const above = people["person-above"];

/**
 * A standing adult from the front, arms at the sides, in centimetres around the middle: the right half of the
 * outline from the neck to between the feet, mirrored for the left half.
 */
const PERSON_HALF = [
  "C5 29 13 29.5 17.5 32 C22 34.5 23.2 39 23.8 46 L26 82 C26.2 86.5 21.6 87.5 21 83 L18.2 58 C17.8 54 17 51 16.4 49",
  "C15 58 14.6 66 15.6 76 C16.6 86 16.4 96 15 110 L12.4 162 C12.2 166 12.8 168 13.4 170 L3.6 170 L3 162 L1.6 112 L0 92"
];
const PERSON_MIRRORED = [
  "L-1.6 112 L-3 162 L-3.6 170 L-13.4 170 C-12.8 168 -12.2 166 -12.4 162 L-15 110 C-16.4 96 -16.6 86 -15.6 76",
  "C-14.6 66 -15 58 -16.4 49 C-17 51 -17.8 54 -18.2 58 L-21 83 C-21.6 87.5 -26.2 86.5 -26 82 L-23.8 46",
  "C-23.2 39 -22 34.5 -17.5 32 C-13 29.5 -5 29 -5 26 Z"
];

/** What each silhouette is drawn of, within its size. */
export const SILHOUETTES: Record<Silhouette, readonly SilhouettePart[]> = {
  person: [
    {
      d: metres([
        "M0 0 C5.4 0 8.4 4.4 8.2 10.6 C8 17.6 4.6 22.6 0 22.6 C-4.6 22.6 -8 17.6 -8.2 10.6 C-8.4 4.4 -5.4 0 0 0 Z"
      ]),
      kind: "body"
    },
    {
      d: metres(["M-5 20 L-5 26 L5 26 L5 20 Z", "M-5 26 L5 26", ...PERSON_HALF, ...PERSON_MIRRORED]),
      kind: "body"
    }
  ],
  "person-above": [
    {d: ellipse(above.width / 2, above.height / 2, above.width / 2, above.height / 2), kind: "dashed"},
    // Feet, shoulders, head.
    {d: capsule(0.1725, 0.24, 0.085, 0.2) + capsule(0.3425, 0.24, 0.085, 0.2), kind: "body"},
    {d: capsule(0.05, 0.12, 0.5, 0.21), kind: "body"},
    {d: ellipse(above.width / 2, 0.225, 0.098, 0.11), kind: "body"}
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

/** Centimetres around the middle of the person to metres from its left. */
function metres(parts: readonly string[]): string {
  const middle = REFERENCE_SIZES.person.width / 2;
  return parts
    .join(" ")
    .replace(
      /(-?[\d.]+) (-?[\d.]+)/g,
      (_, x, y) => `${fixed(Number(x) / 100 + middle)} ${fixed(Number(y) / 100)}`
    );
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
