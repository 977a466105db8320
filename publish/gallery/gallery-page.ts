import {Markup, markup} from "../../src/components/markup.ts";
import type {DrawnExample} from "./draw-gallery.ts";

const INTRODUCTION =
  "The charts of the story are made of parts that stand on their own: marks for Observable Plot that label, annotate and count, show what is claimed rather than what is known, and draw to scale. Here they draw the data of others: elections, climate, sport, budgets, measures. Every drawing is plain SVG, made without a browser.";

// The text gate does not read this page: see publish/gate/gate-site.ts.
const WHOSE_NUMBERS =
  "The numbers on this page are examples from public sources, named under each chart. They are not figures of the story, and no article was read for them.";

const REFERENCE =
  "Each option of each mark, with a drawing, is in the API reference that comes with the source:";

// The package is made from the source: it is in no registry.
const INSTALLING = "npm pack   # in a clone of the source\nnpm install ./cifra-*.tgz d3 @observablehq/plot";

/** What stands in the page's main part: what the library is, then each example with its code. */
export function galleryPage(examples: readonly DrawnExample[]): string {
  return markup`<div class="gallery" lang="en">
    <h1>A chart library for numbers that people dispute</h1>
    <p>${INTRODUCTION}</p>
    <p class="note">${WHOSE_NUMBERS}</p>
    ${examples.map(figure)}
    <h2 id="use">Use it</h2>
    ${codeBlock(INSTALLING, "How it is installed")}
    <p>${REFERENCE} <code>docs/api/index.md</code>.</p>
  </div>`.source;
}

function figure({
  name,
  title,
  subtitle,
  credit,
  description,
  marks,
  narrow,
  wide,
  code
}: DrawnExample): Markup {
  return markup`<figure class="chart" id="${name}" aria-labelledby="${name}-title">
    <h2 class="chart-title" id="${name}-title">${title}</h2>
    <p class="chart-subtitle">${subtitle}</p>
    <div class="chart-drawing">
      <div class="chart-narrow">${new Markup(narrow)}</div>
      <div class="chart-wide">${new Markup(wide)}</div>
    </div>
    <figcaption>
      <p class="chart-source">Source: ${credit}. Drawn with ${listOf(marks)}.</p>
      <details>
        <summary>Code of this chart</summary>
        <p>${description}</p>
        ${codeBlock(code, `Code: ${title}`)}
      </details>
    </figcaption>
  </figure>`;
}

function listOf(marks: readonly string[]): Markup {
  const names = marks.map((mark, i) => {
    const before = i === 0 ? "" : i === marks.length - 1 ? " and " : ", ";
    return markup`${before}<code>${mark}</code>`;
  });
  return markup`${names} (<code>docs/api/marks.md</code>)`;
}

/** Code that may be wider than the page scrolls, by keyboard too. */
function codeBlock(code: string, label: string): Markup {
  return markup`<pre tabindex="0" role="region" aria-label="${label}"><code>${code.trim()}</code></pre>`;
}
