import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser, Page} from "playwright-core";
import {exampleFile} from "../../publish/example-file.ts";
import {EXAMPLES, findExamples} from "../../publish/reference/find-examples.ts";
import {root} from "../../publish/setup.mjs";
import {svgDocument} from "../../publish/svg-file.ts";
import {figureStyle} from "../../src/charts/index.ts";
import {SUBJECTS} from "../charts/subjects.ts";
import {launch, withPage} from "./browser.ts";
import {faultsOfDrawnText} from "./checks/drawn-text.ts";
import {faultsOfWidth} from "./checks/scrolling.ts";

/** A window of 1280 by 1024 px at 400 % zoom: so many CSS pixels, each four by four (WCAG 2.2, 1.4.10 Reflow). */
const ZOOMED = {viewport: {width: 320, height: 256}, deviceScaleFactor: 4};
/** What a figure keeps free on either side, in pixels. */
const PADDING = 16;
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
  )
).toString("base64");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

function show<T>(body: string, look: (page: Page) => Promise<T>): Promise<T> {
  return withPage(browser, ZOOMED, async (page) => {
    await page.setContent(`<!doctype html><html lang="en"><title>Zoomed</title>
      <meta name="viewport" content="width=device-width">
      <style>@font-face{font-family:"Source Sans 3";src:url(data:font/woff2;base64,${FONT});font-weight:200 900}
      body{margin:0} main>svg{max-width:100%;height:auto} ${figureStyle()}</style><main>${body}</main>`);
    await page.evaluate(() => document.fonts.load('16px "Source Sans 3"'));
    return look(page);
  });
}

describe("at 400 % zoom", () => {
  test.each(SUBJECTS.map((subject) => [subject.name, subject] as const))(
    "a figure of %s is not cut, and scrolls only downwards",
    (_, {rows, draw}) =>
      show(draw(rows, {width: ZOOMED.viewport.width - 2 * PADDING}).outerHTML, async (page) => {
        expect(await faultsOfWidth(page)).toEqual([]);
        expect(await faultsOfDrawnText(page)).toEqual([]);
        await page.locator("details").evaluate((element: HTMLDetailsElement) => (element.open = true));
        // A table that is wider scrolls within its own box, as 1.4.10 lets it.
        expect(await faultsOfWidth(page)).toEqual([]);
      })
  );

  test.each(findExamples(root).map((example) => [`${example.file}: ${example.name}`, example] as const))(
    "the example %s fits into the window whole",
    async (_, {file, name}) => {
      const module = (await import(join(root, EXAMPLES, `${file}.ts`))) as Record<
        string,
        (document: Document) => Element
      >;
      await show(exampleFile(module[name]!(svgDocument())), async (page) => {
        expect(await faultsOfWidth(page)).toEqual([]);
        const {width, ratio, drawn} = await page
          .locator("svg")
          .first()
          .evaluate((element: SVGSVGElement) => {
            const {width, height} = element.getBoundingClientRect();
            const box = element.viewBox.baseVal;
            return {width, ratio: width / height, drawn: box.width / box.height};
          });
        expect(width).toBeLessThanOrEqual(ZOOMED.viewport.width);
        expect(ratio / drawn).toBeCloseTo(1, 1);
      });
    }
  );
});
