import {escapeText} from "../../src/components/markup.ts";

/** What an oEmbed answer tells of a chart. */
export interface OembedChart {
  title: string;
  credit: string;
  site: string;
  /** The address of the site, of the embed page and of the card. */
  url: string;
  embed: string;
  card: string;
  /** The height of the embed page at a width, in pixels. */
  heightAt: (width: number) => number;
}

/** The width that an answer speaks of where none is asked for, in pixels. */
export const OEMBED_WIDTH = 720;

/** An answer of type "rich" as https://oembed.com says. */
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
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** A day: what a chart shows may be corrected. */
const CACHE_AGE = 86_400;

/**
 * The oEmbed answer for a chart: a frame as wide as its place, whose height is right at `width` pixels and which the
 * page's own script, where there is one, sets anew.
 */
export function oembed(
  {title, credit, site, url, embed, card, heightAt}: OembedChart,
  {width = OEMBED_WIDTH}: {width?: number} = {}
): Oembed {
  const height = heightAt(width);
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: credit,
    author_url: url,
    provider_name: site,
    provider_url: url,
    cache_age: CACHE_AGE,
    html: frame({title, embed, height}),
    width,
    height,
    thumbnail_url: card,
    thumbnail_width: 1200,
    thumbnail_height: 630
  };
}

function frame({title, embed, height}: {title: string; embed: string; height: number}): string {
  const attributes = [
    `src="${escapeText(embed)}"`,
    `title="${escapeText(title)}"`,
    `width="100%"`,
    `height="${height}"`,
    `loading="lazy"`,
    `style="width:100%;min-width:100%;border:0"`
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
