import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {cut, openLocale, TAGS} from "../../src/locales/locale.ts";

function messages(tag: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (node: object, prefix: string) => {
    for (const [key, value] of Object.entries(node))
      if (typeof value === "string") flat.set(prefix + key, value);
      else walk(value as object, `${prefix}${key}.`);
  };
  for (const name of [tag, `charts.${tag}`]) {
    const file = new URL(`../../src/locales/${name}.json`, import.meta.url);
    walk(JSON.parse(readFileSync(file, "utf8")) as object, "");
  }
  return flat;
}

const placeholders = (message: string) =>
  cut(message)
    .flatMap((part) => ("name" in part ? [part.name] : []))
    .sort();

describe("message files", () => {
  const [en, ...others] = TAGS.map(messages);

  test("have the same keys in every language", () => {
    for (const other of others) expect([...other.keys()].sort()).toEqual([...en!.keys()].sort());
  });

  test("have the same placeholders in every language", () => {
    // What a currency is called is written before the number in one language and after it in the other.
    const differs = new Set(["number.large-money"]);
    for (const other of others)
      for (const [key, message] of en!)
        if (!differs.has(key))
          expect([key, placeholders(other.get(key) ?? "")]).toEqual([key, placeholders(message)]);
  });

  test("have no empty message, and no digit that a table should give", () => {
    for (const [key, message] of TAGS.flatMap((tag) => [...messages(tag)])) {
      expect(message.trim(), key).not.toBe("");
      if (/^(chart|form|said|number|date)\./.test(key)) expect(message, key).not.toMatch(/\d/);
    }
  });
});

describe("a locale", () => {
  const [en, es] = [openLocale("en"), openLocale("es")];

  test("fills a message, and refuses what is missing", () => {
    expect(en.message("number.between", {low: "10", high: "20"})).toBe("between 10 and 20");
    expect(() => en.message("chart.nowhere")).toThrow("messages of “en”: “chart.nowhere” is missing");
    expect(() => es.message("number.about")).toThrow("got no value for “value”");
    expect(() => en.message("toString")).toThrow("is missing");
    expect(() => openLocale("fr" as never)).toThrow("unknown language “fr”");
  });

  test("does not read placeholders in the values that it fills in", () => {
    expect(en.message("number.about", {value: "{value} $& <b>"})).toBe("about {value} $& <b>");
  });

  test.each([
    ["2019", "2019", "2019"],
    ["2024-08", "August 2024", "agosto de 2024"],
    ["2025-06-30", "June 30, 2025", "30 de junio de 2025"],
    ["XXXX-02-03", "February 3 (year not printed)", "3 de febrero (sin año impreso)"],
    ["XXXX-02-29", "February 29 (year not printed)", "29 de febrero (sin año impreso)"],
    ["XXXX-05", "May (year not printed)", "mayo (sin año impreso)"],
    ["2024-08-XX", "August 2024", "agosto de 2024"],
    ["201X", "2010s", "década de 2010"],
    ["1920~", "about 1920", "hacia 1920"],
    ["0079-10-24", "October 24, 79", "24 de octubre de 79"],
    ["2022-03/..", "since March 2022", "desde marzo de 2022"],
    ["../2019", "until 2019", "hasta 2019"],
    ["2019/2025-06", "2019 to June 2025", "de 2019 a junio de 2025"]
  ])("writes the date %s", (edtf, english, spanish) => {
    expect([en.date(edtf), es.date(edtf)]).toEqual([english, spanish]);
  });

  test.each(["", "yesterday", "2024-13", "2023-02-29", "XXXX", "XXXX-XX-03", "../..", "1/2/3"])(
    "refuses the date “%s”",
    (edtf) => expect(() => en.date(edtf)).toThrow(`cannot read the date “${edtf}”`.slice(0, 20))
  );

  test("picks the column of its language", () => {
    const row = {note_en: "a", note_es: ""};
    expect([en.pick(row, "note"), es.pick(row, "note")]).toEqual(["a", null]);
    expect(() => en.pick(row, "why")).toThrow("without the column “why_en”");
  });
});
