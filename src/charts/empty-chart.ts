import type {Chart, ChartOptions} from "./chart.ts";
import {describe} from "./describe.ts";
import {drawChart} from "./draw-chart.ts";
import {textBlock} from "./marks/text-block.ts";
import {breakLines} from "../text/rich-text.ts";

/** A drawing that says that there is nothing to draw. */
export function emptyChart(chart: Pick<Chart, "slug" | "messages">, options: ChartOptions): SVGSVGElement {
  const {width, locale, theme} = options;
  const {title, alt} = describe(chart, [], options);
  const block = breakLines([[{text: locale.message("chart.empty")}]], {width, size: 14});
  const text = textBlock([{x: 0, y: 8}], {
    x: "x",
    y: "y",
    block: () => block,
    size: 14,
    colour: "muted",
    theme,
    href: (id) => id
  });
  return drawChart(chart.slug, {title, alt, height: block.height + 16, marks: [text]}, options);
}
