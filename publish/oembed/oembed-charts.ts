import {embedAddress} from "../../src/embeds/embed-addresses.ts";
import {absoluteAddress, CARD_SIZE, chartFile, chartPage} from "../../src/components/chart-address.ts";
import type {KeptChart} from "../../src/versions/kept-versions.ts";
import type {ChartFacts} from "../chart-files/chart-facts.ts";
import {embedHeights} from "../chart-files/embed-heights.ts";
import type {OembedChart} from "./oembed.ts";

/** What oEmbed answers tell of a chart. */
export function oembedChart(facts: ChartFacts, url: string): OembedChart {
  const {slug, title, credit, site, locale} = facts;
  return {
    title,
    credit,
    site,
    url,
    page: absoluteAddress(url, chartPage(slug, locale)),
    embed: absoluteAddress(url, embedAddress(slug, locale)),
    card: {address: absoluteAddress(url, chartFile(slug, "-card.png", locale)), ...CARD_SIZE},
    heights: embedHeights(facts)
  };
}

/** The same for all charts and for their kept versions, of which there are no cards. */
export function oembedCharts(
  charts: readonly ChartFacts[],
  url: string,
  kept: ReadonlyMap<string, KeptChart>
): OembedChart[] {
  return charts.flatMap((facts) => {
    const {slug, locale} = facts;
    const chart = oembedChart(facts, url);
    const versions = Array.from(kept.get(slug)?.records.values() ?? [], ({version, title}) => {
      const page = absoluteAddress(url, embedAddress(slug, locale, version));
      return {...chart, title: title[locale.tag] ?? chart.title, page, embed: page, card: null};
    });
    return [chart, ...versions];
  });
}
