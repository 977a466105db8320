import type {Locale} from "../locales/locale.ts";

/** The address of a chart's embed page from the site's root; of one of its kept versions, where that is named. */
export function embedAddress(slug: string, {address}: Pick<Locale, "address">, version?: string): string {
  return address(`/embed/${slug}/${version === undefined ? "" : `v/${version}/`}`);
}

/** An address from the site's root as one of the web; from the page at `page`, while the site has no address. */
export function addressFrom(page: string, address: string, url: string | null): string {
  if (url !== null) return new URL(address.slice(1), url.replace(/\/?$/, "/")).href;
  return relativeAddress(page, address);
}

/** An address from the site's root as one from a page: both folders that end with a slash, or a file. */
export function relativeAddress(page: string, address: string): string {
  const from = page.split("/").slice(1, -1);
  const to = address.split("/").slice(1);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return `${"../".repeat(from.length - same)}${to.slice(same).join("/")}` || "./";
}
