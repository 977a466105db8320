// One chart as an ES module, /charts/slug.js, for developers of other pages: what it says, its rows, its drawings, and
// a function that puts it into a page. It fetches nothing.
import {addFallbackFonts, type FallbackFont} from "./fallback-fonts.ts";
import {light} from "./light.ts";
import type {ModuleChart} from "../module-chart.ts";

/** Filled in by publish/embeds/lay-modules.ts. */
declare const CHART: ModuleChart;
declare const SHADOW_STYLE: string;
declare const FALLBACK_FONTS: FallbackFont[];
declare const WIDE_FROM: number;

/** The chart in words: `{slug, language, title, subtitle, summary, notes, sources, page, licence}`. */
export const chart = CHART.words;

/** Its rows, as in the table that is offered for download. */
export const rows = CHART.rows;

/** The drawing for a width in pixels (default wide), as the text of an SVG; its colours are custom properties. */
export function svg({width = WIDE_FROM}: {width?: number} = {}): string {
  return width < WIDE_FROM ? CHART.narrow : CHART.wide;
}

/**
 * Puts the chart with all that belongs to it at the end of an element, in a shadow tree, light or dark as told or as
 * the reader's system is; `figure` puts one of its figures into a light. Gives what takes it away again.
 */
export function mount(
  element: Element,
  {theme = "auto", figure = null}: {theme?: "light" | "dark" | "auto"; figure?: string | null} = {}
): () => void {
  const host = element.ownerDocument.createElement("cifra-chart");
  if (theme !== "auto") host.setAttribute("theme", theme);
  const root = host.attachShadow({mode: "open"});
  const style = new CSSStyleSheet();
  style.replaceSync(SHADOW_STYLE);
  root.adoptedStyleSheets = [style];
  root.innerHTML = CHART.figure
    .replace("<!--narrow-->", () => CHART.narrow)
    .replace("<!--wide-->", () => CHART.wide);
  light(root, figure);
  addFallbackFonts(FALLBACK_FONTS);
  element.append(host);
  return () => host.remove();
}
