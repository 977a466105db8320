import {describe, expect, test} from "vitest";
import {codeParts} from "../../src/embeds/code-parts.ts";
import {dataDates} from "../../src/embeds/data-dates.ts";
import {addressFrom, embedAddress, relativeAddress} from "../../src/embeds/embed-addresses.ts";
import {elementCode, frameCode, pictureCode, ratioCode, ratiosCode} from "../../src/embeds/embed-codes.ts";
import {embedHeight} from "../../src/embeds/embed-height.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {theme} from "../../src/theme/theme.ts";
import {chart, context, HOSTILE, row} from "./lake-embed.ts";

describe("of when the data is", () => {
  const en = openLocale("en");
  const dated = (...dates: (string | null)[]) =>
    dataDates(
      dates.map((date) => ({date})),
      en
    );

  test("says so for one date, for several, for none, and that some have none", () => {
    expect(dated("2024-08")).toBe("Date of the data: August 2024.");
    expect(dated("2024-08", "2019", "2025-06-30")).toBe(
      "Dates of the data: 2019 is the first, June 30, 2025 the last."
    );
    expect(dated(null, "2024-08")).toBe(
      "Date of the data: August 2024. The other numbers are printed without a date."
    );
    expect(dated(null)).toBe("The articles print no date for these numbers.");
  });

  test("a date without a year counts for none, one that an editor concluded for one", () => {
    expect(dated("XXXX-02-03")).toBe("The articles print no date for these numbers.");
    expect(dataDates([{date: "XXXX-02-03", inferred: "2025-02-03"}], en)).toBe(
      "Date of the data: February 3, 2025."
    );
  });
});

describe("addresses", () => {
  test("of embeds, in languages and versions", () => {
    expect(embedAddress("herons", openLocale("en"))).toBe("/embed/herons/");
    expect(embedAddress("herons", openLocale("es", "en"), "ab12")).toBe("/es/embed/herons/v/ab12/");
  });

  test.each([
    ["/embed/a/", "/es/embed/a/", "../../es/embed/a/"],
    ["/es/embed/a/v/1/", "/embed/a/version.json", "../../../../../embed/a/version.json"],
    ["/embed/a/v/1/", "/embed/a/", "../../"],
    ["/embed/a/", "/embed/a/", "./"],
    ["/embed/a/", "/", "../../"]
  ])("from %s to %s", (page, address, relative) => {
    expect(relativeAddress(page, address)).toBe(relative);
    const url = "https://lake.example/";
    expect(new URL(relative, url + page.slice(1)).href).toBe(addressFrom(page, address, url));
  });

  test("below the path of a site that stands in a folder", () => {
    expect(addressFrom("/x/", "/embed/a/", "https://lake.example/paper")).toBe(
      "https://lake.example/paper/embed/a/"
    );
  });
});

const parts = codeParts({...chart, title: HOSTILE, alt: HOSTILE}, [row()], {
  ...context(),
  url: "https://lake.example/",
  fontFamily: theme.fontFamily
});

describe("the codes to copy", () => {
  const codes = {
    frame: frameCode(parts),
    ratio: ratioCode(parts, 640),
    ratios: ratiosCode(parts, "cifra-herons"),
    element: elementCode(parts),
    picture: pictureCode(parts)
  };

  test.each(Object.entries(codes))("of %s takes hostile words for words", (_, code) => {
    expect(code).not.toMatch(/<img src=x|<[^>]*\sonerror=(?!alert\(1\)&gt;)/);
    expect(code).toContain("&lt;/title&gt;");
  });

  test("name absolute addresses alone", () => {
    const addresses = Object.values(codes).flatMap((code) => [
      ...code.matchAll(/(?:src|href|srcset)="([^"]*)"/g)
    ]);
    expect(addresses.length).toBeGreaterThan(9);
    for (const [, address] of addresses) expect(address).toMatch(/^https:\/\/lake\.example\//);
  });

  test("need no script where they promise none, and size frames where styles are stripped", () => {
    for (const code of [codes.ratio, codes.ratios, codes.picture]) expect(code).not.toMatch(/<script/);
    expect(codes.frame).toMatch(/ width="100%" height="\d+"/);
    expect(codes.ratio).toMatch(/aspect-ratio:640\/\d+/);
  });
});

test("an embed is reckoned higher for longer words, and for a narrower column of the same drawing", () => {
  const height = (width: number, title = chart.title) =>
    embedHeight({...chart, title}, [row()], width, {...context(), fontFamily: theme.fontFamily});
  expect(height(640, "word ".repeat(60))).toBeGreaterThan(height(640) + 60);
  expect(height(700)).toBeLessThan(height(900));
  expect(height(2000)).toBe(height(1500));
});
