import type {CandidateAround, Side} from "../../layout/index.ts";
import type {CalloutTarget} from "./callout-target.ts";
import type {FreeGround} from "../surroundings/free-ground.ts";
import type {RingOfPlaces} from "../surroundings/open-places.ts";
import {placesAround} from "../surroundings/places-around.ts";
import {allSides} from "../surroundings/sides.ts";
import type {TextBlock} from "../text-block.ts";

/** How the text of a callout stands to its leader. */
export type CalloutAnchor = "auto" | "start" | "middle" | "end";

export interface PlacesOptions {
  sides: readonly Side[];
  anchor: CalloutAnchor;
  /** From the target, or from the dot drawn there, to the text: the nearest that is tried, in pixels. */
  distance: number;
}

/** What a side that was not asked for costs more than one that was, in pixels of distance. */
const UNASKED = 30;
/** What each further side costs. */
const SIDE_COST = 4;
/** What it costs to stand with an end beside the target instead of the middle. */
const SLIDE_COST = 6;
/** What a text beside an area costs more than one in it. */
const BESIDE_AREA = 16;
/** The distances that are tried, as multiples of the first: far ones are for crowded charts. */
const FARTHER = [1, 1.8, 3, 4.6, 7, 10, 14];
/** Where along the side of a text its point may be, nearby and from afar: also a little past its ends. */
const NEAR = [0.5, 0.3, 0.7, 0.12, 0.88, 0, 1, -0.12, 1.12, -0.3, 1.3];
const FAR = [0.5, 0, 1, -0.2, 1.2];
/** The same for text that leans on its point, which hardly slides along. */
const LEANING = {start: [1, 0.9, 0.8], middle: [0.5, 0.6, 0.4], end: [0, 0.1, 0.2]};
/** Text that lies directly at a line or in an area keeps so far from its edge, in pixels. */
const BESIDE = 6;

/**
 * The places where the text of a callout could stand, for each of the blocks that it can be broken into; without
 * leaders. In rings around the target, the nearest first: the farther ones are made only when they are called for.
 */
export function calloutPlaces(
  target: CalloutTarget,
  blocks: readonly TextBlock[],
  {sides, anchor, distance}: PlacesOptions
): RingOfPlaces[] {
  const asked = (list: CandidateAround[]) =>
    sides.length ? list.map((c) => (sides.includes(c.side) ? c : more(c, UNASKED))) : list;
  const free = (list: CandidateAround[], isFree: FreeGround) =>
    list.filter(({x, y, width, height}) => isFree(x, y, width, height));
  if (target.form === "line")
    return [(isFree) => asked(free(besideLine(target.box, target.axis, blocks, sides), isFree))];
  const order = allSides(
    sides.length || target.form !== "interval"
      ? sides
      : target.axis === "x"
        ? ["above", "below"]
        : ["right", "left"]
  );
  const over = (side: Side) => side === "above" || side === "below";
  const radius = target.form === "point" ? target.radius : 0;
  const rings = FARTHER.map((times, k): RingOfPlaces => (isFree) => {
    const around = (of: readonly Side[], slides: readonly number[], slideCost: number) =>
      placesAround(
        target.box,
        blocks,
        {sides: of, distance: radius + distance * times, slides, slideCost},
        isFree
      ).map((c) => more(c, order.indexOf(c.side) * SIDE_COST + distance * (times - 1)));
    const slides = k < 2 ? NEAR : FAR;
    const leaning = (side: "start" | "middle" | "end") =>
      LEANING[side].flatMap((slide, i) => around(order.filter(over), [slide], 0).map((c) => more(c, i * 8)));
    const places =
      anchor === "auto"
        ? around(order, slides, SLIDE_COST)
        : [
            ...around(
              order.filter((side) => !over(side)),
              slides,
              SLIDE_COST
            ),
            ...leaning(anchor)
          ];
    // A text in its area needs no line: beside it is second best, unless a side was asked for.
    return asked(target.form === "area" && !sides.length ? places.map((c) => more(c, BESIDE_AREA)) : places);
  });
  if (target.form !== "area") return rings;
  return [(isFree) => asked(free(insideArea(target.box, blocks), isFree)), ...rings];
}

function more(candidate: CandidateAround, cost: number): CandidateAround {
  candidate.cost += cost;
  return candidate;
}

/** Along a line across the frame: on either side of it, from its beginning (the top, or the right) onwards. */
function besideLine(
  {x, y, width, height}: CalloutTarget["box"],
  axis: "x" | "y",
  blocks: readonly TextBlock[],
  preferred: readonly Side[]
): CandidateAround[] {
  const order = allSides(preferred).filter((side) =>
    (axis === "x" ? ["right", "left"] : ["above", "below"]).includes(side)
  );
  return blocks.flatMap((block, size) =>
    order.flatMap((side, rank) => {
      const free = axis === "x" ? height - block.height : width - block.width;
      if (free < 0) return [];
      return Array.from({length: 13}, (_, i): CandidateAround => {
        const along = (free * i) / 12;
        const cost = size * 6 + rank * 4 + along / 2;
        const box = {width: block.width, height: block.height, side, size, cost};
        if (axis === "x")
          return {...box, x: side === "right" ? x + BESIDE : x - BESIDE - block.width, y: y + along + 1};
        const top = side === "above" ? y - BESIDE / 2 - block.height : y + BESIDE / 2;
        return {...box, x: x + width - block.width - along, y: top};
      });
    })
  );
}

/** In an area that has room: in its upper corners, without a leader. */
function insideArea(
  {x, y, width, height}: CalloutTarget["box"],
  blocks: readonly TextBlock[]
): CandidateAround[] {
  return blocks.flatMap((block, size) => {
    const [across, down] = [width - block.width - 2 * BESIDE, height - block.height - 2 * BESIDE];
    if (across < 0 || down < 0) return [];
    return [0, 0.5, 1].flatMap((i) =>
      [0, 0.5, 1].map((j): CandidateAround => ({
        x: x + BESIDE + across * i,
        y: y + BESIDE + down * j,
        width: block.width,
        height: block.height,
        side: "below-right",
        size,
        cost: 4 + size * 6 + i + j * 3
      }))
    );
  });
}
