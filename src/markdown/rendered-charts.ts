import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {RenderedChart} from "../components/chart-figure.ts";
import type {Tag} from "../locales/locale.ts";

/** Where the charts are rendered to before pages are built, from the source root. */
const CHARTS = "_generated/charts";

/** Which table holds the rows of which chart. */
const TABLES = "_generated/chart-tables.json";

/**
 * A chart's words and drawings in one language, as publish/render-charts.ts left them below `source`
 * (src); null when there is no such chart.
 */
export function readRenderedChart(source: string, slug: string, tag: Tag): RenderedChart | null {
  const file = (name: string) => join(source, CHARTS, `${slug}.${name}`);
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(file(`${tag}.json`))) return null;
  const words = readJson<Omit<RenderedChart, "slug" | "wide" | "narrow" | "table">>(file(`${tag}.json`));
  return {
    ...words,
    slug,
    table: readJson<Record<string, string>>(join(source, TABLES))[slug] ?? slug,
    wide: readFileSync(file(`wide.${tag}.svg`), "utf8"),
    narrow: readFileSync(file(`narrow.${tag}.svg`), "utf8")
  };
}

/** The names of all charts that were rendered. */
export function renderedCharts(source: string): string[] {
  const file = join(source, TABLES);
  return existsSync(file) ? Object.keys(readJson<Record<string, string>>(file)) : [];
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}
