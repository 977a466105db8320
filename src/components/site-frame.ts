import {openLocale, type Locale, type Tag} from "../locales/locale.ts";
import type {Site} from "../site.ts";
import {contactLine} from "./contact-line.ts";
import {Markup, markup} from "./markup.ts";

/** The pages that every page leads to, by their addresses: what they are called stands below `site.nav`. */
const NAVIGATION = {story: "/", sources: "/sources/", figures: "/figures/", data: "/data/", about: "/about/"};

/**
 * What a page's head holds besides Framework's own: its description (default: the site's, added when the page is
 * finished), what `more` it has of its own, styles that no style file can carry, icon, islands.
 */
export function siteHead(
  styles: readonly string[],
  description: string | null = null,
  more: Markup | null = null
): string {
  return markup`
    ${description && markup`<meta name="description" content="${description}">`}${more}
    <style>${new Markup(styles.join("\n"))}</style>
    <link rel="icon" href="/_generated/icon.svg" type="image/svg+xml">
    <script type="module" src="/_generated/islands/source-cards.js"></script>
    <script type="module" src="/_generated/islands/keep-place.js"></script>`.source;
}

/** A page's text in another language: the language's tag, and the page's address. */
export interface Translation {
  tag: Tag;
  address: string;
}

/**
 * A link past the header, the site's name and promise, the way to its pages, and to this page in other languages.
 * `path` is the page's own: "/about/".
 */
export function siteHeader(
  site: Site,
  locale: Locale,
  path: string,
  translations: readonly Translation[] = []
): string {
  const links = Object.entries(NAVIGATION).map(([key, page]) => {
    const address = locale.address(page);
    const current = path === address ? "page" : page !== "/" && path.startsWith(address) ? "true" : null;
    return markup`<li><a href="${address}"${current && markup` aria-current="${current}"`}>${locale.message(`site.nav.${key}`)}</a></li>`;
  });
  return markup`<a class="skip-link" href="#observablehq-main">${locale.message("site.skip")}</a>
    <div class="site-head">
      <p class="site-name">
        <a href="${locale.address("/")}">${site.title[locale.tag]}</a>${" "}<span>${site.tagline[locale.tag]}</span>
      </p>
      <nav class="site-nav" aria-label="${locale.message("site.nav.label")}"><ul>${links}</ul></nav>
      <p class="site-tools">
        <a href="${locale.address("/search/")}"${path === locale.address("/search/") && markup` aria-current="page"`}>${locale.message("site.nav.search")}</a>
        ${translations.map((each) => markup` ${languageLink(each)}`)}
      </p>
    </div>`.source;
}

/** The way to the page in another language, named in that language. */
function languageLink({tag, address}: Translation): Markup {
  const name = openLocale(tag).message("site.language");
  return markup`<a class="site-language" href="${address}" hreflang="${tag}" lang="${tag}">${name}</a>`;
}

/** Who made the site, under which terms, and where corrections go; `library`: it has the gallery of the library. */
export function siteFooter(site: Site, locale: Locale, {library = false} = {}): string {
  return markup`<p>${locale.message("site.promise")}</p>
    <p>${locale.message("site.credit", {credit: site.credit[locale.tag]})}. ${locale.message("site.licence")}</p>
    ${library && markup`<p><a href="/library/">${locale.message("site.library")}</a></p>`}
    ${contactLine(site.contact, locale)}`.source;
}
