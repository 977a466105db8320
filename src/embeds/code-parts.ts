import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {RenderedChart} from "../components/chart-figure.ts";
import {addressFrom, embedAddress} from "./embed-addresses.ts";
import type {CodeParts} from "./embed-codes.ts";
import {creditWords, type EmbedContext} from "./embed-figure.ts";
import {embedHeight} from "./embed-height.ts";

/** What codes are made with besides their chart. */
export interface CodeContext extends EmbedContext {
  /** Where the site stands; while it has no address, codes name paths from its root. */
  url: string | null;
  /** Of the charts' theme. */
  fontFamily: string;
}

/** The parts of the codes that embed a chart in the language of `context`. */
export function codeParts(chart: RenderedChart, rows: readonly ChartRow[], context: CodeContext): CodeParts {
  const {slug, title, alt} = chart;
  const {url, locale} = context;
  const at = (address: string) => (url === null ? address : addressFrom("/", address, url));
  const file = (ending: string) => at(locale.address(`/charts/${slug}${ending}`));
  return {
    address: at(embedAddress(slug, locale)),
    title,
    heightAt: (width) => embedHeight(chart, rows, width, context),
    hostScript: at("/embed.js"),
    elementScript: at("/cifra-chart.js"),
    chart: file("/"),
    svg: file(".svg"),
    png: file(".png"),
    png2x: file("@2x.png"),
    alternative: alt,
    credit: creditWords(rows, context)
  };
}
