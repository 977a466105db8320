import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {svgDocument} from "../../publish/svg-file.ts";
import {FONT_FILES} from "../../src/fonts.ts";
import {drawBlock} from "../../src/marks/draw-block.ts";
import {
  breakLines,
  fontMetricsFromCanvas,
  hasFont,
  registerFont,
  textWidth,
  type MeasuringContext
} from "../../src/text/index.ts";
import {METRICS_CHARACTERS} from "../../src/text/metrics-characters.ts";
import {LINES_FILE, WEIGHTS, measuredLines} from "../text/measured-lines.ts";
import {launch} from "./browser.ts";

const lines = measuredLines();
const sans = FONT_FILES.find(({name}) => name.startsWith("source-sans"))!;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const font = readFileSync(createRequire(import.meta.url).resolve(sans.from)).toString("base64");
  browser = await launch();
  page = await browser.newPage();
  await page.setContent(`<!doctype html><title>x</title>
    <style>@font-face{font-family:Measured;font-weight:200 900;src:url(data:font/woff2;base64,${font})}</style>
    <svg font-family="Measured" xml:space="preserve"><text></text></svg>`);
  await page.evaluate(async (weights) => {
    for (const weight of weights) await document.fonts.load(`${weight} 16px Measured`);
    await document.fonts.ready;
  }, WEIGHTS);
});
afterAll(() => browser.close());

/** Widths in pixels as the browser sets SVG text. */
function setWidths(settings: {text: string; size: number; weight: number}[]): Promise<number[]> {
  return page.evaluate((settings) => {
    const element = document.querySelector("text")!;
    return settings.map(({text, size, weight}) => {
      element.textContent = text;
      element.setAttribute("font-size", String(size));
      element.setAttribute("font-weight", String(weight));
      return element.getComputedTextLength();
    });
  }, settings);
}

const off = (ours: number, theirs: number) => Math.abs(ours / theirs - 1);

test("every line of English and Spanish is as wide as Chromium sets it, within 2 %", async () => {
  const settings = lines.flatMap(({text, size}) => WEIGHTS.map((weight) => ({text, size, weight})));
  const widths = await setWidths(settings);
  if (process.env.UPDATE && !process.env.CI) {
    const rounded = widths.map((width) => Math.round(width * 1000) / 1000);
    const measured = lines.map(({language, text, size}, i) => ({
      ...{language, text, size},
      widths: Object.fromEntries(WEIGHTS.map((weight, j) => [weight, rounded[i * WEIGHTS.length + j]]))
    }));
    writeFileSync(LINES_FILE, `${JSON.stringify(measured, null, 2)}\n`);
  }
  const wrong = settings.flatMap(({text, size, weight}, i) => {
    const ours = textWidth(text, size, weight);
    return off(ours, widths[i]!) <= 0.02 ? [] : [`${weight} ${size} px ${text}: ${ours}, set ${widths[i]}`];
  });
  expect(wrong).toEqual([]);
});

test("what is recorded of Chromium is what this Chromium measures", async () => {
  const settings = lines.flatMap(({text, size}) => WEIGHTS.map((weight) => ({text, size, weight})));
  const widths = await setWidths(settings);
  const recorded = lines.flatMap((line) => WEIGHTS.map((weight) => line.widths[weight]!));
  expect(Math.max(...widths.map((width, i) => off(recorded[i]!, width)))).toBeLessThan(0.002);
});

test("weights between those of the metrics, and all sizes, are true within 2 % too", async () => {
  const settings = lines.flatMap(({text}, i) => [
    {text, size: 12 + (i % 13), weight: 500},
    {text, size: 12 + ((i * 5) % 13), weight: 650}
  ]);
  const widths = await setWidths(settings);
  expect(
    Math.max(...settings.map(({text, size, weight}, i) => off(textWidth(text, size, weight), widths[i]!)))
  ).toBeLessThan(0.02);
});

test("every two letters beside each other are kerned as Chromium does", async () => {
  const letters = [..."AFLPTVWYafkrtvwy.,“”’?/–17"];
  const settings = letters.flatMap((a) => letters.map((b) => ({text: `n${a}${b}n`, size: 20, weight: 600})));
  const widths = await setWidths(settings);
  const wrong = settings.filter(
    ({text, size, weight}, i) => off(textWidth(text, size, weight), widths[i]!) > 0.01
  );
  expect(wrong.map(({text}) => text)).toEqual([]);
});

test("no line that was broken to a width is set wider", async () => {
  const blocks = lines.map(({text, size}) => ({
    size,
    lines: breakLines([[{text}]], {width: 110, size}).lines
  }));
  const settings = blocks.flatMap(({size, lines}) =>
    lines.map(({runs}) => ({text: runs.map((run) => run.text).join(""), size, weight: 400}))
  );
  expect(settings.length).toBeGreaterThan(200);
  expect(Math.max(...(await setWidths(settings)))).toBeLessThanOrEqual(110);
});

test("metrics made by a canvas measure like those made from the file", async () => {
  // What the canvas answers, asked beforehand: its context does not come out of the page.
  const answers = await page.evaluate((characters) => {
    const context = document.createElement("canvas").getContext("2d")!;
    context.font = '400 1000px "Measured"';
    const width = (text: string) => context.measureText(text).width;
    const {fontBoundingBoxAscent, fontBoundingBoxDescent} = context.measureText("x");
    const list = [...characters];
    return {
      single: list.map(width),
      pairs: list.map((a) => list.map((b) => width(a + b))),
      box: {fontBoundingBoxAscent, fontBoundingBoxDescent}
    };
  }, METRICS_CHARACTERS);
  const place = new Map([...METRICS_CHARACTERS].map((character, i) => [character, i]));
  const context: MeasuringContext = {
    font: "",
    measureText(text) {
      const [a, b] = [...text].map((character) => place.get(character)!);
      const width = b === undefined ? answers.single[a!]! : answers.pairs[a!]![b]!;
      return {width, ...answers.box} as TextMetrics;
    }
  };
  expect(hasFont("Measured")).toBe(false);
  const metrics = fontMetricsFromCanvas(context, "Measured", [400]);
  registerFont(metrics);
  expect(context.font).toBe('400 1000px "Measured"');
  expect(hasFont("Nobody’s, 'measured', serif")).toBe(true);
  expect([metrics.ascent, metrics.descent]).toEqual([1024, -400]);
  const worst = lines.map(({text, size, widths}) =>
    off(textWidth(text, size, 400, "Measured"), widths[400]!)
  );
  expect(Math.max(...worst)).toBeLessThan(0.005);
});

test("text that is read from right to left lies where it is put, its punctuation at its end", async () => {
  const paragraphs = [[{text: "באגם היו 12 (ועוד)."}], [{text: "Herons"}], [{text: "שלום!"}]];
  for (const anchor of ["start", "middle", "end"] as const) {
    const block = breakLines(paragraphs, {width: 300, size: 16});
    const text = drawBlock(block, {
      document: svgDocument(),
      x: 300,
      y: 20,
      anchor,
      size: 16,
      href: () => null
    });
    const boxes = await page.evaluate((markup) => {
      const svg = document.querySelector("svg")!;
      svg.innerHTML = markup;
      const text = svg.querySelector("text")!;
      const box = text.getBBox();
      // The full stop of the first line: left of all other letters.
      const stop = text.getExtentOfChar(text.firstChild!.nodeValue!.length - 1);
      return {left: box.x, right: box.x + box.width, stop: stop.x, first: text.getExtentOfChar(0).x};
    }, text.outerHTML);
    const where = {start: boxes.left, middle: (boxes.left + boxes.right) / 2, end: boxes.right}[anchor];
    expect(Math.abs(where - 300), anchor).toBeLessThan(1.5);
    expect(boxes.stop, anchor).toBeLessThan(boxes.first);
  }
});
