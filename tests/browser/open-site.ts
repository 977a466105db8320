import type {Browser} from "playwright-core";
import {afterAll} from "vitest";
import {launch, serveSite} from "./browser.ts";

/** Serves the built site and starts a browser for all tests of a file; both end with them. */
export async function openSite(): Promise<{
  site: Awaited<ReturnType<typeof serveSite>>;
  browser: Browser;
}> {
  const site = await serveSite();
  afterAll(() => site.close());
  const browser = await launch();
  afterAll(() => browser.close());
  return {site, browser};
}
