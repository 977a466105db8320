import {expect, test} from "vitest";
import {sentencesOf} from "../../loaders/draft/sentences.ts";
import {oneLine, printable, printableJson} from "../../command/terminal/printable.ts";
import {openProgress} from "../../command/terminal/progress.ts";
import {cifra} from "./recorded-io.ts";

test("control characters are printed as their pictures, line feeds and tabs as they are", () => {
  expect(printable("\u001b[31mred\u0007\r\u007f\n\ttab")).toBe("␛[31mred␇␍␡\n\ttab");
  expect(printable("\u009b31m \u202eturned\u2066 \ud800 \u{e0041}")).toBe("�31m �turned� � �");
  const plain = "“Ñandú” 6 m² — 🚣🏽‍♀️ e\u0301";
  expect(printable(plain)).toBe(plain);
  expect(oneLine("a\r\n\u2028b\u001bc")).toBe("a b␛c");
});

test("JSON that is safe to print has the same value", () => {
  const value = {"\u009b\u202e": "\u007f\u2028\ud800\u{e0041}\u001b é 🚣"};
  const json = printableJson(JSON.stringify(value));
  expect(json).toMatch(/^[ -~é🚣]+$/u);
  expect(JSON.parse(json)).toEqual(value);
});

test("progress is shown of long work only, not more often than can be read, and leaves nothing behind", () => {
  let time = 0;
  let printed = "";
  const io = {err: (text: string) => void (printed += text), progress: true};
  const progress = openProgress(io, {now: () => time, patience: 300});
  const taken = () => [printed, (printed = "")][0];
  progress.show(() => "1 of 9");
  progress.clear();
  expect(taken()).toBe("");
  time = 300;
  progress.show(() => "2 of 9");
  expect(taken()).toBe("\r\u001b[2K2 of 9");
  time = 350;
  progress.show(() => "3 of 9");
  expect(taken()).toBe("");
  progress.clear();
  progress.clear();
  expect(taken()).toBe("\r\u001b[2K");
});

test("no progress where standard error is no terminal", () => {
  const progress = openProgress({err: () => expect.fail("printed"), progress: false}, {patience: 0});
  progress.show(() => "1 of 9");
  progress.clear();
});

/** The sentences around “#”. */
function around(text: string, language: "en" | "es" = "en"): string[] {
  const spans = [...text.matchAll(/#+/g)].map(({0: {length}, index}) => ({
    start: index,
    end: index + length
  }));
  const sentences = sentencesOf(text, spans, language);
  expect(sentences.flatMap(({spans}) => spans)).toEqual(spans);
  return sentences.map(({start, end}) => text.slice(start, end).trim());
}

test("sentences end where people end them", () => {
  expect(around("One. Two # here! Three? “Four # there.” Five.")).toEqual(["Two # here!", "“Four # there.”"]);
  expect(around("So said Dr. J. Hale of # St. Mary in Feb. 3 years ago. Nobody heard.")).toEqual([
    "So said Dr. J. Hale of # St. Mary in Feb. 3 years ago."
  ]);
  expect(around("La Sra. alcaldesa pagó # en EE. UU. según dijo. ¿Y # más?", "es")).toEqual([
    "La Sra. alcaldesa pagó # en EE. UU. según dijo.",
    "¿Y # más?"
  ]);
});

test("a headline is a sentence of its own, a line broken at the margin is not", () => {
  expect(around("Lake rises by #\nThe lake rose\nby # in the night.\n\nit was # deep")).toEqual([
    "Lake rises by #",
    "The lake rose\nby # in the night.",
    "it was # deep"
  ]);
});

test("a span that stands across an end is not cut", () => {
  const spans = [
    {start: 4, end: 11},
    {start: 12, end: 13}
  ];
  expect(sentencesOf("Go. Now. Here. End.", spans)).toEqual([{start: 4, end: 15, spans}]);
});

test("of a very long sentence only what stands near its figures is shown", async () => {
  const text = `${"so ".repeat(5000)}it cost 40 dollars ${"and ".repeat(5000)}then 12 euros ${"more ".repeat(500)}`;
  const {out} = await cifra(["read"], {stdin: text});
  expect(out).toMatch(/\n {2}… so .*it cost \[40 dollars\] and .* … .*then \[12 euros\] more .* …\n/);
  expect(out.length).toBeLessThan(1500);
});

test("a figure's line gives its interval, its hedge and who says it", async () => {
  const text =
    "Between 10 and 20 boats sank, according to the harbour master, who lost tens of thousands of euros.";
  const {out} = await cifra(["read", "--language", "en"], {stdin: text});
  expect(out).toMatch(/^ {4}\S.* range +10 to 20 boats/m);
  expect(out).toMatch(/^ {4}tens of thousands.* 10,000 to 100,000 EUR +vague/m);
});
