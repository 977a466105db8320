import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {checkFinishedPages} from "../../publish/finish/check-finished.ts";
import {completeHead} from "../../publish/finish/complete-head.ts";
import {finishPage} from "../../publish/finish/finish-site.ts";
import {inlineStyles} from "../../publish/finish/inline-styles.ts";
import {islandsLast} from "../../publish/finish/islands-last.ts";
import {relativeAddresses} from "../../publish/finish/lay-blocks.ts";
import {unreachedFiles} from "../../publish/finish/prune.ts";
import {addSecurityPolicy} from "../../publish/finish/security-policy.ts";
import {hasCells, stripRuntime} from "../../publish/finish/strip-runtime.ts";
import {applyEdits, scanTags, withAttribute} from "../../publish/finish/tags.ts";
import type {Site} from "../../src/site.ts";

const CLIENT = "./_observablehq/client.0123abcd.js";
const idle = `<script type="module">\n\nimport "${CLIENT}";\n\n</script>`;
const cell = `<script type="module">\n\nimport {define} from "${CLIENT}";\ndefine({id: "1"});\n</script>`;

const built = (script: string, body = "") => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="generator" content="Observable Framework v1.13.4">
<title>A lake</title>
<link rel="preload" as="style" href="./_import/style.00000000.css">
<link rel="stylesheet" type="text/css" href="./_import/style.00000000.css">
<link rel="modulepreload" href="${CLIENT}">
<style>b{c:d}</style>
${script}
</head>
<body>${body}</body>
</html>
`;

test("tags are found where they are, whatever stands in quotes, comments and scripts", () => {
  const html = `<!-- <b> --><a title="x > y" href='?a&amp;b'>1 < 2</a><script>"<i>"</script><br>`;
  const tags = scanTags(html);
  expect(tags.map(({name, closing}) => (closing ? `/${name}` : name))).toEqual([
    "a",
    "/a",
    "script",
    "/script",
    "br"
  ]);
  expect(Object.fromEntries(tags[0]!.attributes)).toEqual({title: "x > y", href: "?a&b"});
  for (const {start, end} of tags) expect(html.slice(start, end)).toMatch(/^<.*>$/);
  expect(withAttribute(tags[0]!, "href", `"&<`)).toBe(`<a title="x > y" href="&quot;&amp;&lt;">`);
});

test("edits may come in any order and must not overlap", () => {
  expect(
    applyEdits("abcdef", [
      {start: 4, end: 5, text: "E"},
      {start: 0, end: 1, text: ""}
    ])
  ).toBe("bcdEf");
  const twice = {start: 0, end: 2, text: ""};
  expect(() => applyEdits("abc", [twice, {...twice, start: 1}])).toThrow("overlap");
});

test("a page without cells loses Framework's start-up and keeps its islands", () => {
  const island = `<script type="module" src="./_import/island.js"></script>`;
  const html = stripRuntime(built(idle + island));
  expect(html).not.toContain("_observablehq");
  expect(html).toContain(island);
});

test("a page with a cell keeps its scripts, and fetches none of them ahead", () => {
  const preload = `<link rel="modulepreload" href="${CLIENT}">\n`;
  expect(hasCells(built(cell))).toBe(true);
  expect(built(cell)).toContain(preload);
  expect(stripRuntime(built(cell))).toBe(built(cell).replace(preload, ""));
});

test("the anchors that Framework wraps headings in are taken off, links within them stay", () => {
  const heading = `<h2 id="x"><a class="observablehq-header-anchor" href="#x">By <a href="#f">12</a> herons</a></h2>`;
  expect(stripRuntime(built(idle, heading))).toContain(
    `<body><h2 id="x">By <a href="#f">12</a> herons</h2></body>`
  );
});

test("stylesheets go into the head as one style, without their links and preloads", () => {
  const html = inlineStyles(built(idle), (address) => (address.includes("style.") ? "a{b:c}" : null));
  expect(html).toContain("<style>a{b:c}\nb{c:d}</style>\n</head>");
  expect(html).not.toMatch(/<link[^>]*style/);
});

test("a stylesheet cannot end its element", () => {
  expect(inlineStyles(built(idle), () => `a{content:"</style><script>"}`)).not.toContain("</style><script>");
});

test("the head names the language, can be enlarged, and tells what and where the page is", () => {
  const html = completeHead(built(idle), {
    language: "es",
    description: `Garzas & "más"`,
    canonical: "https://lake.example/a",
    alternates: []
  });
  expect(html).toContain(`<html lang="es">`);
  expect(html).not.toContain("maximum-scale");
  expect(html).toContain(`<meta name="description" content="Garzas &amp; &quot;más&quot;">`);
  expect(html).toContain(`<link rel="canonical" href="https://lake.example/a">`);
  expect(
    completeHead(built(idle), {language: "en", description: "x", canonical: null, alternates: []})
  ).not.toContain("canonical");
});

test("islands stand at the end of the body, other scripts where they were", () => {
  const island = `<script type="module" src="./a.js"></script>`;
  const page = `<html><head>${island}<script>b</script></head><body><p>c</p>${island}</body></html>`;
  expect(islandsLast(page)).toBe(
    `<html><head><script>b</script></head><body><p>c</p>${island}${island}</body></html>`
  );
});

test("downloads lead to stable addresses, from any folder", () => {
  const table = `<a href="/_generated/data/figures.csv" download="figures.csv">x</a>`;
  expect(relativeAddresses(table, "index.html")).toContain(`href="./data/figures.csv"`);
  expect(relativeAddresses(table, "charts/herons/index.html")).toContain(`href="../../data/figures.csv"`);
  const page = `<a href="/figures/#figure-herons">x</a><a href="#here">y</a><a href="/">z</a>`;
  expect(relativeAddresses(page, "index.html")).toBe(
    `<a href="./figures/#figure-herons">x</a><a href="#here">y</a><a href="./">z</a>`
  );
  expect(relativeAddresses(page, "sources/a/index.html")).toContain(`"../../figures/#figure-herons"`);
  expect(relativeAddresses(page, "sources/a/index.html")).toContain(`<a href="../../">`);
  expect(relativeAddresses(`a<a href="/x" download data-preview hidden></a>b`, "index.html")).toBe("ab");
});

test("the security policy names the page's own styles by their hashes and allows no script when there is none", () => {
  const html = addSecurityPolicy(`<meta charset="utf-8"><style>a{b:c}</style><p style="d:e">x</p>`);
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(html).toContain(`style-src ${hash("a{b:c}")} ${hash("d:e")} 'unsafe-hashes';`);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("script-src 'none'");
  expect(html).not.toContain("unsafe-inline");
  expect(addSecurityPolicy(`<meta charset="utf-8"><script src="a.js"></script>`)).toContain(
    "script-src 'self';"
  );
});

test("files that no page reaches are named, those that modules load are not", () => {
  const pages = new Map([["a/index.html", `<script type="module" src="../_import/one.js"></script>`]]);
  const files = new Set([
    "a/index.html",
    "_import/one.js",
    "_import/two.js",
    "_observablehq/client.js",
    "data/x.csv"
  ]);
  expect(unreachedFiles(pages, files, () => `import {x} from "./two.js"`)).toEqual([
    "_observablehq/client.js"
  ]);
});

const faultsOf = (html: string, files: string[] = []) =>
  checkFinishedPages(new Map([["index.html", html]]), new Set(["index.html", ...files])).map(
    ({message, line, column}) => `${line}:${column} ${message}`
  );

test("a good page has no faults", () => {
  const html = `<link rel="canonical" href="https://lake.example/"><a href="#x">a</a><i id="x"></i><a href="./">b</a>
<a href="b/#y">c</a><a href="https://elsewhere.example">d</a><a href="mailto:a@b.example">e</a>`;
  const pages = new Map([
    ["index.html", html],
    ["b/index.html", `<i id="y"></i><a href="../">up</a>`]
  ]);
  expect(checkFinishedPages(pages, new Set(pages.keys()))).toEqual([]);
});

test("dead links, repeated ids, failed cells and requests to other hosts are faults with their places", () => {
  expect(faultsOf(`<a href="#x">a</a>`)).toEqual(["1:1 dead link “#x”"]);
  expect(faultsOf(`\n <a href="b.csv">a</a>`)).toEqual(["2:2 dead link “b.csv”"]);
  expect(faultsOf(`<a href="b">a</a>`, ["b/index.html"])).toEqual(["1:1 dead link “b”"]);
  expect(faultsOf(`<i id="x"></i><b id="x"></b>`)).toEqual(["1:15 id “x” occurs twice"]);
  expect(faultsOf(`<p class="a observablehq--error">x</p>`)).toEqual(["1:1 a cell that failed"]);
  expect(faultsOf(`<img src="//cdn.example/x.png">`)).toEqual([
    "1:1 request to another host: //cdn.example/x.png"
  ]);
  expect(faultsOf(`<a href="figure:herons">x</a>`)).toEqual([
    "1:1 address “figure:herons” that no browser follows"
  ]);
  expect(faultsOf(`<p onclick="x">`)).toEqual(["1:1 inline handler “onclick”"]);
  expect(faultsOf(`<script>import "npm:d3"</script>`)).toEqual(["1:9 unresolved import “npm:d3”"]);
});

test("a page is finished in one go, the same each time, below any folder", () => {
  const text = (words: string) => ({en: words, es: words});
  const site: Site = {
    title: text("Lake"),
    tagline: text("t"),
    description: text("d"),
    url: "https://lake.example/site/",
    contact: "a@b.example",
    credit: text("c"),
    locale: "en",
    theme: {colours: {}, fonts: {}, sizes: {}}
  };
  const page = built(idle).replaceAll("./_", "../_");
  const styled = () => `@font-face{src:url("/_file/_generated/fonts/x.woff2")}`;
  const around = {
    read: styled,
    site,
    built: new Set(["b/index.html", "es/b/index.html"]),
    sheets: new Map<string, string>()
  };
  const html = finishPage("b/index.html", page, around);
  expect(html).toContain(`url("../fonts/x.woff2")`);
  expect(html).toContain(`href="https://lake.example/site/b/"`);
  expect(html).toContain(`<html lang="en"`);
  expect(html).toContain(`<link rel="alternate" hreflang="es" href="https://lake.example/site/es/b/">`);
  expect(html).not.toContain("<script");
  expect(finishPage("b/index.html", page, around)).toBe(html);
});

test("a page may fetch from its own site, but where a worker made of a text reads what is a reader's own", () => {
  const policyOf = (html: string) =>
    /content="([^"]*)"/.exec(addSecurityPolicy(html).slice(html.indexOf("<meta")))![1]!;
  expect(policyOf(built(cell))).toContain("connect-src 'self'");
  expect(policyOf(built(cell))).not.toContain("worker-src");
  const asked = policyOf(built(cell, "<p data-text-worker></p>"));
  expect(asked).toContain("worker-src blob:");
  expect(asked).toContain("connect-src 'none'");
});
