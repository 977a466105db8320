import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds against WCAG 2.2 AA and its best practices. The page's scripts must be allowed: axe sets timers. */
export async function faultsOfAccess(page: Page): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${source} }`);
  return page.evaluate(async (values) => {
    const {axe: run} = window as unknown as {axe: typeof axe};
    const {violations} = await run.run(document, {
      runOnly: {type: "tag", values},
      resultTypes: ["violations"]
    });
    return violations.flatMap(({id, help, nodes}) =>
      nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`)
    );
  }, RULES);
}
