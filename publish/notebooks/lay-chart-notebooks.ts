import {join} from "node:path";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Chart} from "../../src/charts/catalogue.ts";
import {claimantNames, sourceTitle} from "../../src/components/names.ts";
import {openRecords, withRelated} from "../../src/components/records.ts";
import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {chartDocument} from "../../src/notebooks/document/chart-document.ts";
import type {Site} from "../../src/site.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {NOTEBOOK} from "../list-files.ts";
import {writeIfNew} from "../mirror-folder.ts";
import {tableNames} from "../table-names.ts";

interface Options {
  output: string;
  /** The folder of the tables. */
  data: string;
  site: Site;
  charts: readonly Chart[];
  languages: readonly Tag[];
}

/** Writes every chart as a notebook of Notebook Kit, beside its page: charts/<slug>.notebook.html, es/charts/… */
export function layChartNotebooks({output, ...rest}: Options): void {
  for (const [file, text] of chartNotebooks(rest)) writeIfNew(join(output, file), text);
}

/** The same files, by their paths from the site's root, without writing them. */
export function chartNotebooks({
  data,
  site,
  charts,
  languages
}: Omit<Options, "output">): Map<string, string> {
  const tables = openTables(data);
  const records = openRecords(tables);
  const files = new Map<string, string>();
  for (const tag of languages) {
    const locale = openLocale(tag, site.locale);
    const absolute = (address: string) =>
      site.url === null
        ? null
        : new URL(locale.address(address).slice(1), site.url.replace(/\/*$/, "/")).href;
    const words = {locale, units: records.units, names: tableNames(tables, locale)};
    for (const chart of charts) {
      const rows = tables.rows<ChartRow>(chart.table);
      const ids = withRelated([...new Set(rows.map(({figure}) => figure))], {
        ...records,
        disputes: new Map()
      });
      const articles = new Set(ids.flatMap((id) => records.figures.get(id)?.source ?? []));
      const sources = [...articles].map((id) => {
        const source = records.sources.get(id);
        return {title: source ? sourceTitle(source, locale) : id, address: absolute(`/sources/${id}/`)};
      });
      const text = chartDocument(rows, {
        ...words,
        slug: chart.slug,
        said: chart.describe(rows, words),
        claimants: (by) => claimantNames(by, records, locale),
        credit: site.credit[tag],
        sources,
        page: absolute(`/charts/${chart.slug}/`)
      });
      files.set(`${locale.address(`/charts/${chart.slug}`).slice(1)}${NOTEBOOK}`, text);
    }
  }
  return files;
}
