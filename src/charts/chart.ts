import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/make-locale.ts";
import type {Units} from "../tables/units.ts";
import type {Theme} from "../theme/theme.ts";
import type {AnnotationAt} from "./annotations/annotations.ts";
import type {FormWords} from "./form-words.ts";

/** What rows are put into words with. */
export interface Words {
  locale: Locale;
  /** What a key is called: of an entity, a measure, a source. */
  names(key: string): string;
  units: Units;
  /** What the form itself says, by the short names of its messages. */
  words: FormWords;
}

/** What a drawing needs besides its rows; all of it is there, and has been checked. */
export interface DrawOptions extends Words {
  /** In pixels; the drawing is shown at this width and never shrunk. */
  width: number;
  /** An XML document to make the SVG in, or a browser's. */
  document: Document;
  /** Where a figure leads; null for nowhere. */
  figureHref(figure: string): string | null;
  theme?: Theme;
  /** Ids within the SVG begin with it; unique on its page. */
  id: string;
  /** Sentences of the editor at what is drawn. */
  annotations?: readonly AnnotationAt[];
  /** What the drawing is called, and said, where it cannot be seen. */
  title: string;
  alt: string;
}

/** Which measure plays which part; undefined for a part that no row plays. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** What a drawing knows of its chart; each form adds which measure plays which part, and its own options. */
export interface Drawn {
  /** As errors call it: "claimComparison", "inmates". */
  name: string;
}

/** A form of charts: how rows of certain measures are drawn and told. */
export interface Form<Row extends ChartRow = ChartRow> {
  /** As it is called in code and in errors: "claimComparison". */
  name: string;
  /** Where its words stand: "form.claim-comparison". */
  messages: string;
  /** The words that its chart may say otherwise. */
  words: readonly string[];
  /** Its parts by name: the first is what it is about, and has to be there for anything to be drawn. */
  parts: readonly string[];
  /** The unit of the first part where a row names none; default that of counted things. */
  unit?: string;
  /** Options that it has besides its parts and those of every chart. */
  options?: readonly string[];
  /** Columns that its rows cannot do without. */
  columns?: readonly ("by" | "date")[];
  /** Draws the rows. Throws an Error that names chart and row for what cannot be drawn. */
  draw(chart: Drawn, rows: readonly Row[], options: DrawOptions): SVGSVGElement;
  /** What the drawing adds to the rows and a reader should know of. */
  notes?(rows: readonly Row[], words: Words): string[];
  /** What the rows say together, a sentence each; default their range, and which do not agree. */
  summary?(chart: Drawn, rows: readonly Row[], words: Words): string[];
  /** Each row in words; default its measure, value and claimant. */
  list?(rows: readonly Row[], words: Words, chart: Drawn): string[];
}
