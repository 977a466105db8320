import {codePoints} from "./code-points.ts";
import type {BriefFigure, LeftOut} from "../brief/brief.ts";
import type {Lexicon} from "../quantity/lexicon.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";

/** A stretch of an article that a figure or left-out words account for; code points, end exclusive. */
export interface Covered {
  start: number;
  end: number;
  by: {figure: BriefFigure} | {leftOut: LeftOut};
}

/** A quantity that an article prints, and what of its brief accounts for it. */
export interface ReadQuantity {
  quantity: Quantity;
  /** Code points of the article's text, end exclusive. */
  start: number;
  end: number;
  /** The figures whose words overlap it. */
  figures: BriefFigure[];
  /** The left-out words that overlap it. */
  leftOut: LeftOut[];
}

/**
 * The quantities of a text, each with what covers it. Ordinals ("second") and words that only point at a time
 * ("last week") are not counted.
 */
export function coverage(
  text: string,
  covered: readonly Covered[],
  {language, lexicon}: {language: string; lexicon: Lexicon}
): ReadQuantity[] {
  const points = codePoints(text);
  return readQuantities(text, {language, lexicon})
    .filter(counts)
    .map((quantity) => {
      const [start, end] = [points[quantity.start] ?? 0, points[quantity.end] ?? 0];
      const by = covered.filter((place) => place.start < end && start < place.end).map((place) => place.by);
      return {
        quantity,
        start,
        end,
        figures: by.flatMap((one) => ("figure" in one ? one.figure : [])),
        leftOut: by.flatMap((one) => ("leftOut" in one ? one.leftOut : []))
      };
    });
}

/** Whether neither a figure nor left-out words account for it. */
export function isMissed({figures, leftOut}: ReadQuantity): boolean {
  return figures.length === 0 && leftOut.length === 0;
}

function counts({kind, date}: Quantity): boolean {
  return kind !== "ordinal" && !(kind === "date" && date === null);
}
