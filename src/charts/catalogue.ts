import type {LocalText} from "../../loaders/brief/brief.ts";
import type {ChartEntry} from "../../loaders/register/registers.ts";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Locale} from "../locales/make-locale.ts";
import type {Units} from "../tables/units.ts";
import type {Run} from "../text/rich-text.ts";
import type {Theme} from "../theme/theme.ts";
import {readAnnotations} from "./annotations/annotations.ts";
import type {Drawn, Parts, Words} from "./chart.ts";
import {chartTitle} from "./chart-title.ts";
import {describe as describeForm, type Description} from "./describe.ts";
import {drawForm} from "./draw-form.ts";
import {formWords} from "./form-words.ts";
import {FORMS} from "./forms.ts";
import {cut} from "../locales/make-locale.ts";
import {checkRows, checkWidth} from "./rows/check-rows.ts";
import type {FullRow} from "./rows/plain-row.ts";
import {valueRun} from "./row-words.ts";

export type {Description} from "./describe.ts";

/** What a chart of the catalogue needs besides its rows. */
export interface ChartOptions {
  /** In pixels, from 200; the drawing is shown at this width and never shrunk. */
  width: number;
  /** An XML document to make the SVG in, or a browser's. */
  document: Document;
  locale: Locale;
  /** The label of an entity, a measure or a source in the locale. */
  names(key: string): string;
  units: Units;
  /** Where a figure's source card is; default `#figure-<id>`; null for nowhere. */
  figureHref?: (id: string) => string | null;
  theme?: Theme;
  /** Prefix of the ids within the SVG, unique on its page; default the chart's slug and width. */
  id?: string;
}

/** A chart of the catalogue: rows in, SVG out. */
export interface Chart {
  slug: string;
  /** The table of its rows, by its name in the data package. */
  table: string;
  /** Draws the rows. Throws an Error that names chart and row for what cannot be drawn. */
  render(rows: readonly ChartRow[], options: ChartOptions): SVGSVGElement;
  /** Says in words what a chart of these rows shows. */
  describe(rows: readonly ChartRow[], words: Pick<ChartOptions, "locale" | "names" | "units">): Description;
}

/** The charts of a story by its register, in its order. Throws an Error for a form that there is not. */
export function openCharts(entries: readonly ChartEntry[]): Chart[] {
  return entries.map(openChart);
}

/** A chart by its entry in seeds/charts.yml: a form, the measures that play its parts, and its words. */
export function openChart({slug, table, ...entry}: ChartEntry): Chart {
  const form = FORMS.get(entry.form);
  if (!form) throw new Error(`chart ${slug}: there is no form “${entry.form}”`);
  const {parts, conditional} = entry;
  const chart: Drawn & {parts: Parts} = {name: slug, ...(conditional.length > 0 ? {conditional} : {}), parts};
  const open = ({locale, names, units}: Pick<ChartOptions, "locale" | "names" | "units">): Words => {
    const own = Object.fromEntries(
      Object.entries(entry.words).map(([name, text]) => [name, localText(text, locale)])
    );
    const known = Object.fromEntries(form.parts.map((part) => [part, parts[part] ? names(parts[part]) : ""]));
    return {locale, names, units, words: formWords({locale, own, groups: [form.messages], known})};
  };
  const tell: Chart["describe"] = (rows, given) => {
    const words = open(given);
    const title = entry.words.title
      ? words.words.text("title")
      : chartTitle(form, {parts, named: true}, rows as readonly FullRow[], words);
    const subtitle = words.words.has("subtitle") ? words.words.text("subtitle") : "";
    return describeForm(form, chart, rows, words, {title, subtitle});
  };
  // Rows are told once, and drawn at several widths.
  const told = new WeakMap<readonly ChartRow[], {given: Parameters<typeof tell>[1]; said: Description}>();
  const describe: Chart["describe"] = (rows, {locale, names, units}) => {
    const before = told.get(rows);
    const {given} = before ?? {};
    if (before && given!.locale === locale && given!.names === names && given!.units === units)
      return before.said;
    const said = tell(rows, {locale, names, units});
    told.set(rows, {given: {locale, names, units}, said});
    return said;
  };
  const annotate = (rows: readonly ChartRow[], words: Words) => {
    // Of another table the chart draws what is there.
    const here = entry.annotations.filter(({figure}) => rows.some((row) => row.figure === figure));
    const valueOf = (figure: string) => {
      const row = rows.find((row) => row.figure === figure);
      return row && valueRun(row, words);
    };
    const said = here.map(({figure, text, side}) => ({
      figure,
      text: [runsOf(localText(text, words.locale), valueOf, `chart ${slug}`)],
      ...(side ? {side} : {})
    }));
    return readAnnotations(slug, said, rows, words);
  };
  return {
    slug,
    table,
    describe,
    render(rows, given) {
      const {width, document, theme, figureHref = (id) => `#figure-${id}`, id = `${slug}-${width}`} = given;
      checkWidth(slug, width);
      checkRows(slug, rows);
      const {title, alt} = describe(rows, given);
      const words = open(given);
      const annotations = annotate(rows, words);
      const drawing = {...words, width, document, theme, figureHref, annotations, id, title, alt};
      return drawForm(form, chart, rows, drawing);
    }
  };
}

function localText(text: LocalText, {tag}: Locale): string {
  return text[tag as keyof LocalText];
}

/** A sentence with the values of figures where their ids stand in braces. */
function runsOf(text: string, valueOf: (figure: string) => Run | undefined, chart: string): Run[] {
  return cut(text).map((part) => {
    if ("text" in part) return {text: part.text};
    const run = valueOf(part.name);
    if (!run) throw new Error(`${chart}: an annotation names “${part.name}”, which no row has`);
    return run;
  });
}
