import type {Page} from "playwright-core";

/** A number that leads to the card of its figure on the same page; links to cards of other pages are links like others. */
export const NUMBER_LINK = 'a[href^="#figure-"]';

type Kind = "text" | "chart";
const SELECTORS: Record<Kind, string> = {
  text: `:not(svg) > ${NUMBER_LINK}`,
  chart: `svg ${NUMBER_LINK}`
};

/** Which of the two kinds of number links the page shows at all. */
export function kindsOfNumbers(page: Page): Promise<Kind[]> {
  return page.evaluate(
    (selectors) =>
      (Object.keys(selectors) as Kind[]).filter((kind) =>
        [...document.querySelectorAll(selectors[kind])].some((link) => link.checkVisibility())
      ),
    SELECTORS
  );
}

/** Number links whose card is missing from the page or says nothing. */
export function faultsOfNumbers(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const faults = [...document.querySelectorAll(selector)].flatMap((link) => {
      const id = decodeURIComponent((link.getAttribute("href") ?? "").split("#")[1] ?? "");
      const card = document.getElementById(id);
      if (!card) return [`“${link.textContent?.trim()}” leads to #${id}, which is not on the page`];
      return (card.textContent ?? "").trim() === "" ? [`the card #${id} is empty`] : [];
    });
    return [...new Set(faults)];
  }, NUMBER_LINK);
}

/** Tabs from the page's top to the first number of a kind and presses Enter; what is wrong with what follows. */
export async function followByKeyboard(
  page: Page,
  kind: Kind,
  {most = 300, patience = 1000}: {most?: number; patience?: number} = {}
): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate((selector) => {
      const active = document.activeElement;
      return active?.matches(selector) ? (active.getAttribute("href") ?? "").split("#")[1]! : null;
    }, SELECTORS[kind]);
    if (id === null) continue;
    await page.keyboard.press("Enter");
    return faultsOfShownCard(page, id, `Enter on a number in the ${kind}`, patience);
  }
  return [`no number in the ${kind} is reached within ${most} tabs`];
}

/** Taps the first visible number of a kind; what is wrong with what follows. Needs a page with touch. */
export async function followByTouch(page: Page, kind: Kind, {patience = 1000} = {}): Promise<string[]> {
  const link = page.locator(SELECTORS[kind]).filter({visible: true}).first();
  const id = ((await link.getAttribute("href")) ?? "").split("#")[1]!;
  await link.tap();
  return faultsOfShownCard(page, id, `a tap on a number in the ${kind}`, patience);
}

async function faultsOfShownCard(page: Page, id: string, after: string, patience: number): Promise<string[]> {
  // The jump to a target, and a card that slides in, take a moment; script in the page may be off.
  let fault = "";
  for (let waited = 0; waited < patience; waited += 50) {
    fault = await page.evaluate(cardFault, decodeURIComponent(id));
    if (fault === "") return [];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [`after ${after}, ${fault}`];
}

function cardFault(id: string): string {
  const card = document.getElementById(id);
  if (!card) return `there is no card #${id}`;
  if (!card.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    return `the card #${id} is not shown`;
  const box = card.getBoundingClientRect();
  const left = Math.max(0, box.left);
  const right = Math.min(innerWidth, box.right);
  const top = Math.max(0, box.top);
  const bottom = Math.min(innerHeight, box.bottom);
  if (right - left < Math.min(box.width, 200) * 0.9 || bottom - top < Math.min(box.height, 80) - 1) {
    return `the card #${id} is not in the window (${Math.round(box.left)}, ${Math.round(box.top)})`;
  }
  const hit = document.elementFromPoint((left + right) / 2, Math.min(top + 12, bottom - 1));
  return hit && card.contains(hit) ? "" : `the card #${id} is covered by <${hit?.localName}>`;
}
