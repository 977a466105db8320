/** A colour in the light and in the dark form of the page. */
export interface Colour {
  light: string;
  dark: string;
}

/** Colours, type and spacing of the charts; a newsroom swaps it whole or in part. */
export interface Theme {
  fontFamily: string;
  colours: {
    /** What lies behind a chart. */
    paper: Colour;
    /** Titles, numbers, lines that matter. */
    ink: Colour;
    /** Who says so, axes. */
    muted: Colour;
    /** Grid lines and other things that are not read. */
    faint: Colour;
    /** What a source counts or states. */
    accent: Colour;
    /** What follows from it, and what exceeds a reference. */
    alert: Colour;
    /** Behind uncertain stretches of a scale. */
    wash: Colour;
    /** The ring around what has the keyboard's focus. */
    focus: Colour;
  };
}

export type ColourName = keyof Theme["colours"];

export const theme: Theme = {
  fontFamily: '"Source Sans 3", "Source Sans 3 fallback", system-ui, sans-serif',
  colours: {
    paper: {light: "#ffffff", dark: "#14171b"},
    ink: {light: "#16191d", dark: "#eef0f2"},
    muted: {light: "#565d66", dark: "#a9b1bb"},
    faint: {light: "#dcdfe3", dark: "#343a42"},
    accent: {light: "#17577e", dark: "#7cbbe3"},
    alert: {light: "#b23a1d", dark: "#f2907a"},
    wash: {light: "#c9c3b4", dark: "#5b574d"},
    focus: {light: "#0b57d0", dark: "#a8c7fa"}
  }
};

/**
 * A colour of the theme as a paint: a custom property, so that one SVG serves light and dark, with the
 * light value for where no style sheet is (a file opened alone).
 */
export function paint(name: ColourName, {colours}: Theme = theme): string {
  return `var(--cifra-${name},${colours[name].light})`;
}

const GROUND =
  "fill:var(--cifra-paper);stroke:var(--cifra-focus);stroke-width:.45em;stroke-linejoin:round;paint-order:stroke";

/**
 * The style sheet that goes with the charts, once a page: the theme's colours, dark where the reader's
 * system or `data-theme="dark"` on an ancestor asks for it, and the states of links.
 */
export function chartStyle({colours}: Theme = theme): string {
  const values = (form: keyof Colour) =>
    Object.entries(colours)
      .map(([name, colour]) => `--cifra-${name}:${colour[form]}`)
      .join(";");
  return [
    `:root{${values("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${values("dark")}}}`,
    `[data-theme="dark"]{${values("dark")}}`,
    `.cifra-chart{display:block;font-variant-numeric:lining-nums}`,
    `.cifra-chart a{cursor:pointer}`,
    `.cifra-chart a:hover text,.cifra-chart a:hover tspan{text-decoration-thickness:2px}`,
    `.cifra-chart a:focus-visible{outline:2px solid var(--cifra-focus);outline-offset:1px}`,
    // Browsers paint no outline around a part of a line in SVG: it is set on a ground of its own instead.
    `.cifra-chart text a:focus-visible,.cifra-chart text a:focus-visible tspan{${GROUND}}`,
    `@media print{:root{${values("light")}}}`,
    `@media (forced-colors:active){.cifra-chart{forced-color-adjust:auto}}`
  ].join("\n");
}
