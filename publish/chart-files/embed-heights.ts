import {embedHeight} from "../../src/embeds/embed-height.ts";
import {WIDE_FROM} from "../../src/embeds/embed-style.ts";
import {svgText} from "../svg-file.ts";
import {calloutsOf, WIDTHS} from "../render-charts.ts";
import type {ChartFacts} from "./chart-facts.ts";

/** Widths of columns in which embeds stand, in pixels; heights are told from each to the next. */
const COLUMNS = [240, 280, 320, 360, 400, 460, 520, WIDE_FROM, 640, 680, 720];

/** How high a chart's embed page is from each of some widths on, the narrowest first: the most it needs up to the next. */
export function embedHeights(facts: ChartFacts): [width: number, height: number][] {
  const {slug, table, rows, locale, records, theme, siteTitle, contact} = facts;
  const {title, subtitle, summary, alt, notes, figures} = facts;
  const [wide, narrow] = [
    facts.draw(WIDTHS.wide, `${slug}-wide`),
    facts.draw(WIDTHS.narrow, `${slug}-narrow`)
  ];
  const drawings = {wide: svgText(wide), narrow: svgText(narrow)};
  const callouts = {wide: calloutsOf(wide), narrow: calloutsOf(narrow)};
  const words = {slug, title, subtitle, summary, alt, notes, figures, table: table.name};
  const chart = {...words, ...drawings, callouts};
  const context = {records, locale, site: {title: siteTitle, contact}, fontFamily: theme.fontFamily};
  const heightAt = (width: number) => Math.ceil(embedHeight(chart, rows, width, context));
  return COLUMNS.map((width, i) => [
    width,
    Math.max(heightAt(width), heightAt((COLUMNS[i + 1] ?? width + 1) - 1))
  ]);
}
