import {escapeText} from "../../src/components/markup.ts";

/** What an oEmbed answer tells of a chart; plain data, so that a server of answers can carry it along. */
export interface OembedChart {
  title: string;
  credit: string;
  /** The site's name. */
  site: string;
  /** Addresses: of the site, of the chart's page and of its embed page. */
  url: string;
  page: string;
  embed: string;
  /** The picture for its title, its size in pixels; null where there is none. */
  card: {address: string; width: number; height: number} | null;
  /** How high the embed page is from a width on, the narrowest first; in pixels. */
  heights: readonly (readonly [width: number, height: number])[];
}

/** What a consumer asks for besides the address, in pixels. */
export interface OembedLimits {
  maxwidth?: number;
  maxheight?: number;
}

/** An answer of type "rich", as https://oembed.com has it. */
export interface Oembed {
  version: "1.0";
  type: "rich";
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** The width that an answer speaks of where nothing narrower is asked for, in pixels. */
export const OEMBED_WIDTH = 720;

/** A day, in seconds: what a chart shows may be corrected. */
const CACHE_AGE = 86_400;

/**
 * The oEmbed answer for a chart: a frame that is as wide as its place, at most as wide as asked for, and as high as the
 * chart is at that width. The card goes along where it is no larger than asked for, as the specification says.
 */
export function oembed(
  chart: OembedChart,
  {maxwidth = Infinity, maxheight = Infinity}: OembedLimits = {}
): Oembed {
  const {title, credit, site, url, embed, card, heights} = chart;
  const width = Math.min(OEMBED_WIDTH, maxwidth);
  const high = heights.findLast(([from]) => from <= width) ?? heights[0]!;
  const height = Math.min(high[1], maxheight);
  const fits = card !== null && card.width <= maxwidth && card.height <= maxheight;
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: credit,
    author_url: url,
    provider_name: site,
    provider_url: url,
    cache_age: CACHE_AGE,
    html: frame({title, embed, height, maxwidth}),
    width,
    height,
    ...(fits && {thumbnail_url: card.address, thumbnail_width: card.width, thumbnail_height: card.height})
  };
}

function frame(chart: {title: string; embed: string; height: number; maxwidth: number}): string {
  const {title, embed, height, maxwidth} = chart;
  const limit = Number.isFinite(maxwidth) ? `;max-width:${maxwidth}px` : "";
  const attributes = [
    `src="${escapeText(embed)}"`,
    `title="${escapeText(title)}"`,
    `width="100%"`,
    `height="${height}"`,
    `loading="lazy"`,
    `style="width:100%${limit};border:0"`
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
