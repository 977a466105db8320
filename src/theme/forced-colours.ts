import type {ColourName} from "./theme.ts";

/**
 * What a reader's own colours stand for where the system forces them upon all pages (CSS Color Adjustment 1). Charts
 * take them as their theme's, not by force: a browser that paints every fill and stroke of a drawing in one colour
 * leaves neither the halo of a text nor one shape upon another.
 */
const FORCED: Record<ColourName, string> = {
  paper: "Canvas",
  ink: "CanvasText",
  muted: "CanvasText",
  faint: "GrayText",
  accent: "LinkText",
  alert: "CanvasText",
  wash: "GrayText",
  focus: "Highlight"
};

/**
 * The rules that give the drawings of `svg` (a selector) those colours. `hosts` are the selectors that carry the
 * theme's, at least as specific as the rules that set them.
 */
export function forcedColours(hosts: string, svg: string): string {
  const values = Object.entries(FORCED).map(([name, colour]) => `--cifra-${name}:${colour}`);
  return `@media screen and (forced-colors:active){${hosts}{${values.join(";")}}${svg}{forced-color-adjust:none}}`;
}
