import {describe, expect, test} from "vitest";
import {beginningOf} from "../../publish/finish/late/beginning-of.ts";
import {firstStyles} from "../../publish/finish/late/first-styles.ts";
import {lateStyles, sheetName} from "../../publish/finish/late/late-styles.ts";

const paragraph = `<p>${"A heron stands by the lake. ".repeat(30)}</p>`;
const page = (style: string, body: string) =>
  `<html><head><style>${style}</style></head><body><main id="m">${body}</main></body></html>`;
const LONG = paragraph.repeat(9);

describe("the style of a beginning", () => {
  const first = (css: string) =>
    firstStyles(css, `<body class="lake"><h1 id="a">Herons</h1><p>They <a href="#b">fly</a>.`);

  test("is what speaks of something in it, in the same order", () => {
    const css = "h1{color:red}table{margin:0}.lake p{color:blue}h1+p{top:0}p+h1{top:1px}:root{--x:1}";
    expect(first(css)).toBe("h1{color:red}.lake p{color:blue}h1+p{top:0}:root{--x:1}");
  });

  test("of a list of selectors is those that do", () => {
    expect(first("td,h1,th{top:0}")).toBe("h1{top:0}");
    expect(first("td,th{top:0}")).toBe("");
  });

  test("keeps what it says before and behind elements, and for windows of some kind", () => {
    const css =
      "h1::before{content:'x'}:after{top:0}@media (min-width:60rem){p{top:0}td{top:0}}@media screen{td{top:0}}";
    expect(first(css)).toBe("h1::before{content:'x'}:after{top:0}@media (min-width:60rem){p{top:0}}");
  });

  test("leaves out what only a reader brings about, but not what holds until then", () => {
    const css =
      "a:hover{top:0}h1:is(:target,#a){top:0}a:not(:visited){top:0}p:not(.b:hover) a{top:0}:focus{top:0}";
    expect(first(css)).toBe("h1:is(:target,#a){top:0}a:not(:visited){top:0}p:not(.b:hover) a{top:0}");
  });

  test("leaves out what is for paper, moves or comments", () => {
    expect(first("@media print{h1{top:0}}@page{margin:1cm}@keyframes k{to{top:0}}/* h1 */")).toBe("");
    expect(first("@media print,(width<9rem){h1{top:0}}")).toBe("@media print,(width<9rem){h1{top:0}}");
  });

  test("keeps the fonts of the reader's machine, and names none that must be fetched", () => {
    const local = '@font-face{font-family:"Near";src:local("Arial")}';
    const css = `@font-face{font-family:"Far";src:url("f.woff2")}${local}p{font-family:"Far","Near",serif}h1{font:1em 'Far', serif}a{font-family:"Far"}`;
    expect(first(css)).toBe(`${local}p{font-family:"Near",serif}h1{font:1em serif}a{font-family:"Far"}`);
  });

  test("keeps a rule that cannot be judged", () => {
    expect(first("p:unheard-of{top:0}")).toBe("p:unheard-of{top:0}");
  });
});

describe("a page whose style comes late", () => {
  const css = "p{color:red}table{color:blue}";

  test("has the first window's in its head, and where that ends a link to all of it", () => {
    const laid: string[] = [];
    const html = lateStyles(page(css, LONG + "<table></table>"), (sheet) => `styles/${laid.push(sheet)}.css`);
    expect(laid).toEqual([css]);
    expect(html).toContain("<style>p{color:red}</style>");
    const [before, after] = html.split('<link rel="stylesheet" href="styles/1.css">\n') as [string, string];
    expect(before + after).toBe(page("p{color:red}", LONG + "<table></table>"));
    expect(before.split("<p>").length - 1).toBeGreaterThan(1);
    expect(after.split("<p>").length - 1).toBeGreaterThan(1);
  });

  test("is one that is longer than a window; others stay as they are", () => {
    const lay = () => "x.css";
    for (const html of [page(css, paragraph), page("", ""), `<html><body>${LONG}</body></html>`])
      expect(lateStyles(html, lay)).toBe(html);
    expect(beginningOf(page(css, LONG))).toBeGreaterThan(beginningOf(page("", LONG))!);
  });

  test("parts no heading from what follows it", () => {
    // The heading begins in the first window, what follows it below.
    const almost = `<p>${"A heron stands by the lake. ".repeat(46)}</p>`;
    const html = page(css, `${almost}<h2>Swans</h2>${LONG}`);
    const [before, after] = lateStyles(html, () => "x.css").split('<link rel="stylesheet"') as [
      string,
      string
    ];
    expect(before.split("<p>")).toHaveLength(2);
    expect(after).toMatch(/^[^>]*>\n<h2>/);
  });

  test("shares it with every page of the same style", () => {
    expect(sheetName(css)).toMatch(/^[0-9a-f]{8}\.css$/);
    expect(sheetName(css)).toBe(sheetName(css));
    expect(sheetName("p{color:red}")).not.toBe(sheetName(css));
  });
});
