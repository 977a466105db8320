import type {Box, Obstacle} from "../../layout/index.ts";
import {facetRoom, type FacetRoom} from "./facet-room.ts";
import type {Context, Dimensions, Index, Scales} from "../mark.ts";
import {drawnIn, obstaclesOf, type Drawn} from "./obstacles.ts";

/** What a mark that looks for places finds where it draws, in the pixels that it draws in. */
export interface Found extends FacetRoom {
  /** What the marks before it have drawn. */
  drawn: Drawn[];
  /** The same as obstacles, and those that the caller adds. */
  obstacles: Obstacle[];
}

/** Boxes to keep free, in pixels of the plot, besides what is drawn; null for none, not even what is drawn. */
export type Avoid = readonly Obstacle[] | null;

/**
 * What is around a mark that is about to draw.
 *
 * @param before What the same mark drew in the facet before: its group is not moved to its place yet, and its facet
 * has room of its own.
 */
export function surroundings(
  [index, scales, dimensions, context]: readonly [Index, Scales, Dimensions, Context],
  avoid: Avoid | undefined,
  before: Element | null
): Found {
  const here = facetRoom(index, scales, dimensions, context);
  const svg = context.ownerSVGElement;
  const last = svg.lastElementChild;
  const unfinished = before && last?.contains(before) ? last : null;
  const {x, y} = here.origin;
  const moved =
    x || y ? <B extends Box>(box: B): B => ({...box, x: box.x - x, y: box.y - y}) : <B>(box: B) => box;
  const right = here.room.x + here.room.width;
  const bottom = here.room.y + here.room.height;
  const isNear = (box: Box) =>
    box.x <= right &&
    box.x + box.width >= here.room.x &&
    box.y <= bottom &&
    box.y + box.height >= here.room.y;
  const drawn = avoid === null ? [] : drawnIn(svg, unfinished).map(moved).filter(isNear);
  return {...here, drawn, obstacles: [...obstaclesOf(drawn), ...(avoid ?? []).map(moved)]};
}
