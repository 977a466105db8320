import type {Locale} from "../locales/make-locale.ts";
import type {Tag} from "../locales/chart-locale.ts";
import type {Units} from "../tables/units.ts";
import type {Theme} from "../theme/theme.ts";
import type {Annotation} from "./annotations/annotations.ts";

/** The options that every chart has. */
export interface FigureOptions {
  /** A browser's document, or one without a browser (linkedom, jsdom), in which the figure is made. */
  document: Document;
  /** In pixels, from 200; the drawing is made for this width and never shrunk. Default 640. */
  width?: number;
  /** A language whose words come with the charts, or a locale of your own. Default "en". */
  locale?: Tag | Locale;
  /** Colours and type; default the theme of this package. */
  theme?: Theme;
  /** The finding. Default what the rows are about; null for none that can be seen. */
  title?: string | null;
  /** What is shown, in which unit, where and when; default none. */
  subtitle?: string;
  /** Below the drawing: who made it, and where its numbers come from. */
  credit?: string;
  /** Below the drawing, a paragraph each. */
  notes?: string | readonly string[];
  /**
   * Sentences at drawn values. They wrap and find their own places; below 480 px, and where there is no room, they are
   * numbers in the drawing and notes below it.
   */
  annotations?: readonly Annotation[];
  /** Where a row's figure leads; without it values are text, and where it gives null. */
  figureHref?: (figure: string) => string | null;
  /** What a key in the rows is called; default the key itself, in words where it is spelled with hyphens. */
  names?: ((key: string) => string) | Readonly<Record<string, string>>;
  /**
   * How units are written after a number, by their codes: `{t: "tonnes"}`, or the rows of a table of units. `%`
   * and currencies (ISO 4217) need none; other codes are printed as they are.
   */
  units?: Readonly<Record<string, string>> | Units;
  /** Ids in the figure begin with it; unique on its page. Default made of what the figure holds. */
  id?: string;
}

/** The options of a form: those of every chart, the measures of its parts, and its words. */
export type FormOptions<Part extends string, Word extends string> = FigureOptions & {
  /** Which measure plays the part; default the one of the same name, of the first part the only one left. */
  [part in Part]?: string;
} & {
  /** What the chart says besides its rows, where it is not to say what the locale says. */
  words?: Readonly<Partial<Record<Word | "title" | "subtitle" | "alt", string>>>;
};

/** The names of the options that every chart has. */
export const FIGURE_OPTIONS: readonly (keyof FigureOptions | "words")[] = [
  "document",
  "width",
  "locale",
  "theme",
  "title",
  "subtitle",
  "credit",
  "notes",
  "annotations",
  "figureHref",
  "names",
  "units",
  "id",
  "words"
];

/** Words that every form has besides its own. */
export const FORM_WORDS: readonly string[] = ["title", "subtitle", "alt"];
