import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {listFiles, isPage} from "../../publish/list-files.ts";
import {root} from "../../publish/setup.mjs";
import type {SearchDocument} from "../../src/islands/search/search-document.ts";
import {openLocale, writeAs, type Tag} from "../../src/locales/locale.ts";
import {pageLanguage} from "../../src/locales/page-language.ts";
import {readSite} from "../../src/site.ts";

const dist = join(root, "dist");
const site = readSite(root);
writeAs(site.intl ?? {});

/** Pages that are made anew with each build; versions that were released stay as they were. */
const pages = listFiles(dist).filter((file) => isPage(file) && !/\/v\/|^library\//.test(file));

/** Words that every text of a language has and that no text of the other would have. */
const WORDS: Record<Tag, RegExp> = {
  en: /(?<![\p{L}-])(?:the|of|and|is|are|was|were|with|from|that|which|who|this|these|not|than|between|people|more|less|about|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}-])/u,
  es: /(?<![\p{L}-])(?:que|una|del|los|las|con|por|para|según|sobre|entre|personas|fuente|cifra|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![\p{L}-])/u
};
const OTHER: Record<Tag, Tag> = {en: "es", es: "en"};
const SAID = ["alt", "aria-label", "title", "placeholder", "aria-description"];
/** Words of programs, in no language; a page's title cannot name its own. */
const UNSAID = "script, style, code, pre, title, noscript, template, [translate=no]";

/** Addresses, and the site’s own name, are the same in every language. */
const NAMES = /\S+@\S+|https?:\/\/\S+|cifra:|\bcifra (?:read|verify|audit|brief)\b/g;

/** What a page says in a language: texts and names of elements whose nearest `lang` is that one. */
function said(html: string, language: string): string[] {
  const {document} = parseHTML(html);
  const texts: string[] = [];
  for (const element of document.querySelectorAll("body, body *")) {
    if (element.closest(UNSAID) && !element.matches("svg title")) continue;
    const own = element.closest("[lang]")?.getAttribute("lang")?.split("-")[0];
    if (own !== language) continue;
    for (const name of SAID) texts.push(element.getAttribute(name) ?? "");
    for (const child of element.childNodes) if (child.nodeType === 3) texts.push(child.textContent ?? "");
  }
  return texts.map((text) => text.replace(NAMES, "").trim()).filter((text) => text !== "");
}

describe.each(["en", "es"] as const)("pages in %s", (language) => {
  const own = pages.filter((file) => pageLanguage(file, site.locale) === language);
  const texts = new Map(
    own.map((file) => [file, said(readFileSync(join(dist, file), "utf8"), language)] as const)
  );
  const find = (pattern: RegExp) =>
    [...texts].flatMap(([file, all]) =>
      all.filter((text) => pattern.test(text)).map((text) => `${file}: ${text.slice(0, 120)}`)
    );

  test("there are pages, and they say much", () => {
    expect(own.length).toBeGreaterThan(30);
    expect([...texts.values()].flat().length).toBeGreaterThan(2000);
  });

  test("words of the other language stand in elements that say so", () => {
    expect(find(WORDS[OTHER[language]])).toEqual([]);
  });

  test("numbers have the separators of the language as the site writes it", () => {
    const {intl} = openLocale(language, site.locale);
    const parts = new Intl.NumberFormat(intl).formatToParts(12345.6);
    const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
    const [group, decimal] = [sign("group"), sign("decimal")].map(
      (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`
    );
    const strange = new RegExp(
      [
        // Thousands behind another sign; thousandths that end in nothing, which are thousands behind another sign.
        `(?<![\\d.,])\\d{1,3}(?:(?!${group}|${decimal})[.,\\u00a0\\u202f]\\d{3})+(?![\\d.,]*\\d)`,
        `(?<![\\d.,])[1-9]\\d{0,2}${decimal}\\d\\d0(?!\\d)`,
        // Tenths and hundredths behind another sign.
        `(?<![\\d.,])\\d+(?!${decimal})[.,]\\d{1,2}(?![\\d.,]*\\d)`
      ].join("|"),
      "u"
    );
    const other = new Intl.NumberFormat(decimal === "\\u{2e}" ? "es-ES" : "en");
    for (const number of [14500, 6.8, 0.25]) expect(other.format(number)).toMatch(strange);
    expect(find(strange)).toEqual([]);
  });

  test("one thing is counted in the singular", () => {
    expect(
      find(
        /(?<![\d.,])1\s(?:rows|figures|claims|places|bytes|times|filas|cifras|afirmaciones|lugares|veces)\b/u
      )
    ).toEqual([]);
  });

  test("networks are told which language a page is in, and in which others it can be had", () => {
    const form = {en: /^en_[A-Z]{2}$/, es: /^es_[A-Z]{2}$/};
    for (const file of own) {
      const html = readFileSync(join(dist, file), "utf8");
      if (!html.includes('property="og:title"')) continue;
      const named = (property: string) =>
        [...html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, "g"))].map(
          ([, tag]) => tag
        );
      expect(named("og:locale"), file).toEqual([expect.stringMatching(form[language])]);
      expect(named("og:locale:alternate"), file).toEqual([expect.stringMatching(form[OTHER[language]])]);
    }
  });
});

test("what a search finds says which of its words are in another language", () => {
  const documents = JSON.parse(
    readFileSync(join(dist, "es/search/documents.json"), "utf8")
  ) as SearchDocument[];
  expect(documents.length).toBeGreaterThan(50);
  const told = documents.flatMap(({page, pageLang, section, sectionLang}) => [
    [page, pageLang] as const,
    [section ?? "", sectionLang] as const
  ]);
  expect(told.filter(([words, lang]) => lang === undefined && WORDS.en.test(words))).toEqual([]);
  expect(told.filter(([, lang]) => lang === "en").length).toBeGreaterThan(10);
  const english = JSON.parse(readFileSync(join(dist, "search/documents.json"), "utf8")) as SearchDocument[];
  expect(english.filter(({pageLang, sectionLang}) => pageLang ?? sectionLang)).toEqual([]);
});
