import {expect, test} from "vitest";
import {catalogueFilter} from "../../src/components/catalogue-filter.ts";
import {sizeText} from "../../src/components/downloads.ts";
import {socialHead} from "../../src/components/social-head.ts";
import {formatAmount} from "../../src/locales/format-amount.ts";
import {openLocale} from "../../src/locales/locale.ts";
import type {Records} from "../../src/components/records.ts";

const en = openLocale("en");
const es = openLocale("es", "en");

test("a count has the form of the noun that its language gives it", () => {
  expect(en.count("pages.data.rows-and-size", 1, {size: "2 kB"})).toBe("1 row, 2 kB");
  expect(en.count("pages.data.rows-and-size", 1204, {size: "2 kB"})).toBe("1,204 rows, 2 kB");
  expect(es.count("table.download-size", 1, {size: "2 kB"})).toBe("CSV, 1 fila, 2 kB");
  // Spanish has a form for whole millions, which these messages have no need of.
  expect(es.count("table.download-size", 1_000_000, {size: "2 MB"})).toBe("CSV, 1,000,000 filas, 2 MB");
  expect([sizeText(1, en), sizeText(0, en)]).toEqual(["1 byte", "0 bytes"]);
});

test("a count without any form is a fault that names its key", () => {
  expect(() => en.count("table.none-such", 2)).toThrow(/table\.none-such\.other.*missing/);
});

test("a unit that is a word is in the singular after one, and only then", () => {
  const row = {
    words_en: "mile | miles | mi",
    words_es: "milla | millas",
    symbol_en: "miles",
    symbol_es: "millas",
    before: null
  };
  const units = new Map([["[mi_i]", row]]) as never;
  const said = (value: number, locale = en) =>
    formatAmount(value, "[mi_i]", locale, units).text.replace("\u00a0", " ");
  expect([said(1), said(2), said(0.5)]).toEqual(["1 mile", "2 miles", "0.5 miles"]);
  expect([said(1, es), said(2, es)]).toEqual(["1 milla", "2 millas"]);
  expect(formatAmount(1, "1", es, units).text).toBe("1 vez");
  expect(formatAmount(6.8, "1", es, units).text).toBe("6.8 veces");
});

test("a script is given the forms whose number only it knows, and how numbers are written", () => {
  const {source} = catalogueFilter([], {records: {} as Records, locale: es});
  expect(source).toContain('data-intl="es-SV"');
  expect(source).toContain("Se muestra {count} de {all} cifras");
  expect(source).toContain("Se muestran {count} de {all} cifras");
});

test("networks are told of a language by its country, and of the translations", () => {
  const head = (language: string, translations: string[]) =>
    socialHead({
      title: "t",
      description: "d",
      site: "s",
      language,
      translations,
      address: "https://a.example/",
      image: {address: "https://a.example/i.png", width: 1, height: 1, alt: "a"}
    }).source;
  expect(head("en", ["es-SV"])).toContain('<meta property="og:locale" content="en_US">');
  expect(head("en", ["es-SV"])).toContain('<meta property="og:locale:alternate" content="es_SV">');
  expect(head("es-SV", [])).toContain('<meta property="og:locale" content="es_SV">');
  expect(head("es-SV", [])).not.toContain("alternate");
});
