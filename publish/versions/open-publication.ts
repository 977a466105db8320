import {join} from "node:path";
import type {Chart} from "../../src/charts/catalogue.ts";
import {openRecords} from "../../src/components/records.ts";
import type {Tag} from "../../src/locales/locale.ts";
import {siteLanguages} from "../../src/locales/page-language.ts";
import type {Site} from "../../src/site.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {keptVersions, type KeptChart} from "../../src/versions/kept-versions.ts";
import {renderedVersion} from "../../src/versions/rendered-version.ts";
import {chartFacts, type ChartFacts} from "../chart-files/chart-facts.ts";

/** The charts that a build publishes, and those that were released before it. */
export interface Publication {
  root: string;
  site: Site;
  /** The languages in which the site has pages, its own first. */
  languages: readonly Tag[];
  /** Every chart in every one of them. */
  facts: readonly ChartFacts[];
  /** The version of each chart as it is drawn now. */
  versions: ReadonlyMap<string, string>;
  kept: ReadonlyMap<string, KeptChart>;
}

/** Opens what `prepare` laid. Throws a FaultError for releases that are not as they were. */
export function openPublication(root: string, site: Site, charts: readonly Chart[]): Publication {
  const data = join(root, "data");
  const tables = openTables(data);
  const source = join(root, "src");
  const languages = siteLanguages(source, site.locale);
  const drawn = {source, data, tables, records: openRecords(tables), languages};
  return {
    root,
    site,
    languages,
    facts: chartFacts(root, site, charts, tables),
    versions: new Map(charts.map(({slug}) => [slug, renderedVersion(slug, drawn)])),
    kept: keptVersions(root)
  };
}
