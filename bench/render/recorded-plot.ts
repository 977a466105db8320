// Stands in for Plot in the sources that the bench bundles: it draws as Plot does, and keeps what was asked for last.
import * as Plot from "@observablehq/plot";

export * from "@observablehq/plot";

type Drawing = Parameters<typeof Plot.plot>[0];

let last: Drawing;

/** Plot's own `plot`. */
export function plot(options?: Drawing): ReturnType<typeof Plot.plot> {
  last = options;
  return Plot.plot(options);
}

/** The options of the last plot: marks that are made, with all their texts broken and places reckoned. */
export function lastDrawing(): Drawing {
  return last;
}
