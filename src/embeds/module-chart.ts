import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {sourceLine} from "../components/chart-figure.ts";
import {embedFigure, type EmbedContext, type EmbeddedChart} from "./embed-figure.ts";
import {LICENCE, linkFigures} from "./embed-links.ts";

/** What a chart's ES module carries. */
export interface ModuleChart {
  words: {
    slug: string;
    language: string;
    title: string;
    subtitle: string;
    summary: string;
    notes: readonly string[];
    /** The articles that the numbers stand in, and who claims them there. */
    sources: string;
    /** The chart's page. */
    page: string;
    licence: string;
  };
  rows: readonly ChartRow[];
  narrow: string;
  wide: string;
  /** All that stands around the drawings, with a comment in the place of each. */
  figure: string;
}

/** A chart as its module carries it. */
export function moduleChart(embedded: EmbeddedChart, context: EmbedContext): ModuleChart {
  const {chart, rows, links} = embedded;
  const {slug, title, subtitle, summary, notes} = chart;
  const {locale, records} = context;
  const around = {...chart, narrow: "<!--narrow-->", wide: "<!--wide-->"};
  return {
    words: {
      slug,
      language: locale.tag,
      title,
      subtitle,
      summary,
      notes,
      sources: sourceLine(rows, records, locale),
      page: links.chart,
      licence: LICENCE
    },
    rows,
    narrow: linkFigures(chart.narrow, links.cards),
    wide: linkFigures(chart.wide, links.cards),
    figure: embedFigure({...embedded, chart: around}, context, {level: 3}).source
  };
}
