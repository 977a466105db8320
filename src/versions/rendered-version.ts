import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {sourceLine} from "../components/chart-figure.ts";
import type {Records} from "../components/records.ts";
import {openLocale, type Tag} from "../locales/locale.ts";
import {readRenderedChart} from "../markdown/rendered-charts.ts";
import type {Tables} from "../tables/open-tables.ts";
import {contentVersion, type VersionedWords} from "./content-version.ts";

interface Options {
  /** The source root, which holds _generated/charts. */
  source: string;
  /** The folder of the tables. */
  data: string;
  tables: Tables;
  records: Records;
  /** The languages in which the site has pages. */
  languages: readonly Tag[];
}

/** The version of a chart as it was last drawn. Throws an Error for a chart that was not. */
export function renderedVersion(slug: string, {source, data, tables, records, languages}: Options): string {
  const words: Record<string, VersionedWords> = {};
  let table = slug;
  for (const tag of languages) {
    const chart = readRenderedChart(source, slug, tag);
    if (!chart) throw new Error(`the chart “${slug}” was not drawn in “${tag}”`);
    table = chart.table;
    const rows = tables.rows<ChartRow>(chart.table);
    words[tag] = {...chart, sourceLine: sourceLine(rows, records, openLocale(tag))};
  }
  const path = tables.resources.find(({name}) => name === table)!.path;
  return contentVersion(words, readFileSync(join(data, path), "utf8"));
}
