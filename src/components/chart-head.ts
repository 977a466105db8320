import type {Locale} from "../locales/locale.ts";
import type {Site} from "../site.ts";
import {absoluteAddress, CARD_SIZE, chartFile, chartPage} from "./chart-address.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {oembedLink, socialHead} from "./social-head.ts";

/** What the head of a chart's page says to networks and to programs that embed; nothing while the site has no address. */
export function chartHead(
  {slug, title}: {slug: string; title: string},
  {locale, translations}: {locale: Locale; translations: readonly Locale[]},
  site: Pick<Site, "url" | "title">
): Markup | null {
  const {url} = site;
  if (url === null) return null;
  const card = absoluteAddress(url, chartFile(slug, "-card.png", locale));
  return markup`${socialHead({
    title,
    description: locale.message("chart-page.description", {title}),
    site: site.title[locale.tag],
    language: locale.intl,
    translations: translations.map(({intl}) => intl),
    address: absoluteAddress(url, chartPage(slug, locale)),
    image: {address: card, ...CARD_SIZE, alt: locale.message("chart-page.card", {title})}
  })}${oembedLink(absoluteAddress(url, chartFile(slug, ".oembed.json", locale)), title)}`;
}
