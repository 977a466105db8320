import {createHash} from "node:crypto";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {embedPage} from "../../publish/embeds/embed-page.ts";
import {isEmbed} from "../../publish/finish/is-embed.ts";
import {embedShadow} from "../../src/embeds/embed-shadow.ts";
import {moduleChart} from "../../src/embeds/module-chart.ts";
import {chart, context, embedded, HOSTILE, links} from "./lake-embed.ts";

const parts = {style: ".title{color:red}", script: "void 0", origin: "https://lake.example"};
const pageOf = (...[what, where]: [ReturnType<typeof embedded>?, ReturnType<typeof context>?]) =>
  embedPage(what ?? embedded(), where ?? context(), parts);
const read = (html: string) => parseHTML(html).document;

describe("an embed page", () => {
  test("holds title, both drawings, notes, credit, dates, ways out, and its rows", () => {
    const page = read(pageOf());
    expect(page.querySelector("h1")!.textContent).toBe("Herons gather");
    expect(page.querySelectorAll("figure svg").length).toBe(2);
    expect(page.querySelector(".notes")!.textContent).toBe("Chicks are not counted.");
    expect(page.querySelector(".credit")!.textContent).toBe(
      "Chart: The Lake, CC BY 4.0. The articles print no date for these numbers."
    );
    expect([...page.querySelectorAll(".ways a")].map((a) => a.getAttribute("href"))).toEqual([
      "https://lake.example/charts/herons/",
      "https://lake.example/charts/herons.csv",
      "mailto:warden@lake.example?subject=Error%20in%20the%20chart%20%E2%80%9CHerons%20gather%E2%80%9D%20(herons)"
    ]);
    expect(page.querySelectorAll("details tbody tr").length).toBe(1);
  });

  test("is in Spanish where its locale is", () => {
    const page = read(pageOf(embedded(), context("es")));
    expect(page.documentElement.getAttribute("lang")).toBe("es");
    expect(page.querySelector(".credit")!.textContent).toMatch(/^Gráfico: El Lago/);
  });

  test("leads each number to its source card, in a window of its own", () => {
    const numbers = [...read(pageOf()).querySelectorAll("svg a")];
    expect(
      numbers.map((a) => [a.getAttribute("href"), a.getAttribute("target"), a.getAttribute("rel")])
    ).toEqual(Array(2).fill(["https://lake.example/#figure-herons", "_blank", "noopener"]));
  });

  test("asks for nothing, and lets through its own style and script alone", () => {
    const html = pageOf();
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = read(html).querySelector("[http-equiv]")!.getAttribute("content");
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(parts.style)}; script-src ${hash(parts.script)}; base-uri 'none'; form-action 'none'`
    );
    expect(html).not.toMatch(/\s(?:src|srcset|poster|style|on\w+)=/);
    expect(isEmbed(html)).toBe(true);
  });

  test("is told its addresses, and has no other", () => {
    const addresses = [...pageOf().matchAll(/(?:href|src|data-newest)="(https?:[^"]*|\.[^"]*)"/g)].map(
      ([, address]) => address
    );
    const known = [
      links.site,
      links.chart,
      links.data,
      links.languages.es,
      "https://lake.example/#figure-herons"
    ];
    expect(
      addresses.filter((address) => !known.includes(address!) && !address!.includes("creativecommons"))
    ).toEqual([]);
  });

  test("takes hostile words for words, wherever they stand", () => {
    const hostile = {...chart, title: HOSTILE, subtitle: HOSTILE, summary: HOSTILE, notes: [HOSTILE]};
    const site = {title: {en: HOSTILE, es: HOSTILE}, contact: `${HOSTILE}@lake.example`};
    const html = pageOf(embedded({chart: hostile, version: HOSTILE}), context("en", site));
    const page = read(html);
    expect(page.querySelectorAll("img").length).toBe(0);
    expect([...page.querySelectorAll("*")].filter((element) => element.hasAttribute("onerror"))).toEqual([]);
    expect(page.querySelector("h1")!.textContent).toBe(HOSTILE);
    expect(page.querySelector(".notes p")!.textContent).toBe(HOSTILE);
    expect([...page.querySelectorAll("script")].length).toBe(1);
  });
});

describe("a kept version", () => {
  const newest = {
    embed: "https://lake.example/embed/herons/",
    version: "../../version.json",
    all: "https://lake.example/charts/herons/versions/"
  };
  const kept = pageOf(embedded({version: "ab12", links: {...links, newest}}));

  test("names itself, and holds the line on a newer one ready but hidden", () => {
    const page = read(kept);
    expect(page.querySelector(".pinned")!.textContent).toBe("Version ab12 of this chart.");
    const line = page.querySelector(".newer")!;
    expect(line.hasAttribute("hidden")).toBe(true);
    expect([line.getAttribute("data-version"), line.getAttribute("data-newest")]).toEqual([
      "ab12",
      "../../version.json"
    ]);
    expect([...line.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
      newest.embed,
      newest.all
    ]);
  });

  test("may ask its own site, in a sandbox too, and nobody else", () => {
    expect(kept).toContain("connect-src 'self' https://lake.example;");
  });

  test("names its version in a report of an error", () => {
    expect(kept).toContain(encodeURIComponent("(herons, ab12)").replaceAll("'", "&#39;"));
  });
});

test("an element with its chart inside escapes what is hostile and names its fonts outside of its tree", () => {
  const hostile = embedded({chart: {...chart, title: HOSTILE}});
  const code = embedShadow(hostile, context(), {style: "a{}", fonts: "@font-face{}", address: links.site});
  expect(code).not.toMatch(/<img/);
  expect(code).toMatch(/<\/template><style>@font-face\{\}<\/style>/);
  expect(code).toMatch(/<h3 class="title"/);
});

test("a module carries words, rows and drawings, and the figure with places for these", () => {
  const {words, rows, narrow, figure} = moduleChart(embedded(), context());
  expect(words).toMatchObject({slug: "herons", language: "en", title: "Herons gather", page: links.chart});
  expect(rows).toHaveLength(1);
  expect(narrow).toContain('href="https://lake.example/#figure-herons"');
  expect(figure.match(/<!--(narrow|wide)-->/g)).toEqual(["<!--narrow-->", "<!--wide-->"]);
});
