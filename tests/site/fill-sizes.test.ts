import {expect, test} from "vitest";
import {fillSizes} from "../../publish/finish/fill-sizes.ts";
import {openLocale} from "../../src/locales/locale.ts";

const html = `<li><a href="a.png">PNG</a> <small data-size-of="/charts/a.png"></small></li><small data-size-of="/b.csv"></small>`;

test("a page says how large its files are, in its language, and keeps the bytes for the gate", () => {
  const sizes: Record<string, number> = {"/charts/a.png": 12345, "/b.csv": 4500};
  const bytesOf = (address: string) => sizes[address] ?? null;
  expect(fillSizes(html, bytesOf, openLocale("en"))).toBe(
    `<li><a href="a.png">PNG</a> <small data-bytes="12345">12 kB</small></li><small data-bytes="4500">4.5 kB</small>`
  );
});

test("a file that is not there has no size, and a page without files stays as it is", () => {
  expect(fillSizes(html, () => null, openLocale("es"))).not.toMatch(/data-|kB/);
  expect(fillSizes("<p>a</p>", () => 1, openLocale("en"))).toBe("<p>a</p>");
});
