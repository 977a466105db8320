import type {Dimensions, Scales} from "../mark.ts";

/** A position scale as a mark along it needs it, in pixels. */
export interface ScaleAlong {
  /** From a value (a time in milliseconds) to pixels; the middle of a band. Throws an Error for what has no place. */
  at: (value: number) => number;
  /** Whether larger values have smaller pixels. */
  reversed: boolean;
  /** The frame's ends. */
  frame: readonly [start: number, end: number];
}

interface PositionScale {
  (value: unknown): number;
  domain?: () => unknown[];
  bandwidth?: () => number;
}

/** The scale of an axis; without one, values are pixels. */
export function scaleAlong(axis: "x" | "y", scales: Scales, dimensions: Dimensions): ScaleAlong {
  const scale = (scales as unknown as Record<string, PositionScale | undefined>)[axis];
  const middle = (scale?.bandwidth?.() ?? 0) / 2;
  const place = (value: number) => (scale ? scale(value) + middle : value);
  const domain = (scale?.domain?.() ?? []).map(Number).filter((value) => !Number.isNaN(value));
  const [least, most] = [Math.min(...domain), Math.max(...domain)];
  return {
    at: (value) => {
      const at = place(value);
      // As zero on a logarithmic scale, or what is not in the domain of bands.
      if (Number.isNaN(at))
        throw new Error(`has ${value}, which has no place on the scale “${axis}” of the plot`);
      return at;
    },
    reversed: domain.length > 1 && place(least) > place(most),
    frame: frameAlong(axis, dimensions)
  };
}

/** The ends of the frame along an axis. */
export function frameAlong(axis: "x" | "y", dimensions: Dimensions): readonly [start: number, end: number] {
  const {width, height, marginLeft, marginRight, marginTop, marginBottom} = dimensions;
  const [start, end] = axis === "x" ? [marginLeft, width - marginRight] : [marginTop, height - marginBottom];
  return [start, Math.max(start, end)];
}
