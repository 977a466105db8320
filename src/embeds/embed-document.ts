import {Markup, markup} from "../components/markup.ts";
import {embedFigure, type EmbedContext, type EmbeddedChart} from "./embed-figure.ts";

/** What an embed page is made with besides its chart: texts of our own making. */
export interface EmbedParts {
  style: string;
  /** Of src/embeds/client/embed.ts, bundled. */
  script: string;
}

/**
 * An embed page: one document that needs no other file and no script. It does not know where it will lie: all its
 * addresses are arguments. Its security policy is written into it by publish/embeds/embed-page.ts.
 */
export function embedDocument(
  embedded: EmbeddedChart,
  context: EmbedContext,
  {style, script}: EmbedParts
): string {
  const {chart, links} = embedded;
  const {locale, site} = context;
  const languages = Object.entries(links.languages).map(
    ([tag, address]) => markup`<link rel="alternate" hreflang="${tag}" href="${address}">`
  );
  // A frame's address may hold its page's, and no link must carry that on.
  return markup`<!doctype html><html lang="${locale.tag}" data-embed="${chart.slug}"><head>
    <meta charset="utf-8">
    <title>${chart.title} | ${site.title[locale.tag]}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="canonical" href="${links.chart}">
    ${languages}
    <style>${new Markup(style)}</style>
    <script>${new Markup(script)}</script>
    </head><body><main>${embedFigure(embedded, context)}</main></body></html>
    `.source;
}
