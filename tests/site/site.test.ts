import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {FaultError} from "../../loaders/fault.ts";
import {markup, webAddress} from "../../src/components/markup.ts";
import {openLocale, writeAs} from "../../src/locales/locale.ts";
import {theme} from "../../src/theme/theme.ts";
import {chartTheme, siteStyle} from "../../src/site-theme.ts";
import {readSite, readSiteText} from "../../src/site.ts";

const GOOD = `title: {en: Lake, es: Lago}
tagline: {en: Birds, es: Aves}
description: {en: About birds, es: Sobre aves}
url: https://lake.example/
contact: warden@lake.example
credit: {en: The club, es: El club}
locale: en
`;

function faultsOf(text: string | null): string[] {
  const root = mkdtempSync(join(tmpdir(), "cifra-site-"));
  if (text !== null) writeFileSync(join(root, "site.yml"), text);
  try {
    readSite(root);
    return [];
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return error.faults.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`);
  }
}

test("a good site register is read", () => {
  expect(faultsOf(GOOD)).toEqual([]);
});

test("every fault of the site register is named with its place", () => {
  const faults = faultsOf(GOOD.replace("https:", "javascript:").replace("locale: en", "locale: xx"));
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["site.yml:4:6", "site.yml:7:9"]);
  expect(faultsOf(GOOD.replace("es: Lago", ""))[0]).toBe("site.yml:1:1 missing translation “title.es”");
  expect(faultsOf("title: [")[0]).toMatch(/^site\.yml:\d+:\d+ /);
  expect(faultsOf(null)).toEqual(["site.yml:1:1 no site register"]);
});

test("the look may be set token by token; a wrong colour, size or key is named with its place", () => {
  const look = (lines: string) => faultsOf(`${GOOD}theme:\n${lines}`);
  expect(look(`  colours:\n    ink: {light: "#112233", dark: "#EEF0F2"}\n  sizes: {wide: 50rem}\n`)).toEqual(
    []
  );
  expect(look(`  colours:\n    ink: {light: blue, dark: "#eef0f2"}\n`)[0]).toMatch(
    /^site\.yml:10:18 “theme\.colours\.ink\.light”: no colour/
  );
  expect(look(`  colours:\n    inc: {light: "#112233", dark: "#112233"}\n`)).toEqual([
    "site.yml:10:5 unknown key “theme.colours.inc”"
  ]);
  expect(look(`  fonts: {sans: 'x; } body {'}\n`)[0]).toMatch(/^site\.yml:9:17 .*no list of fonts/);
  expect(look(`  sizes: {text: big}\n`)[0]).toMatch(/^site\.yml:9:17 .*no size/);
});

test("what the look leaves out is that of the charts", () => {
  const tokens = readSiteText(`${GOOD}theme: {colours: {ink: {light: "#112233", dark: "#ddeeff"}}}`).theme;
  const set = chartTheme(tokens);
  expect(set.colours.ink).toEqual({light: "#112233", dark: "#ddeeff"});
  expect(set.colours.paper).toEqual(theme.colours.paper);
  expect(chartTheme(readSiteText(GOOD).theme)).toEqual(theme);
  expect(siteStyle(tokens)).toMatch(/^:root\{--sans:"Source Sans 3",[^;{}]+;--serif:/);
});

test("a template escapes its values and leaves out its own indentation", () => {
  const items = ["<b>", `"'&`].map((item) => markup`<li title="${item}">${item}</li>`);
  const list = markup`
    <ul>
      ${items}
    </ul>`;
  expect(list.source).toBe(
    `<ul><li title="&lt;b&gt;">&lt;b&gt;</li><li title="&quot;&#39;&amp;">&quot;&#39;&amp;</li></ul>`
  );
  expect(markup`${null}${false}${0}${"a\n  b"}`.source).toBe("0a\n  b");
});

test("only addresses of the web become links", () => {
  expect(webAddress("https://lake.example/a b")).toBe("https://lake.example/a%20b");
  for (const bad of [
    "javascript:alert(1)",
    " https://x.example",
    "data:text/html,x",
    "//x.example",
    "https://",
    null
  ]) {
    expect(webAddress(bad)).toBe(null);
  }
});

test("how numbers are written in a language is a setting, a tag of that language", () => {
  expect(faultsOf(`${GOOD}intl: {es: es-MX}\n`)).toEqual([]);
  expect(faultsOf(`${GOOD}intl: {es: en-GB, en: "?"}\n`)).toEqual([
    "site.yml:8:23 “intl.en”: no tag of “en” that Intl knows",
    "site.yml:8:12 “intl.es”: no tag of “es” that Intl knows"
  ]);
  writeAs({es: "es-ES"});
  expect(openLocale("es").number(14500)).toBe("14.500");
  writeAs({});
  expect(openLocale("es").number(14500)).toBe("14,500");
});
