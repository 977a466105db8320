import {join} from "node:path";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import {root} from "../../../publish/setup.mjs";
import {openRecords} from "../../../src/components/records.ts";
import {codeParts} from "../../../src/embeds/code-parts.ts";
import type {CodeParts} from "../../../src/embeds/embed-codes.ts";
import {openLocale, type Tag} from "../../../src/locales/locale.ts";
import {readRenderedChart} from "../../../src/markdown/rendered-charts.ts";
import {chartTheme} from "../../../src/site-theme.ts";
import {readSite} from "../../../src/site.ts";
import {openTables} from "../../../src/tables/open-tables.ts";

/** The parts of the codes of a chart of this project, as if its site stood at `url`. */
export function partsAt(url: string, slug: string, tag: Tag = "en"): CodeParts {
  const site = readSite(root);
  const tables = openTables(join(root, "data"));
  const locale = openLocale(tag, site.locale);
  const chart = readRenderedChart(join(root, "src"), slug, tag)!;
  const {fontFamily} = chartTheme(site.theme);
  const rows = tables.rows<ChartRow>(chart.table);
  return codeParts(chart, rows, {records: openRecords(tables), locale, site, url, fontFamily});
}
