import {overlap, type Box} from "../../src/layout/index.ts";
import {drawnIn, type Drawn} from "../../src/marks/surroundings/obstacles.ts";
import {svgDocument, svgText} from "../../publish/svg-file.ts";
import {DOMParser} from "linkedom";

/** An SVG as a reader's program gets it: written and parsed again. */
export function parsedAgain(svg: Element): Element {
  const text = svgText(svg as SVGSVGElement);
  return new DOMParser().parseFromString(text, "image/svg+xml").documentElement as unknown as Element;
}

/** What a plot shows, in two parts: what the mark with this label drew, and the rest. */
export function drawnBy(plot: Element, label: string): {own: Drawn[]; others: Drawn[]} {
  // Read anew, not as the mark itself read it.
  const svg = parsedAgain(plot);
  const group = svg.querySelector(`g[aria-label="${label}"]`);
  const others = drawnIn(svg, group);
  return {own: drawnIn(svg).filter((box) => !others.includes(box)), others};
}

/** The texts of a part, each with its text box, that lie over a box of another. */
export function collisions(texts: readonly Box[], others: readonly Box[]): [Box, Box][] {
  return texts.flatMap((a) =>
    others.flatMap((b): [Box, Box][] => (a !== b && overlap(a, b) > 0.5 ? [[a, b]] : []))
  );
}

/** The boxes that leave a frame. */
export function outside(boxes: readonly Box[], {width, height}: {width: number; height: number}): Box[] {
  return boxes.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
  );
}

/** Numbers between 0 and 1 that are the same for the same seed (Park and Miller's generator). */
export function numbers(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

export {svgDocument};
