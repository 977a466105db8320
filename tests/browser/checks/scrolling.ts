import type {Page} from "playwright-core";

/** What makes the page wider than its window, or "" when it scrolls nowhere sideways. */
export async function faultsOfWidth(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - width;
    if (wide <= 0) return [];
    const culprits = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `<${element.localName}${element.id ? ` id="${element.id}"` : ""}>`);
    return [`the page is ${wide} px wider than its window: ${[...new Set(culprits)].slice(-3).join(", ")}`];
  });
}

/** Text that its own box cuts off at its side; what ends in an ellipsis says so. */
export async function faultsOfCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => {
        if (element.closest("svg") || element.scrollWidth <= element.clientWidth + 1) return false;
        const {overflowX, textOverflow, clipPath} = getComputedStyle(element);
        const isMeant = textOverflow === "ellipsis" || clipPath !== "none";
        return /hidden|clip/.test(overflowX) && !isMeant && element.checkVisibility();
      })
      .map(({localName, textContent}) => `<${localName}> cuts off “${textContent!.trim().slice(0, 40)}”`)
  );
}
