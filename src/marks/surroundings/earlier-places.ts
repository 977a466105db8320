import type {Point} from "../../layout/index.ts";
import type {Index} from "../mark.ts";

/** How far from its target each text of a plot stands, by the plot's SVG; kept as long as that is. */
const OFFSETS = new WeakMap<Element, Map<string, Point>>();

/** The places of a mark's texts in the plot that is drawn, and where they stood in an earlier one. */
export interface EarlierPlaces {
  /** Where a text stood, from the same target; null for one that is new. */
  before(text: string, target: Point): Point | null;
  /** Remembers where it stands now. */
  keep(text: string, target: Point, place: Point): void;
}

/**
 * Looks up a mark's texts in an earlier plot.
 *
 * @param svg The SVG that is being drawn.
 * @param previous What `Plot.plot` gave before: an SVG or its figure.
 * @param mark What tells the mark from others of the plot.
 * @param index The rows that it draws: Plot says there which facet it is.
 */
export function earlierPlaces(
  svg: Element,
  previous: Element | null | undefined,
  mark: string,
  index: Index
): EarlierPlaces {
  const offsets = new Map<string, Point>(OFFSETS.get(svg));
  OFFSETS.set(svg, offsets);
  const earlier = previous ? svgsOf(previous).map((one) => OFFSETS.get(one)) : [];
  const {fi = 0} = index as {fi?: number};
  const key = (text: string) => `${mark} ${fi}\n${text}`;
  return {
    before(text, target) {
      const offset = earlier.find((one) => one?.has(key(text)))?.get(key(text));
      return offset ? {x: target.x + offset.x, y: target.y + offset.y} : null;
    },
    keep(text, target, place) {
      offsets.set(key(text), {x: place.x - target.x, y: place.y - target.y});
    }
  };
}

function svgsOf(previous: Element): Element[] {
  return previous.localName === "svg" ? [previous] : Array.from(previous.querySelectorAll("svg"));
}

/** What the option “previous” may be; the reason why a value is none. */
export function faultOfPrevious(previous: unknown): string | null {
  if (previous === undefined || previous === null) return null;
  return typeof (previous as Partial<Element>).querySelectorAll === "function"
    ? null
    : "the option “previous” is no element: it is what Plot.plot gave before";
}
