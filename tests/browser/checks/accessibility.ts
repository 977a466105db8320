import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer hangs on width or colours; the others read the markup, which stays the same. */
const LOOKS = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "target-size",
  "meta-viewport"
];

/**
 * What axe-core finds against WCAG 2.2 AA and its best practices; with `again`, on a page looked at before in
 * another width or theme, by the rules that can answer differently now. The page's scripts must be allowed: axe
 * sets timers.
 */
export async function faultsOfAccess(page: Page, {again = false} = {}): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${source} }`);
  const runOnly = again ? {type: "rule" as const, values: LOOKS} : {type: "tag" as const, values: RULES};
  return page.evaluate(async (runOnly) => {
    const {axe: run} = window as unknown as {axe: typeof axe};
    const {violations} = await run.run(document, {runOnly, resultTypes: ["violations"]});
    return violations.flatMap(({id, help, nodes}) =>
      nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`)
    );
  }, runOnly);
}
