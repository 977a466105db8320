import {root} from "../../publish/setup.mjs";
import {chartFacts, type ChartFacts} from "../../publish/chart-files/chart-facts.ts";
import {charts} from "../charts/story-charts.ts";
import {readSite} from "../../src/site.ts";

export const site = readSite(root);

/** The charts of this project's own tables, in all languages. */
export const facts = chartFacts(root, site, charts);

/** One of them, with what a test says of it. */
export function chart(
  slug: string,
  {language = "en", ...rest}: Partial<ChartFacts> & {language?: string} = {}
): ChartFacts {
  const found = facts.find((one) => one.slug === slug && one.locale.tag === language);
  if (!found) throw new Error(`no chart “${slug}” in “${language}”`);
  return {...found, ...rest};
}
