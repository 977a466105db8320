import type {Place} from "../fault.ts";

/** A text that readers see, in each of the site's languages. */
export interface LocalText {
  en: string;
  es: string;
}

export const STATUSES = [
  "asserted",
  "offered",
  "recommended",
  "required",
  "planned",
  "alleged",
  "denied"
] as const;

/** How a figure is said; only what is asserted, alleged or denied can dispute. */
export type Status = (typeof STATUSES)[number];

/** A date that an editor concluded and the article does not print; EDTF. */
export interface InferredDate {
  date: string;
  why: LocalText;
}

/** One of the things that ambiguous words can mean; `value` is in the unit of `measure`. */
export interface Reading {
  measure: string;
  value: number;
  note: LocalText;
}

/** An id that a figure had before: it still leads to the figure wherever it is named. */
export interface Alias {
  id: string;
  place: Place;
}

/** One quantity marked in a brief: the link's text and its entry in the front matter. */
export interface BriefFigure {
  id: string;
  /** Ids that it had before. */
  aliases: Alias[];
  /** The link's text: the words as the article prints them. */
  printed: string;
  /** Where the link's text begins in the brief. */
  place: Place;
  /** Key of seeds/measures.yml. */
  measure: string;
  /** Key of seeds/entities.yml. */
  of: string;
  /** Who asserts it, a key of seeds/entities.yml; null: the publisher, or the brief itself. */
  by: string | null;
  /** Through whom the article has it, a key of seeds/entities.yml. */
  via: string | null;
  /** What date the number speaks of: the id of a date figure, or an editor's conclusion. */
  at: string | {inferred: string; why: LocalText} | null;
  status: Status;
  /** Which occurrence of the words (counted from 1), or every one; null: they must occur once. */
  nth: number | "all" | null;
  /** Key of seeds/units.yml without braces that the context, not the words, divides by: "person". */
  per: string | null;
  inferred: InferredDate | null;
  /** Empty unless the words can mean more than one thing; the first is the one used. */
  readings: Reading[];
  note: LocalText | null;
  /** What happened then, in a few words without a number; only of figures that are dates. */
  event: LocalText | null;
}

/** A quantity that the article prints and that is deliberately no figure. */
export interface LeftOut {
  printed: string;
  nth: number | "all" | null;
  why: LocalText;
  place: Place;
}

/** What one article reports, in our words. */
export interface Brief {
  /** The file's name without `.md`. */
  id: string;
  /** Path from the project's root, with forward slashes: "seeds/mega-jail-offer.md". */
  file: string;
  title: string | null;
  /** Our own short name for the article; falls back to the title. One of the two is required. */
  label: LocalText;
  /** Key of seeds/entities.yml. */
  publisher: string | null;
  author: string | null;
  /** EDTF as printed, or the id of a date figure of this brief. */
  published: string | null;
  url: string | null;
  /** BCP 47. */
  language: string;
  article: {file: string; sha256: string};
  /** In the order of their links in the text. */
  figures: BriefFigure[];
  leftOut: LeftOut[];
  /** Where a value of the front matter stands, by path: `placeOf(["figures", id, "measure"])`. */
  placeOf(path: readonly (string | number)[]): Place;
  /** Where a key of the front matter stands, by the same paths. */
  keyPlaceOf(path: readonly (string | number)[]): Place;
}
