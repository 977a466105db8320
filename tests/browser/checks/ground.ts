import type {Page} from "playwright-core";

/** What is wrong with the page's ground in the theme that the reader's system is in: light, or dark when that is. */
export async function faultsOfGround(page: Page, theme: "light" | "dark"): Promise<string[]> {
  const [r, g, b] = await page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext("2d")!;
    for (const element of [document.documentElement, document.body]) {
      pen.fillStyle = getComputedStyle(element).backgroundColor;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data];
  });
  const lightness = (r! + g! + b!) / 3;
  const isRight = theme === "light" ? lightness > 200 : lightness < 60;
  return isRight ? [] : [`the ground is rgb(${r}, ${g}, ${b}), which is not ${theme}`];
}
