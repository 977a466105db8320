import type {Locale} from "../locales/locale.ts";
import {laterForms} from "./later-forms.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** The search of the site: a field, and room for what is found. src/islands/search.ts makes it work; without script it says what to do instead. */
export function searchBox(locale: Locale): Markup {
  const said = (name: string) => locale.message(`search.${name}`);
  const words = {
    found: JSON.stringify(laterForms("search.found", locale)),
    none: said("none"),
    failed: said("failed"),
    intl: locale.intl
  };
  const data = Object.entries(words).map(([name, text]) => markup` data-${name}="${text}"`);
  return markup`<div class="site-search" role="search" aria-label="${locale.message("site.nav.search")}">
    <label><span>${said("label")}</span><input type="search" name="q" autocomplete="off" spellcheck="false" enterkeyhint="search"></label>
    <p role="status"${data}></p>
    <ol class="search-results"></ol>
  </div>
  <noscript><p class="note">${said("no-script")}</p></noscript>
  <script type="module" src="/_generated/islands/search.js"></script>`;
}
