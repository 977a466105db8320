import type {Locale} from "../locales/locale.ts";
import type {Site} from "../site.ts";
import {Markup, markup, webAddress} from "./markup.ts";

/** What every page's head holds besides Framework's own: styles that no style file can carry, icon, islands. */
export function siteHead(styles: readonly string[]): string {
  return markup`
    <style>${new Markup(styles.join("\n"))}</style>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <script type="module" src="/islands/source-cards.js"></script>`.source;
}

/** The site's name and what it promises, after a link past it. */
export function siteHeader(site: Site, locale: Locale): string {
  return markup`<a class="skip-link" href="#observablehq-main">${locale.message("site.skip")}</a>
    <p class="site-name">
      <a href="/">${site.title[locale.tag]}</a>${" "}<span>${site.tagline[locale.tag]}</span>
    </p>`.source;
}

/** Who made the site, under which terms, and where corrections go. */
export function siteFooter(site: Site, locale: Locale): string {
  const contact = locale
    .parts("site.contact")
    .map((part) => ("text" in part ? part.text : contactLink(site)));
  return markup`<p>${locale.message("site.promise")}</p>
    <p>${locale.message("site.credit", {credit: site.credit[locale.tag]})}. ${locale.message("site.licence")}</p>
    <p>${contact}</p>`.source;
}

function contactLink({contact}: Site): Markup {
  const address = webAddress(contact) ?? `mailto:${contact}`;
  return markup`<a href="${address}">${contact}</a>`;
}
