import {chartType} from "./chart-type.ts";
import type {DrawOptions} from "./chart.ts";
import {drawChart} from "./draw-chart.ts";
import {textBlock} from "./marks/text-block.ts";
import {breakLines} from "../text/rich-text.ts";

/** A drawing that says that there is nothing to draw. */
export function emptyChart(options: DrawOptions): SVGSVGElement {
  const {width, locale, theme} = options;
  const {label: size, family} = chartType(options);
  const block = breakLines([[{text: locale.message("chart.empty")}]], {width, size, family});
  const text = textBlock([{x: 0, y: 8}], {
    x: "x",
    y: "y",
    block: () => block,
    size,
    colour: "muted",
    theme,
    href: () => null
  });
  return drawChart({height: block.height + 16, marks: [text]}, options);
}
