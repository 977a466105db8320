import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/locale.ts";
import type {Units} from "../tables/units.ts";
import type {Theme} from "../theme/theme.ts";

/** What a chart needs besides its rows. */
export interface ChartOptions {
  /** In pixels, 280 to 1200; the drawing is shown at this width and never shrunk. */
  width: number;
  /** An XML document to make the SVG in, or a browser's. */
  document: Document;
  locale: Locale;
  /** The label of an entity, a measure or a source in the locale. */
  names(key: string): string;
  units: Units;
  /** Where a figure's source card is; default `#figure-<id>`. */
  figureHref?: (id: string) => string;
  theme?: Theme;
  /** Prefix of the ids within the SVG, unique on its page; default the chart's slug and width. */
  id?: string;
}

/** What the frame around a chart shows, and what a screen reader hears. */
export interface Description {
  title: string;
  subtitle: string;
  alt: string;
  /** About what the drawing adds to the rows (a silhouette's size). */
  notes: string[];
  /** Ids of the figures that are drawn, in the order of the rows. */
  figures: string[];
  /** Ids of the sources of the rows. */
  sources: string[];
}

/** A chart of the catalogue: rows in, SVG out. */
export interface Chart {
  slug: string;
  /** The table of its rows, by its name in the data package. */
  table: string;
  /** Where its words stand in src/locales: `chart.inmates`. */
  messages: string;
  /** Draws the rows. Throws an Error that names chart and row for what cannot be drawn. */
  render(rows: readonly ChartRow[], options: ChartOptions): SVGSVGElement;
  /** What the drawing adds to the rows and a reader should know of, in the locale. */
  notes?(words: Pick<ChartOptions, "locale" | "units">): string[];
  /** The rows in words for the alternative text; default each row's measure, value and claimant. */
  list?(rows: readonly ChartRow[], words: Pick<ChartOptions, "locale" | "names" | "units">): string[];
}
