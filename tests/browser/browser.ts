import {existsSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {serve} from "../../publish/serve.mjs";
import {root} from "../../publish/setup.mjs";
import {findChromium} from "./find-chromium.mjs";

/** The three widths that a reader's screen stands for. */
export const WIDTHS = [360, 768, 1280] as const;
/** A window of 1280 px at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
export const ZOOMED_WIDTH = 320;
export const THEMES = ["light", "dark"] as const;

/** Without these a headless Chromium looks up hosts of its maker at every start. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Headless, as a phone, it shows no scrollbars; `scrollbars` gives it those that take room. */
export async function launch({
  scrollbars = false,
  args = []
}: {scrollbars?: boolean; args?: readonly string[]} = {}): Promise<Browser> {
  const ignoreDefaultArgs = scrollbars ? ["--hide-scrollbars"] : [];
  return chromium.launch({
    executablePath: await findChromium(),
    headless: true,
    args: [...QUIET, ...args],
    ignoreDefaultArgs
  });
}

/** Serves the built site on a free port. Throws when there is none. */
export async function serveSite(dir = join(root, "dist")) {
  if (!existsSync(join(dir, "index.html"))) {
    throw new Error("There is no built site: run `npm run build` first, or `npm test`.");
  }
  const {url, close} = await serve({dir, port: 0});
  return {dir, origin: new URL(url).origin, close};
}

/** Runs `work` on a new page with a memory of its own. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>
): Promise<T> {
  const context = await browser.newContext({locale: "en-US", timezoneId: "UTC", ...options});
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

export function viewport(width: number) {
  return {width, height: width < 600 ? 740 : 900};
}
