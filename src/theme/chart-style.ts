import {forcedColours} from "./forced-colours.ts";
import {theme, type Colour, type Theme} from "./theme.ts";

const GROUND =
  "fill:var(--cifra-paper);stroke:var(--cifra-focus);stroke-width:.45em;stroke-linejoin:round;paint-order:stroke";

/**
 * The style sheet that goes with the charts, once a page: the theme's colours, dark where the reader's
 * system or `data-theme="dark"` on an ancestor asks for it, and the states of links.
 */
export function chartStyle({colours}: Pick<Theme, "colours"> = theme): string {
  const values = (form: keyof Colour) =>
    Object.entries(colours)
      .map(([name, colour]) => `--cifra-${name}:${colour[form]}`)
      .join(";");
  return [
    `:root{${values("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${values("dark")}}}`,
    `[data-theme="dark"]{${values("dark")}}`,
    `.cifra-chart{display:block;font-variant-numeric:lining-nums}`,
    `.cifra-chart a{cursor:pointer}`,
    `.cifra-chart a:hover text,.cifra-chart a:hover tspan{text-decoration-thickness:2px}`,
    `.cifra-chart a:focus-visible{outline:2px solid var(--cifra-focus);outline-offset:1px}`,
    // Browsers paint no outline around a part of a line in SVG: it is set on a ground of its own instead.
    `.cifra-chart text a:focus-visible,.cifra-chart text a:focus-visible tspan{${GROUND}}`,
    `@media print{:root,[data-theme]{${values("light")}}}`,
    forcedColours(`:root:root,[data-theme][data-theme]`, ".cifra-chart")
  ].join("\n");
}
