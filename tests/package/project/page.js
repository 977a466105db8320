// A bundler's page.
import * as Plot from "@observablehq/plot";
import {callout} from "cifra/marks";
import {chartStyle} from "cifra/theme";

const levels = [
  {day: 1, metres: 2.1},
  {day: 2, metres: 3.4},
  {day: 3, metres: 2.8}
];

const style = document.createElement("style");
style.textContent = chartStyle();
document.head.append(style);
document.querySelector("#chart").append(
  Plot.plot({
    marks: [
      Plot.line(levels, {x: "day", y: "metres"}),
      callout([levels[1]], {x: "day", y: "metres", text: ["The dam is full"]})
    ]
  })
);
