import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser, Page} from "playwright-core";
import {PNG} from "pngjs";
import {viewport, withPage} from "../browser.ts";
import type {THEMES} from "../browser.ts";
import {smallPicture} from "./small-picture.ts";

export interface Shot {
  address: string;
  width: number;
}

/** As much of a page as is looked at, in its own pixels. */
const TALLEST = 2400;
/** Device pixels of a page's pixel, and how many of them a pixel of the small picture is an average of. */
const SCALES = {narrow: {device: 1, by: 3}, wide: {device: 0.5, by: 2}};

const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
  )
).toString("base64");

/** No font of the machine's own: neither on embeds, which load none, nor in code and controls. Nothing is put off: pictures reach beyond the window. */
const STEADY = `@font-face{font-family:"Source Sans 3";src:url(data:font/woff2;base64,${FONT});font-weight:200 900}
  :is(code,pre,input,select,textarea,button){font-family:"Source Sans 3"!important}
  *{caret-color:transparent!important;content-visibility:visible!important}`;

type Pictures = Record<(typeof THEMES)[number], PNG>;

/** Takes the small pictures of a page, light and dark, without motion; `change` may do something to it before. */
export function takePictures(
  browser: Browser,
  {address, width}: Shot,
  change: (page: Page) => Promise<void> = () => Promise.resolve()
): Promise<Pictures> {
  const {device, by} = width < 600 ? SCALES.narrow : SCALES.wide;
  const options = {
    viewport: viewport(width),
    deviceScaleFactor: device,
    reducedMotion: "reduce" as const,
    bypassCSP: true
  };
  return withPage(browser, options, async (page) => {
    await page.goto(address, {waitUntil: "load"});
    await page.addStyleTag({content: STEADY});
    await page.evaluate(async () => {
      await document.fonts.load('16px "Source Sans 3"');
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    await change(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = {x: 0, y: 0, width, height: Math.min(height, TALLEST)};
    const take = async (colorScheme: keyof Pictures) => {
      await page.emulateMedia({colorScheme});
      const taken = await page.screenshot({clip, fullPage: true, animations: "disabled"});
      return smallPicture(PNG.sync.read(taken), by);
    };
    return {light: await take("light"), dark: await take("dark")};
  });
}
