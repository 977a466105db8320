/** A size that a drawing may show beside data, with where it comes from. */
export interface ReferenceSize {
  /** In metres. */
  width: number;
  depth: number;
  /** As a reader may look it up; the same in every language. */
  source: string;
  url: string;
}

/**
 * A standing person seen from above, as those who plan walkways and queues reckon: an ellipse around the
 * shoulders. Section 2.1 of the source recommends this size for standing areas.
 */
export const STANDING_PERSON: ReferenceSize = {
  width: 0.6,
  depth: 0.5,
  source: "US Federal Highway Administration, FHWA-RD-98-107",
  url: "https://www.fhwa.dot.gov/publications/research/safety/pedbike/98107/section2.cfm"
};
