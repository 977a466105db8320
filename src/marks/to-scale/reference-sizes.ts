/** A thing that everybody knows, in its size, to be drawn beside data. */
export interface ReferenceSize {
  /** As drawn: how wide and how high (seen from above: how deep), in metres. */
  width: number;
  height: number;
  /** Seen from above it lies in an area; seen from the front it stands on the floor. */
  view: "above" | "front";
  /** What the size is, for a note under the chart. */
  what: string;
  /** Where the size comes from, as a reader may look it up; the same in every language. */
  source: string;
  url: string;
}

/** The sizes that `toScale` can draw, by the name of their silhouette. */
export const REFERENCE_SIZES = {
  /**
   * The mean of the reference woman (1.63 m) and the reference man (1.76 m), rounded to 0.1 m. The breadth is that of
   * our drawing, with the arms at the sides; only the height is from the source.
   */
  person: {
    width: 0.48,
    height: 1.7,
    view: "front",
    what: "standing adult, 1.70 m: between the reference woman of 1.63 m and the reference man of 1.76 m",
    source: "ICRP Publication 89 (2002)",
    url: "https://www.icrp.org/publication.asp?id=ICRP%20Publication%2089"
  },
  /**
   * As those who plan walkways and queues reckon: an ellipse around the shoulders. Section 2.1 of the source
   * recommends this size for standing areas.
   */
  "person-above": {
    width: 0.6,
    height: 0.5,
    view: "above",
    what: "standing adult from above, an ellipse of 0.60 by 0.50 m",
    source: "US Federal Highway Administration, FHWA-RD-98-107",
    url: "https://www.fhwa.dot.gov/publications/research/safety/pedbike/98107/section2.cfm"
  },
  /** The least clear opening of an accessible door: 32 by 80 inches, in the metric form that the standards print. */
  door: {
    width: 0.815,
    height: 2.03,
    view: "front",
    what: "door opening, 0.815 by 2.03 m, the least that is accessible",
    source: "US Department of Justice, 2010 ADA Standards for Accessible Design, 404.2.3 and 307.4",
    url: "https://www.ada.gov/law-and-regs/design-standards/2010-stds/"
  },
  /** A size of the trade, which no standard fixes: the single mattress that most of Europe sells. */
  bed: {
    width: 0.9,
    height: 2,
    view: "above",
    what: "single mattress, 0.90 by 2.00 m, common in Europe",
    source: "Wikipedia, Bed size",
    url: "https://en.wikipedia.org/wiki/Bed_size"
  },
  a4: {
    width: 0.21,
    height: 0.297,
    view: "front",
    what: "sheet of paper, A4, 210 by 297 mm",
    source: "ISO 216:2007",
    url: "https://www.iso.org/standard/36631.html"
  }
} as const satisfies Record<string, ReferenceSize>;

export type Silhouette = keyof typeof REFERENCE_SIZES;

/** The size behind a silhouette's name. Throws an Error that lists the names for any other. */
export function referenceSize(name: string): ReferenceSize {
  if (Object.hasOwn(REFERENCE_SIZES, name)) return REFERENCE_SIZES[name as Silhouette];
  const known = Object.keys(REFERENCE_SIZES).join(", ");
  throw new Error(`toScale: unknown silhouette “${name}”; there are ${known}`);
}
