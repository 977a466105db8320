import {intoHead} from "./into-head.ts";
import {scanTags} from "./tags.ts";
import {unseenBlocks, type UnseenBlock} from "./unseen/unseen-blocks.ts";

/**
 * Lets browsers put off what is out of sight, which is most of the work of laying out a page, a first time and again
 * when its fonts come: a rule in the head for every large piece below the first window, with its height as it is
 * reckoned until the browser knows it, and for every drawing, with its proportions, so that nothing moves when it
 * is drawn after all. Drawings are those in the boxes of chart-figure.ts, `.chart-picture` in `.chart-narrow` or
 * `.chart-wide`.
 */
export function skipUnseen(html: string): string {
  const rules = [...drawingRules(html), ...blockRules(unseenBlocks(html))];
  return rules.length > 0 ? intoHead(html, `<style>@media screen{${rules.join("")}}</style>`) : html;
}

function drawingRules(html: string): string[] {
  if (!html.includes('class="chart-picture"')) return [];
  const rules: string[] = [];
  const tags = scanTags(html);
  let figure = "";
  for (const [i, {name, closing, attributes}] of tags.entries()) {
    if (closing) continue;
    if (name === "figure") figure = attributes.get("id") ?? "";
    if (name !== "div" || attributes.get("class") !== "chart-picture") continue;
    const form = tags[i - 1]?.attributes.get("class");
    const [width, height] = ["width", "height"].map((side) => Number(tags[i + 1]?.attributes.get(side)));
    if (width && height && form && /^[\w-]+$/.test(figure))
      rules.push(
        `#${figure} .${form}>.chart-picture{content-visibility:auto;aspect-ratio:${width}/${height}}`
      );
  }
  return rules;
}

/** A card that a link names stands over the page, wherever its list is: it must not be held in there. */
function blockRules(blocks: readonly UnseenBlock[]): string[] {
  if (blocks.length === 0) return [];
  const all = blocks.map(({selector}) => selector).join();
  const heights = (side: "narrow" | "wide") =>
    blocks.map((block) => `${block.selector}{contain-intrinsic-block-size:auto ${block[side]}px}`).join("");
  return [
    `:is(${all}):not(:has(:target)){content-visibility:auto;overflow-clip-margin:1rem}`,
    heights("narrow"),
    `@media(min-width:44rem){${heights("wide")}}`
  ];
}
