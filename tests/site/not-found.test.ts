import {expect, test} from "vitest";
import {checkHeadings, checkHeads} from "../../publish/finish/check-heads.ts";
import {checkFinishedPages} from "../../publish/finish/check-finished.ts";
import {absoluteAddresses, basePath, isNotFound} from "../../publish/finish/not-found-page.ts";

test("the site's base path is that of its address, with a slash at its end", () => {
  expect([null, "https://lake.example", "https://lake.example/a/b"].map(basePath)).toEqual([
    "/",
    "/",
    "/a/b/"
  ]);
});

test("the page for missing addresses names the others from the base path, so that it works at any depth", () => {
  const html = `<base href="/"><script type="module">fetch(alt)</script><script type="module" src="./_import/a.js"></script>
<link rel="icon" href="./icon.svg"><a href="./">home</a><a href="./about/">about</a><a href="#main">skip</a><a href="mailto:a@b.example">w</a>`;
  expect(absoluteAddresses(html, "/site/")).toBe(
    `<script type="module" src="/site/_import/a.js"></script>
<link rel="icon" href="/site/icon.svg"><a href="/site/">home</a><a href="/site/about/">about</a><a href="#main">skip</a><a href="mailto:a@b.example">w</a>`
  );
});

test("that of a language names them from its own folder", () => {
  const html = `<a href="./about/">a</a><link rel="icon" href="../icon.svg">`;
  expect(absoluteAddresses(html, "/site/", "es")).toBe(
    `<a href="/site/es/about/">a</a><link rel="icon" href="/site/icon.svg">`
  );
  expect(["404.html", "es/404.html", "a/b/404.html", "es/a404.html"].map(isNotFound)).toEqual([
    true,
    true,
    false,
    false
  ]);
});

test("its links are checked from the base path, and no other page may write that", () => {
  const check = (page: string, address: string) =>
    checkFinishedPages(
      new Map([[page, `<a href="${address}">x</a>`]]),
      new Set(["404.html", "index.html", "about/index.html"]),
      "/site/"
    ).map(({message}) => message);
  expect(check("404.html", "/site/about/")).toEqual([]);
  expect(check("404.html", "/site/")).toEqual([]);
  expect(check("404.html", "/about/")).toEqual(["dead link “/about/”"]);
  expect(check("404.html", "about/")).toEqual(["dead link “about/”"]);
  expect(check("es/404.html", "/site/about/")).toEqual([]);
  expect(check("es/404.html", "../about/")).toEqual(["dead link “../about/”"]);
  expect(check("index.html", "/site/about/")).toEqual(["dead link “/site/about/”"]);
});

test("each page has a title and a description of its own", () => {
  const page = (title: string, words: string) =>
    `<head><title>${title}</title><meta name="description" content="${words}"></head><body></body>`;
  const faults = checkHeads(
    new Map([
      ["index.html", page("Lake", "Birds")],
      ["a/index.html", page("Lake", "Fish")],
      ["b/index.html", page("Shore", "Birds")]
    ])
  );
  expect(faults.map(({file, message}) => `${file} ${message}`)).toEqual([
    "a/index.html the title of index.html again: “Lake”",
    "b/index.html the description of index.html again: “Birds”"
  ]);
});

test("headings begin with the first level and skip none", () => {
  const faults = (html: string) => checkHeadings("index.html", html).map(({message}) => message);
  expect(faults("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>")).toEqual([]);
  expect(faults("<h2>a</h2>")).toEqual(["the page begins with h2"]);
  expect(faults("<h1>a</h1><h3>b</h3>")).toEqual(["h1 is followed by h3"]);
  expect(faults("<h1>a</h1><h1>b</h1>")).toEqual(["a second first heading"]);
});
