import type {Box, Point} from "../../layout/index.ts";
import type {Context, Dimensions, Index, Scales} from "../mark.ts";

/** Where a mark may draw, in the pixels that it draws in: those of its facet, before that is moved to its place. */
export interface FacetRoom {
  /** The inside of the axes. */
  frame: Box;
  /** All that a text may take: the frame, the margins that lie at it, and half of the way to the next facet. */
  room: Box;
  /** Where the facet's own zero comes to lie in the SVG. */
  origin: Point;
  /** The facet's row and column. */
  row: number;
  column: number;
  /** The width of the whole plot. */
  plotWidth: number;
}

interface FacetScale {
  (value: unknown): number | undefined;
  domain(): unknown[];
  bandwidth(): number;
}

/** What texts keep from the edge of the SVG, in pixels. */
const EDGE = 1;

/** The room of the facet that a mark is drawing, or of the whole plot where there are no facets. */
export function facetRoom(index: Index, scales: Scales, dimensions: Dimensions, context: Context): FacetRoom {
  const {fx, fy} = scales as {fx?: FacetScale; fy?: FacetScale};
  const at = index as Index & {fx?: unknown; fy?: unknown};
  const {marginLeft, marginRight, marginTop, marginBottom, width, height} = dimensions;
  const svg = context.ownerSVGElement;
  const across = alongFacets(fx, at.fx, marginLeft, Number(svg.getAttribute("width")) || 0);
  const down = alongFacets(fy, at.fy, marginTop, Number(svg.getAttribute("height")) || 0);
  return {
    frame: {
      x: marginLeft,
      y: marginTop,
      width: Math.max(0, width - marginLeft - marginRight),
      height: Math.max(0, height - marginTop - marginBottom)
    },
    room: {
      x: across.start - across.origin,
      y: down.start - down.origin,
      width: Math.max(0, across.end - across.start),
      height: Math.max(0, down.end - down.start)
    },
    origin: {x: across.origin, y: down.origin},
    row: down.rank,
    column: across.rank,
    plotWidth: Number(svg.getAttribute("width")) || 0
  };
}

/** In one direction: the stretch that belongs to a facet in the SVG, and how far Plot moves it (src/facet.js). */
function alongFacets(scale: FacetScale | undefined, value: unknown, margin: number, length: number) {
  const position = value === undefined ? undefined : scale?.(value);
  if (!scale || position === undefined) return {start: EDGE, end: length - EDGE, origin: 0, rank: 0};
  const starts = scale
    .domain()
    .map((other) => scale(other)!)
    .sort((a, b) => a - b);
  const size = scale.bandwidth();
  const rank = starts.indexOf(position);
  const [before, after] = [starts[rank - 1], starts[rank + 1]];
  return {
    start: before === undefined ? EDGE : (before + size + position) / 2,
    end: after === undefined ? length - EDGE : (position + size + after) / 2,
    origin: position - margin,
    rank
  };
}
