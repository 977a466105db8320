import type {Page} from "playwright-core";
import {deadLink} from "../built-pages.ts";

/** Links and files named by the page as it stands in the browser that lead nowhere on the site. */
export async function faultsOfLinks(page: Page, dir: string): Promise<string[]> {
  const origin = new URL(page.url()).origin;
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll("[href], [src], [poster], [data]")].flatMap((element) =>
      ["href", "src", "poster", "data"]
        .map((name) => element.getAttribute(name))
        .filter((address) => address !== null)
        .map((address) => ({
          address,
          full: URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : null
        }))
    )
  );
  const faults = addresses.flatMap(({address, full}) => {
    if (full === null) return [`“${address}” is no address`];
    const url = new URL(full);
    if (url.protocol === "javascript:") return [`“${address}” runs a script`];
    if (url.origin !== origin) return [];
    const why = deadLink(dir, decodeURIComponent(url.pathname), decodeURIComponent(url.hash.slice(1)));
    return why ? [`“${address}” leads nowhere: ${why}`] : [];
  });
  return [...new Set(faults)];
}
