import {expect, test} from "vitest";
import {skipUnseen} from "../../publish/finish/skip-unseen.ts";

const page = (body: string) => `<html><head><title>Lake</title></head><body>${body}</body></html>`;
const svg = (width: number, height: number) => `<svg width="${width}" height="${height}"><g></g></svg>`;
const figure = (id: string) => `<figure id="${id}"><div class="chart-drawing">
<div class="chart-narrow"><div class="chart-picture">${svg(328, 400.5)}</div><ol><li>A note</li></ol></div>
<div class="chart-wide"><div class="chart-picture">${svg(720, 300)}</div></div>
</div></figure>`;

test("every drawing keeps its proportions while it is out of sight, in each of its forms", () => {
  const html = skipUnseen(page(figure("chart-herons") + figure("chart-swans")));
  const style = /<style>(.*)<\/style>/.exec(html)![1]!;
  expect(style.match(/#[^{]*\{[^}]*\}/g)).toEqual([
    "#chart-herons .chart-narrow>.chart-picture{content-visibility:auto;aspect-ratio:328/400.5}",
    "#chart-herons .chart-wide>.chart-picture{content-visibility:auto;aspect-ratio:720/300}",
    "#chart-swans .chart-narrow>.chart-picture{content-visibility:auto;aspect-ratio:328/400.5}",
    "#chart-swans .chart-wide>.chart-picture{content-visibility:auto;aspect-ratio:720/300}"
  ]);
  expect(html.indexOf("<style>")).toBeLessThan(html.indexOf("</head>"));
});

test("a page without drawings, and a name that would be more than a name, stay as they are", () => {
  for (const body of ["<p>Words</p>", figure("a{}b")]) expect(skipUnseen(page(body))).toBe(page(body));
});
