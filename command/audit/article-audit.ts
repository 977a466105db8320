import type {Quantity} from "../../loaders/quantity/index.ts";
import type {ReadQuantity} from "../../loaders/verify/coverage.ts";
import {lineFinder} from "./line-finder.ts";
import {phraseOf} from "./phrase.ts";

export type Standing = "briefed" | "left-out" | "missed" | "unbriefed";

/** A quantity of an article, where it stands in the extracted text, and what the brief makes of it. */
export interface AuditedQuantity extends Pick<
  Quantity,
  | "kind"
  | "value"
  | "low"
  | "high"
  | "low_open"
  | "high_open"
  | "unit"
  | "per"
  | "date"
  | "qualifier"
  | "printed"
> {
  /** "unbriefed" where no brief names the article. */
  standing: Standing;
  /** Of the extracted text, from 1; columns in UTF-16 units. */
  line: number;
  column: number;
  /** Code points of the extracted text, end exclusive. */
  start: number;
  end: number;
  /** With hedge and counted noun, in one line. */
  phrase: string;
  /** Ids of the figures that cover it. */
  figures: string[];
  /** Why it is left out. */
  why: string[];
}

/** What the reader and the brief say of one article. */
export interface ArticleAudit {
  /** The article's name in its folder. */
  article: string;
  /** The brief's path; null where no brief names the article. */
  brief: string | null;
  atHand: boolean;
  /** Why its file cannot be read. */
  unread: string | null;
  /** What the brief has: its figures and its left-out words. */
  marked: {figures: number; leftOut: number};
  quantities: AuditedQuantity[];
}

/** What is to be told of the quantities of a text. */
export function auditQuantities(
  text: string,
  quantities: readonly ReadQuantity[],
  standingOf: (quantity: ReadQuantity) => Standing
): AuditedQuantity[] {
  const place = lineFinder(text);
  return quantities.map((read) => {
    const {quantity, start, end, figures, leftOut} = read;
    const {kind, value, low, high, low_open, high_open, unit, per, date, qualifier, printed} = quantity;
    return {
      standing: standingOf(read),
      ...place(quantity.start),
      start,
      end,
      phrase: phraseOf(text, quantity),
      printed: printed.replace(/\s+/gu, " "),
      ...{kind, value, low, high, low_open, high_open, unit, per, date, qualifier},
      figures: [...new Set(figures.map(({id}) => id))],
      why: [...new Set(leftOut.map(({why}) => why.en))]
    };
  });
}
