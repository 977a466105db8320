import {contentHash} from "../content-hash.ts";
import {svgElement} from "../svg-element.ts";

/** How opaque a colour is at a share of the way from the left, or the top. */
export type Stop = readonly [offset: number, opacity: number];

/** The gradients that a mark needs: equal ones are made once. */
export interface Fades {
  /** A paint that goes through the stops over the whole of what it fills, which must have a width and a height. */
  paint: (colour: string, stops: readonly Stop[]) => string;
  /** The gradients asked for so far. */
  elements: () => SVGElement[];
}

/** @param prefix What the gradients' ids begin with. */
export function fadesAlong(axis: "x" | "y", prefix: string, document: Document): Fades {
  const made = new Map<string, SVGElement>();
  return {
    paint(colour, stops) {
      const id = `${prefix}-${contentHash(JSON.stringify([axis, colour, stops]))}`;
      if (!made.has(id)) made.set(id, gradient(id, colour, stops));
      return `url(#${id})`;
    },
    elements: () => [...made.values()]
  };

  function gradient(id: string, colour: string, stops: readonly Stop[]): SVGElement {
    const down = axis === "y" ? {x2: 0, y2: 1} : {};
    return svgElement(
      document,
      "linearGradient",
      {id, ...down},
      stops.map(([offset, opacity]) =>
        svgElement(document, "stop", {offset, "stop-color": colour, "stop-opacity": opacity})
      )
    );
  }
}
