import type {Theme} from "../src/theme/theme.ts";
import {theme as ours} from "../src/theme/theme.ts";

/**
 * An example's drawing as the text of a file that shows by itself, outside any page: the colours that it uses are
 * laid into it, light and dark as the reader's system is. Takes an SVG, or an element that holds one.
 * Throws an Error when there is none.
 */
export function exampleFile(drawn: Element, theme: Theme = ours): string {
  const svg = drawn.matches("svg") ? drawn : drawn.querySelector("svg");
  if (!svg) throw new Error("an example gives an SVG or an element that holds one");
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  if (/\sxlink:/.test(svg.outerHTML)) svg.setAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
  if (!svg.hasAttribute("font-family")) svg.setAttribute("font-family", theme.fontFamily);
  const style = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = styleFor(svg.outerHTML, theme);
  svg.prepend(style);
  return `${svg.outerHTML.replace(/(<\/(?:g|defs|style|desc|title)>|<(?:path|rect|line|circle)[^>]*\/>)(?=<(?!\/?(?:tspan|a|text)\b))/g, "$1\n")}\n`;
}

function styleFor(markup: string, {colours}: Theme): string {
  const used = Object.entries(colours).filter(
    ([name]) => name === "paper" || name === "ink" || markup.includes(`--cifra-${name}`)
  );
  const values = (form: "light" | "dark") =>
    used.map(([name, colour]) => `--cifra-${name}:${colour[form]}`).join(";");
  return [
    `:root{${values("light")};--plot-background:var(--cifra-paper);background:var(--cifra-paper);color:var(--cifra-ink)}`,
    `@media (prefers-color-scheme:dark){:root{${values("dark")}}}`
  ].join("");
}
