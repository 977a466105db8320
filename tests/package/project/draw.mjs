// Node without a browser: a chart as the text of an SVG file.
import * as Plot from "@observablehq/plot";
import {callout} from "cifra/marks";
import {DOMParser} from "linkedom";

const document = new DOMParser().parseFromString("<svg/>", "image/svg+xml");
const levels = [
  {day: 1, metres: 2.1},
  {day: 2, metres: 3.4},
  {day: 3, metres: 2.8}
];

const chart = Plot.plot({
  document,
  marks: [
    Plot.line(levels, {x: "day", y: "metres"}),
    callout([levels[1]], {x: "day", y: "metres", text: ["The dam is full"]})
  ]
});
console.log(chart.outerHTML);
