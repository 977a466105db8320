import {escapeText as e} from "../components/markup.ts";
import {PADDING, WIDE_FROM, WIDE_MOST} from "./embed-style.ts";

/** What code to copy is made of; addresses are those of the web. */
export interface CodeParts {
  /** Of the embed page, with what its query asks for. */
  address: string;
  title: string;
  /** Of its height at a width of the frame, both in pixels. */
  heightAt: (width: number) => number;
  /** Of the scripts. */
  hostScript: string;
  elementScript: string;
  /** The chart's page and its pictures. */
  chart: string;
  svg: string;
  png: string;
  png2x: string;
  /** The chart in words. */
  alternative: string;
  /** Whom to credit, as text. */
  credit: string;
}

/** Frames are as wide as their place; this is the width that is reckoned with before a script knows better. */
const COLUMN = 640;

/** A frame that gets its height from the host script. */
export function frameCode({address, title, heightAt, hostScript}: CodeParts): string {
  return `${frame({address, title, height: heightAt(COLUMN), style: "width:100%;border:0"})}
<script src="${e(hostScript)}" async></script>`;
}

/** A frame alone, as high as the chart needs in a column of that many pixels. */
export function ratioCode({address, title, heightAt}: CodeParts, width: number): string {
  const height = heightAt(width);
  const style = `width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height};border:0`;
  return frame({address, title, height, style});
}

/** Where stretches of widths begin, in pixels; charts grow no more in columns that are wider than the last. */
const STRETCHES = [260, 300, 340, 400, 480, 560, WIDE_FROM, 680, 740, 820, 900, WIDE_MOST + 2 * PADDING];

/**
 * A frame alone that fits columns of all widths: in each stretch of widths it is as high as the chart needs somewhere
 * in it. `name` is a class of its own, for there may be several on a page.
 */
export function ratiosCode({address, title, heightAt}: CodeParts, name: string): string {
  const rules = STRETCHES.map((start, i) => {
    const height = highest(heightAt, start, STRETCHES[i + 1] ?? start);
    const rule = `.${name}{height:${height}px}`;
    return i === 0 ? rule : `@container(min-width:${start}px){${rule}}`;
  });
  const style = "width:100%;border:0";
  return `<div style="container-type:inline-size"><style>${rules.join("")}</style>
${frame({address, title, style, name})}</div>`;
}

/** The most that is needed from a width on, up to another. */
function highest(heightAt: CodeParts["heightAt"], from: number, to: number): number {
  let most = heightAt(from);
  for (let width = from + 1; width < to; width += 3) most = Math.max(most, heightAt(width));
  return to > from ? Math.max(most, heightAt(to - 1)) : most;
}

/** The element that fetches its chart; until it is there, and where no script runs, the picture stands in for it. */
export function elementCode({address, title, elementScript, chart, png}: CodeParts): string {
  return `<cifra-chart src="${e(address)}"><a href="${e(chart)}"><img src="${e(png)}" alt="${e(title)}" width="1200" style="width:100%;height:auto" loading="lazy"></a></cifra-chart>
<script src="${e(elementScript)}" async></script>`;
}

/** A picture for newsletters and feeds, which strip frames and scripts. */
export function pictureCode({svg, png, png2x, alternative, chart, credit}: CodeParts): string {
  return `<figure><a href="${e(chart)}"><picture>
<source srcset="${e(svg)}" type="image/svg+xml">
<img src="${e(png)}" srcset="${e(png)} 1x, ${e(png2x)} 2x" alt="${e(alternative)}" width="1200" style="width:100%;height:auto">
</picture></a><figcaption><a href="${e(chart)}">${e(credit)}</a></figcaption></figure>`;
}

interface Frame {
  address: string;
  title: string;
  /** For hosts that strip styles. */
  height?: number;
  style: string;
  name?: string;
}

function frame({address, title, height, style, name}: Frame): string {
  const attributes = [
    `src="${e(address)}"`,
    `title="${e(title)}"`,
    ...(name === undefined ? [] : [`class="${e(name)}"`]),
    `width="100%"`,
    ...(height === undefined ? [] : [`height="${height}"`]),
    `style="${style}"`,
    `loading="lazy"`
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
