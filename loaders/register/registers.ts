import type {Alias, LocalText} from "../brief/brief.ts";
import type {Place} from "../fault.ts";
import type {Qualifier} from "../quantity/quantity.ts";

/** seeds/measures.yml: something that is counted, measured or dated. */
export interface Measure {
  key: string;
  label: LocalText;
  definition: LocalText;
  /** An expression of codes of seeds/units.yml ("m2/{person}"), or null for dates. */
  unit: string | null;
  /** What the measure itself cannot go below or above, in its unit. */
  bounds: {low: number | null; high: number | null};
  place: Place;
}

export const ENTITY_TYPES = [
  "place",
  "institution",
  "person",
  "group",
  "agreement",
  "event",
  "work"
] as const;

/** seeds/entities.yml: who or what is spoken of, or speaks. */
export interface Entity {
  key: string;
  type: (typeof ENTITY_TYPES)[number];
  label: LocalText;
  place: Place;
}

/** seeds/units.yml: a unit, how it is written, and what it is made of. */
export interface Unit {
  /** UCUM code, UCUM annotation ("{person}") or ISO 4217 code. */
  code: string;
  /** "1000 m", "0.01", "m^2"; null: a base unit of its own dimension. */
  is: string | null;
  /** Signs that stand before the number: "$". */
  before: string[];
  /** Words and signs that stand after it, by language; "*" holds those of every language. */
  words: Record<string, string[]>;
  /** How the unit is shown after a number on charts and cards: "m²". */
  symbol: LocalText;
  place: Place;
}

/** seeds/hedges.yml: hedging words and what they make of a number. */
export interface Hedge {
  /** "approximately", "tens of thousands of". */
  words: Record<string, string[]>;
  qualifier: Qualifier;
  /** For vague plurals, the number that stands for the words; high is open when high_open. */
  low: number | null;
  high: number | null;
  place: Place;
}

/** seeds/derived.yml: a figure computed from figures. */
export interface DerivedEntry {
  id: string;
  /** Ids that it had before. */
  aliases: Alias[];
  measure: string;
  of: string;
  /** Figure ids, + - * / ( ), numbers and percentages; a minus between ids has spaces around it. */
  expression: string;
  /** The id of a date figure. */
  at: string | null;
  note: LocalText;
  /** Why inputs of several claimants or dates may be put together; required when they differ. */
  comparable: LocalText | null;
  place: Place;
  expressionPlace: Place;
  atPlace: Place;
}

/** seeds/corrections.yml: a published value that was wrong, and what it became. */
export interface Correction {
  /** The day of the correction, 2031-07-02. */
  date: string;
  /** The id of a figure or derived figure. */
  figure: string;
  /** The words that stood for it, and those that do now; null: it is withdrawn. */
  before: LocalText;
  after: LocalText | null;
  why: LocalText;
  /** Who asked for it. */
  by: LocalText | null;
  /** Words that the article prints today. */
  expect: string | null;
  place: Place;
  placeOf: (key: "date" | "figure" | "before" | "after" | "why" | "by" | "expect") => Place;
}

/** Where an annotation had best stand to what is drawn. */
export const SIDES = [
  "right",
  "left",
  "above",
  "below",
  "above-right",
  "above-left",
  "below-right",
  "below-left"
] as const;

/** seeds/charts.yml: a chart of the story. */
export interface ChartEntry {
  /** Its name in addresses, and in pages: `![…](chart:slug)`. */
  slug: string;
  /** How it is drawn, by the name that it has in `cifra/charts`: "claimComparison". */
  form: string;
  /** The name of the table of its rows; the chart's own where `rows` makes it. */
  table: string;
  /** Which figures its own table holds; null for a table that others make. */
  rows: ChartRows | null;
  /** Which measure plays which part of the form. */
  parts: Record<string, string>;
  /** Subjects whose rows hold only on a condition. */
  conditional: string[];
  annotations: ChartAnnotation[];
  /** What it says, by the short names of the form's words, and “title”, “subtitle”, “alt”. */
  words: Record<string, LocalText>;
  place: Place;
  /** Where a value of the entry stands, by path. */
  placeOf(...path: (string | number)[]): Place;
}

/** The table of a chart: its description, and the measures and subjects whose figures it holds (null: all). */
export interface ChartRows {
  title: LocalText;
  description: LocalText;
  measures: string[] | null;
  of: string[] | null;
}

/** A sentence of ours at a drawn figure, in which `{id}` stands for a figure's value. */
export interface ChartAnnotation {
  figure: string;
  text: LocalText;
  side: (typeof SIDES)[number] | null;
}
