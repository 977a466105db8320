import type {Browser, Page} from "playwright-core";
import {extractText, getDocumentProxy} from "unpdf";
import {withPage} from "../browser.ts";

/** The part of an A4 sheet that @page in src/style.css leaves for print, 176 mm, in CSS pixels. */
export const SHEET = {width: Math.floor((176 / 25.4) * 96), height: 990};

/**
 * What a printed page loses at its side: what reaches beyond the sheet, and what would have to be scrolled to. What
 * ends in an ellipsis says so.
 */
export async function faultsOfPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({media: "print"});
  return page.evaluate((width) => {
    const isCut = (element: Element): boolean => {
      const {overflowX, textOverflow, clipPath} = getComputedStyle(element);
      if (textOverflow === "ellipsis" || clipPath !== "none" || element.closest("svg")) return false;
      const scrolls = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      return scrolls || element.getBoundingClientRect().right > width + 1;
    };
    const shown = [...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility());
    const faults = shown.filter(isCut).map((element) => {
      const words = element.textContent?.trim().replace(/\s+/g, " ").slice(0, 40);
      return `<${element.localName}${element.id ? ` id="${element.id}"` : ""}> is cut: “${words}”`;
    });
    return [...new Set(faults)].slice(0, 5);
  }, SHEET.width);
}

/** The words on each sheet of a page that is printed from a window in the dark. */
export function printedSheets(browser: Browser, address: string): Promise<string[]> {
  return withPage(browser, {colorScheme: "dark"}, async (page) => {
    await page.goto(address, {waitUntil: "load"});
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({format: "A4", preferCSSPageSize: true});
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: false});
    return text.map((words) => words.replace(/\s+/g, " ").trim());
  });
}
