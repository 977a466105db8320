import type {Box, CandidateAround, Side} from "../../layout/index.ts";

/** One ring of places around a target; costs and slides as in Around. */
export interface Ring {
  sides: readonly Side[];
  /** In pixels. */
  distance: number;
  slides: readonly number[];
  slideCost: number;
}

/** What each further size costs, in pixels of distance. */
const SIZE_COST = 6;

/**
 * The places of one ring that are free. As `candidatesAround`, without leaders; but most places of a crowded chart are
 * taken, and here they are not even made.
 */
export function placesAround(
  target: Box,
  sizes: readonly {width: number; height: number}[],
  {sides, distance, slides, slideCost}: Ring,
  isFree: (x: number, y: number, width: number, height: number) => boolean
): CandidateAround[] {
  const found: CandidateAround[] = [];
  const right = target.x + target.width;
  const bottom = target.y + target.height;
  for (let size = 0; size < sizes.length; size++) {
    const {width, height} = sizes[size]!;
    for (const side of sides) {
      const corner = side.includes("-");
      // At a corner the distance is that of the two nearest corners.
      const away = corner ? distance * Math.SQRT1_2 : distance;
      for (const slide of corner ? CORNER : slides) {
        const x = side.endsWith("right")
          ? right + away
          : side.endsWith("left")
            ? target.x - away - width
            : target.x - width + slide * (target.width + width);
        const y = side.startsWith("above")
          ? target.y - away - height
          : side.startsWith("below")
            ? bottom + away
            : target.y - height + slide * (target.height + height);
        if (!isFree(x, y, width, height)) continue;
        const cost = size * SIZE_COST + Math.abs(slide - 0.5) * 2 * slideCost;
        found.push({x, y, width, height, side, size, cost});
      }
    }
  }
  return found;
}

const CORNER = [0.5];
