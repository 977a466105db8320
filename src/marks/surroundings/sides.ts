import type {Side} from "../../layout/index.ts";

const SIDES: readonly Side[] = [
  ...(["right", "left", "above", "below"] as const),
  ...(["above-right", "above-left", "below-right", "below-left"] as const)
];

/** Whether a value is a side, or a list of sides: a preference for all data, not a channel. */
export function isSides(value: unknown): value is Side | readonly Side[] {
  return Array.isArray(value) ? value.length > 0 && value.every(isSide) : isSide(value);
}

function isSide(value: unknown): value is Side {
  return SIDES.includes(value as Side);
}

/**
 * The sides that are preferred, the best first; none for a value that is not given.
 *
 * @throws Error that names the sides there are.
 */
export function readSides(mark: string, value: unknown, row: number): readonly Side[] {
  if (value === null || value === undefined) return [];
  if (!isSides(value))
    throw new Error(
      `${mark}: the side of row ${row + 1} is “${String(value)}”; sides are ${SIDES.join(", ")}`
    );
  return Array.isArray(value) ? (value as Side[]) : [value as Side];
}

/** All sides: those that are preferred, then the others in their usual order. */
export function allSides(preferred: readonly Side[]): Side[] {
  return [...preferred, ...SIDES.filter((side) => !preferred.includes(side))];
}
