import {expect, test} from "vitest";
import {recorded} from "../versions/herons.ts";
import {constantsOf, gated} from "./lake-gate.ts";

test("a number in prose is found, whatever element it stands in", () => {
  expect(gated("<p>The warden saw 90 herons.</p>")).toEqual(["90"]);
  expect(gated("<h2>A lake of 7 islands</h2>")).toEqual(["7"]);
  expect(gated("<table><tr><td>31</td></tr></table>")).toEqual(["31"]);
  expect(gated("<details><summary>All 31 days</summary><p>Of which 12 were dry.</p></details>")).toEqual([
    "31 days",
    "12"
  ]);
  expect(gated(`<div hidden><p>In 1998 it froze.</p></div>`)).toEqual(["1998"]);
  expect(gated("<ul><li>$4.50</li></ul>")).toEqual(["$4.50"]);
});

test("a number that is only heard is found", () => {
  expect(gated(`<img src="a.png" alt="Map of 3 lakes">`)).toEqual(["3"]);
  expect(gated(`<nav aria-label="All 8 pages"><a href="/" title="The 9 birds">x</a></nav>`)).toEqual([
    "8",
    "9"
  ]);
  expect(
    gated(`<svg><title>44 birds</title><desc>Rising by 17%.</desc><g aria-label="5 bars"></g></svg>`)
  ).toEqual(["44", "17%", "5"]);
  const head = `<meta name="description" content="All 12 lakes"><meta property="og:title" content="13 lakes">`;
  expect(gated("", {head})).toEqual(["12", "13"]);
  expect(gated(`<input type="search" placeholder="Search 99 birds">`)).toEqual(["99"]);
});

test("what nobody reads is not looked at", () => {
  const head = `<meta name="viewport" content="width=device-width, initial-scale=1"><style>p{margin:12px}</style>`;
  expect(gated(`<p id="p-12" data-n="40">Birds.</p><script>let a = 40;</script><!-- 50 -->`, {head})).toEqual(
    []
  );
});

test("numbers in words count from two on; ordinals, “one” and zero do not", () => {
  expect(gated("<p>Two thirds of the birds left.</p>")).toEqual(["Two thirds"]);
  expect(gated("<p>Twelve herons, half of them young, twice a day, dozens of eggs.</p>")).toEqual([
    "Twelve",
    "half",
    "twice",
    "dozens"
  ]);
  expect(
    gated("<p>In a second walk one of them flew; the third one did not. About one lake, from zero.</p>")
  ).toEqual([]);
  expect(gated("<p>On the 2nd walk</p>")).toEqual(["2nd"]);
  expect(gated("<p>1 heron, 0 nests</p>")).toEqual(["1", "0"]);
});

test("digits that stand free count although they could belong to a name", () => {
  expect(gated("<p>By Boeing 747 from Vell 7193, as Article 5 says.</p>")).toEqual(["747", "7193", "5"]);
  expect(
    gated("<p>MS-13, UTF-8, at 10:30, https://lake.example/2021/12, H2O, a5, FHWA-RD-98-107</p>")
  ).toEqual([]);
  expect(gated(`<p><a href="#figure-herons">Boeing 747</a></p>`)).toHaveLength(1);
});

test("a link to a figure may say what its figure says, in any notation", () => {
  const link = (words: string, id: string) =>
    `<p>There were <a class="figure" href="#figure-${id}">${words}</a> there.</p>`;
  expect(gated(link("1,250 herons", "herons"))).toEqual([]);
  expect(gated(link("twelve hundred and fifty", "herons"))).toEqual([]);
  expect(gated(link("about 60", "nests"))).toEqual([]);
  expect(gated(link("the count", "herons"))).toEqual([]);
  expect(gated(link("one of two", "herons"))).not.toEqual([]);
  expect(gated(link("140%", "share"))).toEqual([]);
  expect(gated(link("May 2021", "walk"))).toEqual([]);
  expect(gated(`<p><span data-figure="share">40 %</span></p>`)).toEqual([]);
  expect(gated(`<svg><a href="#figure-herons"><text><tspan>1,250</tspan></text></a></svg>`)).toEqual([]);
});

test("a link that disagrees with its figure is found", () => {
  expect(gated(`<p><a href="#figure-herons">1,251</a></p>`)).toEqual([
    "1,251: “1,251” says 1251, the figure is 1250"
  ]);
  expect(gated(`<svg><a href="#figure-nests"><text>60</text></a></svg>`)).toEqual([
    "60: “60” says exact, the figure is about"
  ]);
  expect(gated(`<p><a href="#figure-swans">3 swans</a></p>`)).toEqual([
    "3 swans: there is no figure “swans”"
  ]);
});

test("what stands beside a link belongs to its number", () => {
  expect(gated(`<p>More than <a href="#figure-herons">1,250</a> herons</p>`)).toEqual([
    "More than 1,250: “More than 1,250” says more-than, the figure is exact"
  ]);
  expect(gated(`<p>about <a href="#figure-nests">60</a> nests</p>`)).toEqual([]);
  expect(gated(`<p><a href="#figure-visitors">6</a> million</p>`)).toEqual([]);
  expect(gated(`<p><a href="#figure-herons">1,250</a> million</p>`)[0]).toContain("1,250 million");
  expect(gated(`<p>from <a href="#figure-share">40%</a> to <a href="#figure-share">140%</a></p>`)).toEqual(
    []
  );
  expect(gated(`<p>from <a href="#figure-share">40%</a> to 70%</p>`)).toEqual(["70%"]);
});

test("markup does not hide a number by splitting it", () => {
  expect(gated("<p>6 <b>million</b> birds</p>")).toEqual(["6 million"]);
  expect(gated("<p>1<span>4</span>,<em>5</em>00 birds</p>")).toEqual(["14,500"]);
  expect(gated("<p>1&#52;,<!-- x -->500</p>")).toEqual(["14,500"]);
  expect(
    gated("<svg><text><tspan x='0'>about</tspan><tspan x='0' y='9'>70 nests</tspan></text></svg>")
  ).toEqual(["70"]);
  expect(gated("<p>6</p><p>million</p>")).toEqual(["6"]);
});

test("a link broken into lines is read as one", () => {
  const line = (words: string, y: number) =>
    `<tspan x="0" y="${y}"><a href="#figure-nests"><tspan>${words}</tspan></a></tspan>`;
  expect(gated(`<svg><text>${line("about", 1)}${line("60", 2)}</text></svg>`)).toEqual([]);
});

test("the description of a drawing may speak of the figures to which the drawing links, and of no other", () => {
  const svg = (desc: string, more = "") =>
    `<svg ${more}><title>Herons</title><desc>${desc}</desc><a href="#figure-nests"><text>about 60</text></a></svg>`;
  expect(gated(svg("Nests: about 60, from 55 to 65."))).toEqual([]);
  expect(gated(svg("Nests: 60."))).toEqual(["60"]);
  expect(gated(svg("Nests: about 60; herons: 1,250, in May 2021."))).toEqual(["1,250", "May 2021"]);
  expect(gated(svg("Nests: about 60; herons: 1,250, in May 2021.", `data-figures="herons"`))).toEqual([]);
  expect(gated(`<svg><a href="#figure-nests"><text>about 60</text></a><text>55</text></svg>`)).toEqual([
    "55"
  ]);
});

test("a list of figures vouches for attributes and text of its element", () => {
  expect(gated(`<img alt="1,250 herons, about 60 nests" data-figures="herons nests">`)).toEqual([]);
  expect(gated(`<img alt="1,250 herons, about 70 nests" data-figures="herons nests">`)).toEqual(["70"]);
  const head = `<meta name="description" content="1,250 herons" data-figures="herons">`;
  expect(gated("", {head})).toEqual([]);
});

test("a row that links to a figure may hold what the figure’s row holds", () => {
  const row = (cell: string) =>
    `<table><tr><th><a href="#figure-nests">about 60</a></th><td>${cell}</td></tr></table>`;
  expect(gated(row("at least 55 and at most 65"))).toEqual([]);
  expect(gated(row("at least 50"))).toEqual(["50"]);
  expect(gated(row("“A year at the lake”"))).toEqual([]);
});

test("a card may hold its figure’s row, places and expression, its links numbered, and nothing else", () => {
  const card = (id: string, text: string) => `<article id="figure-${id}"><p>${text}</p></article>`;
  expect(gated(card("herons", "1,250; May 2021; characters 10 to 20"))).toEqual([]);
  expect(gated(card("herons", "1,250; 1,260; characters 10 to 21"))).toEqual(["1,260", "10 to 21"]);
  expect(gated(card("per-nest", "2 × <a href='#figure-herons'>1,250</a>, about 21 times"))).toEqual([]);
  expect(gated(card("per-nest", "3 × 1,250"))).toEqual(["3"]);
  expect(gated(card("herons", "<a href='#use-1'>the text 1</a> <a href='#use-2'>the text 2</a>"))).toEqual(
    []
  );
  expect(gated(card("herons", "<a href='#use-1'>the text 3</a> <a href='#use-2'>the text 2</a>"))).toEqual([
    "3"
  ]);
});

test("a table of the data package may hold its own cells, a download its rows and size", () => {
  const table = (cell: string) =>
    `<table><thead><tr><th>figure</th><th>start</th></tr></thead><tbody><tr><td>herons</td><td>${cell}</td></tr></tbody></table>`;
  expect(gated(table("10"))).toEqual([]);
  expect(gated(table("11"))).toEqual(["11: no row has it"]);
  expect(gated(table("f4b1"))).toEqual(["f4b1: no row has it"]);
  expect(gated(table("herons"))).toEqual([]);
  expect(gated(`<div data-table="places"><p>20</p><p>21</p></div>`)).toEqual(["21"]);
  const download = (words: string) =>
    `<ul><li><a download="figures.csv" href="x">Figures</a> <small>${words}</small></li></ul>`;
  expect(gated(download("CSV, 6 rows, 1,234 bytes"))).toEqual([]);
  expect(gated(download("CSV, 6 rows, 1.2 kB"))).toEqual([]);
  expect(gated(download("CSV, 7 rows, 1.3 kB"))).toEqual(["7", "1.3 kB"]);
  expect(gated(download("with 1,250 herons"))).toEqual(["1,250"]);
});

test("ticks are what stands alone in a group that is marked as an axis", () => {
  expect(gated(`<svg><g data-axis="x"><text>0</text><text>20,000</text><text>40 %</text></g></svg>`)).toEqual(
    []
  );
  expect(gated(`<svg><g><text>20,000</text></g></svg>`)).toEqual(["20,000"]);
  expect(gated(`<svg><g data-axis="x"><text>90 herons, 31 nests</text></g></svg>`)).toEqual(["90", "31"]);
  expect(gated(`<p data-axis="x">20,000</p>`)).toEqual(["20,000"]);
});

test("numbers of notes are what a drawing’s links to notes and the notes’ links back say", () => {
  const number = (more: string) =>
    `<svg><a data-note="2" href="#a-note-2" aria-label="2: So few" ${more}><text>2</text></a></svg>`;
  expect(gated(number(""))).toEqual([]);
  expect(
    gated(`<svg><a data-note="2" href="#a-note-2" aria-label="2: 31 nests"><text>2</text></a></svg>`)
  ).toEqual(["31"]);
  expect(gated(`<svg><g><a data-note="2" href="#a-note-2"><text>5</text></a></g></svg>`)).toEqual(["5"]);
  const back = (label: string) =>
    `<ol><li id="a-note-2" value="2">So few. <a href="#a-number-2" role="doc-backlink" aria-label="${label}">↑</a></li></ol>`;
  expect(gated(back("↑ 2"))).toEqual([]);
  expect(gated(back("↑ 3"))).toEqual(["3"]);
});

test("a declared constant passes in its exact words and at its place", () => {
  const constants = constantsOf(`
bar: {words: {en: 1 m, es: 1 m}, where: ["#map", /about/], why: {en: The bar., es: La barra.}}
licence: {words: {en: CC BY 4.0, es: CC BY 4.0}, why: {en: Its version., es: Su versión.}}`);
  expect(gated(`<div id="map"><svg><text>1\u00a0m</text></svg></div>`, {constants})).toEqual([]);
  expect(gated("<p>1 m</p>", {constants})).toEqual(["1 m"]);
  expect(gated("<p>1 m</p>", {constants, page: "about/index.html"})).toEqual([]);
  expect(gated("<p id='map'>21 m, 1.1 m, 1 m², 1 mm</p>", {constants})).toHaveLength(4);
  expect(gated("<p>Tables under CC BY 4.0.</p>", {constants})).toEqual([]);
  expect(gated("<p>Tables under CC BY 4.01.</p>", {constants})).toEqual(["4.01"]);
});

test("a constant may begin a sentence, and otherwise keeps its case", () => {
  const constants = constantsOf(
    `half: {words: {en: half of a metre (1 m), es: medio}, why: {en: A., es: B.}}`
  );
  expect(gated("<p>Half of a metre (1 m)</p>", {constants})).toEqual([]);
  expect(gated("<p>Half of a metre (1 M)</p>", {constants})).not.toEqual([]);
});

test("an entry that links to an article’s page may say when the article was published", () => {
  const entry = (date: string) => `<ul><li><a href="../sources/lake-news/">A year</a>, ${date}</li></ul>`;
  expect(gated(entry("June 30, 2021"))).toEqual([]);
  expect(gated(entry("June 29, 2021"))).toEqual(["June 29, 2021"]);
});

test("a link may give the date that an editor concludes", () => {
  expect(
    gated(`<p><a href="#figure-storm">February</a>, or <a href="#figure-storm">February 2021</a></p>`)
  ).toEqual([]);
  expect(gated(`<p><a href="#figure-storm">February 2022</a></p>`)).toHaveLength(1);
});

test("an article’s title keeps its numbers where it is quoted, and lends them to nobody", () => {
  expect(gated(`<p>Sources: “Nine lakes in 1990” and <cite>Nine lakes in 1990</cite>.</p>`)).toEqual([]);
  expect(gated(`<h1>Nine lakes in 1990</h1>`)).toEqual([]);
  expect(gated(`<p>There were Nine lakes in 1990 here.</p>`)).toEqual(["Nine", "1990"]);
});

test("each text is read in the language of its nearest lang", () => {
  expect(
    gated(`<p>Había <a href="#figure-visitors">6 millones</a> de visitantes y 3,4 millones de aves.</p>`, {
      language: "es"
    })
  ).toEqual(["3,4 millones"]);
  expect(gated(`<p>Dos tercios de las aves; la segunda; una de ellas.</p>`, {language: "es"})).toEqual([
    "Dos tercios"
  ]);
  expect(gated(`<p lang="es">Doce garzas</p><p>Doce garzas</p>`)).toEqual(["Doce"]);
  expect(
    gated(
      `<p>Las palabras <a href="#figure-nests"><q lang="en">about 60</q></a> y <q lang="en">twelve</q>.</p>`,
      {language: "es"}
    )
  ).toEqual(["twelve"]);
});

test("the size of a file is what its bytes are, and no other", () => {
  expect(gated(`<p>PNG <small data-bytes="12345">12 kB</small></p>`)).toEqual([]);
  expect(gated(`<p>PNG <small data-bytes="12345">13 kB</small></p>`)).toEqual(["13 kB"]);
});

test("the day of a release is the one that its markup names", () => {
  const time = (words: string) => `<p><time data-release datetime="2026-11-29">${words}</time></p>`;
  expect(gated(time("November 29, 2026"))).toEqual([]);
  expect(gated(time("November 28, 2026"))).toEqual(["November 28, 2026"]);
  expect(gated(`<p><time datetime="2026-11-29">November 29, 2026</time></p>`)).toEqual(["November 29, 2026"]);
});

test("what a released version shows is held against its record, not against the tables of today", () => {
  const record = {
    slug: "herons",
    version: "bbbbbbbb",
    date: "2026-11-29",
    title: {},
    subtitle: {},
    files: {}
  };
  const records = new Map([["bbbbbbbb", {...record, figures: [recorded("nests", 41)]}]]);
  const kept = new Map([["herons", {slug: "herons", releases: [], records}]]);
  const cell = (version: string, words: string) =>
    `<p><span data-kept="herons ${version}">${words}</span></p>`;
  expect(gated(cell("bbbbbbbb", "41"), {kept})).toEqual([]);
  expect(gated(cell("bbbbbbbb", "42"), {kept})).toEqual(["42"]);
  expect(gated(cell("bbbbbbbb", "4"), {kept})).toEqual(["4"]);
  expect(gated(cell("cccccccc", "41"), {kept})).toEqual(["41"]);
  expect(gated(cell("bbbbbbbb", "41"))).toEqual(["41"]);
});

test("code to copy is not prose", () => {
  expect(gated(`<pre data-code><code>&lt;iframe width="640"&gt;</code></pre>`)).toEqual([]);
  expect(gated(`<pre><code>width: 640</code></pre>`)).toEqual(["640"]);
});
