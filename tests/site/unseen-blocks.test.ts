import {describe, expect, test} from "vitest";
import {reckonHeight} from "../../publish/finish/unseen/reckon-height.ts";
import {unseenBlocks} from "../../publish/finish/unseen/unseen-blocks.ts";

const PHONE = {width: 379, wide: false};
const words = (count: number) => "A heron. ".repeat(count);
const many = (tag: string, count = 70) => `<${tag}>A heron</${tag}>`.repeat(count);
const main = (body: string) => `<main id="main">${body}</main>`;

describe("the height that is reckoned", () => {
  test("grows with the words and shrinks with the width", () => {
    const few = reckonHeight(`<p>${words(20)}</p>`, PHONE);
    expect(reckonHeight(`<p>${words(40)}</p>`, PHONE)).toBeGreaterThan(few + 100);
    expect(reckonHeight(`<p>${words(20)}</p>`, {width: 752, wide: true})).toBeLessThan(few);
  });

  test("is a drawing’s own, by its proportions, in the form that the window shows", () => {
    const svg = (width: number, height: number) => `<svg width="${width}" height="${height}"><g></g></svg>`;
    const forms = `<div class="chart-narrow">${svg(100, 200)}</div><div class="chart-wide">${svg(100, 50)}</div>`;
    expect(reckonHeight(`<div>${forms}</div>`, PHONE)).toBe(758);
    expect(reckonHeight(`<div>${forms}</div>`, {width: 752, wide: true})).toBe(376);
  });

  test("leaves out what is closed, hidden or never shown, and takes what is open", () => {
    const rows = `<table>${"<tr><td>A heron</td></tr>".repeat(10)}</table>`;
    const closed = reckonHeight(`<details><summary>Rows</summary>${rows}</details>`, PHONE);
    expect(closed).toBeLessThan(60);
    expect(reckonHeight(`<details open><summary>Rows</summary>${rows}</details>`, PHONE)).toBeGreaterThan(
      closed + 300
    );
    expect(reckonHeight(`<div><p hidden>${words(9)}</p><script>${words(9)}</script></div>`, PHONE)).toBe(0);
  });
});

describe("what is put off", () => {
  test("is every large piece that begins below the first window, by its id or its place", () => {
    const html = main(
      `<h1>Lake</h1><p>${words(300)}</p><figure id="herons">${many("p")}</figure><hr><section>${many("p")}</section>`
    );
    expect(unseenBlocks(html).map(({selector}) => selector)).toEqual(["#herons", "#main>:nth-child(5)"]);
    for (const {narrow, wide} of unseenBlocks(html)) expect(Math.min(narrow, wide)).toBeGreaterThan(1000);
  });

  test("is looked for inside a piece that begins in the first window", () => {
    const html = main(`<h1>Lake</h1><div><p>${words(300)}</p><div>${many("p")}</div></div>`);
    expect(unseenBlocks(html).map(({selector}) => selector)).toEqual(["#main>:nth-child(2)>:nth-child(2)"]);
  });

  test("is nothing of a short page, of small pieces, of the inside of a table", () => {
    expect(unseenBlocks(main(`<h1>Lake</h1><div>${many("p", 5)}</div>`))).toEqual([]);
    expect(unseenBlocks(main(`<p>${words(300)}</p>${many("p")}`))).toEqual([]);
    expect(unseenBlocks(main(`<table>${"<tr><td>A heron</td></tr>".repeat(90)}</table>`))).toEqual([]);
    expect(unseenBlocks("<body><p>No main part</p></body>")).toEqual([]);
  });

  test("holds nothing that stands instead of something else: a screen reader would be told both", () => {
    for (const form of ["chart-narrow", "margin-notes"]) {
      const html = main(
        `<p>${words(300)}</p><section><div class="${form}">Words</div><div>${many("p")}</div></section>`
      );
      expect(unseenBlocks(html).map(({selector}) => selector)).toEqual(["#main>:nth-child(2)>:nth-child(2)"]);
    }
  });

  test("an id that would be more than a name is not made a selector", () => {
    const html = main(`<p>${words(300)}</p><section id="a{}b">${many("p")}</section>`);
    expect(unseenBlocks(html)[0]!.selector).toBe("#main>:nth-child(2)");
  });
});
