import {Markup, markup} from "../components/markup.ts";
import {embedFigure, type EmbedContext, type EmbeddedChart} from "./embed-figure.ts";

/**
 * A chart as an element that holds it already, as declarative shadow DOM: nothing is fetched and no script is needed.
 * `fonts` are rules of font faces, which count for nothing within a shadow tree.
 */
export function embedShadow(
  embedded: EmbeddedChart,
  context: EmbedContext,
  {style, fonts, address}: {style: string; fonts: string; address: string}
): string {
  const {chart, links} = embedded;
  return markup`<cifra-chart src="${address}">
    <template shadowrootmode="open"><style>${new Markup(style)}</style>${embedFigure(embedded, context, {level: 3})}</template>
    <style>${new Markup(fonts)}</style>
    <a href="${links.chart}">${chart.title}</a>
    </cifra-chart>`.source;
}
