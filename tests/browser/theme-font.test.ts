import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser} from "playwright-core";
import {fontMetrics} from "../../publish/font-metrics.ts";
import {figureStyle} from "../../src/charts/index.ts";
import {registerFont} from "../../src/text/index.ts";
import {mergeTheme} from "../../src/theme/merge-theme.ts";
import {SUBJECTS} from "../charts/subjects.ts";
import {launch, withPage} from "./browser.ts";
import {faultsOfDrawnText} from "./checks/drawn-text.ts";

/** A font of another build than the charts' own: with serifs, and wider. */
const FAMILY = "Source Serif 4";
const WEIGHTS = [400, 600, 700];
const files = WEIGHTS.map((weight) =>
  createRequire(import.meta.url).resolve(
    `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`
  )
);
const faces = files.map(
  (file, i) =>
    `@font-face{font-family:"${FAMILY}";font-weight:${WEIGHTS[i]};src:url(data:font/woff2;base64,${readFileSync(file).toString("base64")})}`
);

let browser: Browser;
beforeAll(async () => {
  registerFont(fontMetrics(files, {family: FAMILY}));
  browser = await launch();
});
afterAll(() => browser?.close());

const THEMES = {
  "another font": mergeTheme({fontFamily: `"${FAMILY}", serif`}),
  "another font and larger type": mergeTheme({
    fontFamily: `"${FAMILY}", serif`,
    sizes: {title: 25, value: 20, label: 17, text: 16, axis: 14}
  })
};

describe.each(Object.entries(THEMES))("in a theme of %s", (_, theme) => {
  test.each(
    SUBJECTS.flatMap((subject) =>
      [320, 480, 720, 1100].map((width) => [subject.name, width, subject] as const)
    )
  )("no text of %s leaves its place or lies on other text, %i px wide", (_, width, {rows, draw}) =>
    withPage(browser, {viewport: {width: width + 32, height: 800}}, async (page) => {
      const figure = draw(rows, {width, theme});
      await page.setContent(
        `<!doctype html><html lang="en"><title>A font</title><style>${faces.join("")} body{margin:0} ${figureStyle(theme)}</style><main>${figure.outerHTML}</main>`
      );
      const loaded = await page.evaluate(
        async ([family, weights]) => {
          await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
          // What is measured is set in the font itself, and not in one that stands in.
          const text = document.querySelector("svg text")!;
          return document.fonts.check(`16px "${family}"`) && getComputedStyle(text).fontFamily;
        },
        [FAMILY, WEIGHTS] as const
      );
      expect(loaded).toContain(FAMILY);
      expect(await faultsOfDrawnText(page)).toEqual([]);
    })
  );
});
