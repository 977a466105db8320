import type {Page} from "playwright-core";

/** Scrolls a page to its end and back, a window at a time, so that browsers have laid out all that they put off. */
export function seeAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const go = async (top: number) => {
      scrollTo({top, behavior: "instant"});
      for (let frames = 0; frames < 3; frames += 1) await frame();
    };
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) await go(scrollY + innerHeight);
    await go(0);
  });
}
