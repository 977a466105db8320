import type {Locale} from "../locales/locale.ts";

/** What stands beside a chart's page, by what follows the chart's name. */
export const CHART_FILES = [
  ".svg",
  ".png",
  "@2x.png",
  "-card.png",
  ".csv",
  ".json",
  ".zip",
  ".oembed.json"
] as const;

export type ChartFileEnding = (typeof CHART_FILES)[number];

/** The size of a chart's card in pixels: what social networks show in full. */
export const CARD_SIZE = {width: 1200, height: 630} as const;

/** The address of a chart's page from the site's root: "/charts/inmates/", "/es/charts/inmates/". */
export function chartPage(slug: string, {address}: Pick<Locale, "address">): string {
  return address(`/charts/${slug}/`);
}

/** The address of a file beside it: "/charts/inmates.svg". */
export function chartFile(slug: string, ending: ChartFileEnding, {address}: Pick<Locale, "address">): string {
  return address(`/charts/${slug}${ending}`);
}

/** An address from the site's root as one of the web, on the site at `url`. */
export function absoluteAddress(url: string, address: string): string {
  return new URL(address.replace(/^\//, ""), url.replace(/\/?$/, "/")).href;
}
