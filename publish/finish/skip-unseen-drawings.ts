import {intoHead} from "./into-head.ts";
import {scanTags} from "./tags.ts";

/**
 * Lets browsers put off the drawings that are out of sight, which are most of the work of laying out a story: a rule
 * each in the head, with the drawing's proportions, so that nothing moves when it is drawn after all. What it goes by
 * are the boxes that chart-figure.ts puts drawings into, `.chart-picture` in `.chart-narrow` or `.chart-wide`.
 */
export function skipUnseenDrawings(html: string): string {
  if (!html.includes('class="chart-picture"')) return html;
  const tags = scanTags(html);
  const rules: string[] = [];
  let figure = "";
  for (const [i, {name, closing, attributes}] of tags.entries()) {
    if (closing) continue;
    if (name === "figure") figure = attributes.get("id") ?? "";
    if (name !== "div" || attributes.get("class") !== "chart-picture") continue;
    const form = tags[i - 1]?.attributes.get("class");
    const [width, height] = ["width", "height"].map((side) => Number(tags[i + 1]?.attributes.get(side)));
    if (width && height && form && /^[\w-]+$/.test(figure))
      rules.push(`#${figure} .${form}>.chart-picture{aspect-ratio:${width}/${height}}`);
  }
  if (rules.length === 0) return html;
  const style = `<style>@media screen{.chart-picture{content-visibility:auto}${rules.join("")}}</style>`;
  return intoHead(html, style);
}
