import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** The search of the site: a field, and room for what is found. src/islands/search.ts makes it work; without script it says what to do instead. */
export function searchBox(locale: Locale): Markup {
  // The number is filled in where it is known.
  const said = (name: string) => locale.message(`search.${name}`, {count: "{count}"});
  const words = {one: said("one"), many: said("many"), none: said("none"), failed: said("failed")};
  const data = Object.entries(words).map(([name, text]) => markup` data-${name}="${text}"`);
  return markup`<div class="site-search" role="search">
    <label><span>${said("label")}</span><input type="search" name="q" autocomplete="off" spellcheck="false" enterkeyhint="search"></label>
    <p role="status"${data}></p>
    <ol class="search-results"></ol>
  </div>
  <noscript><p class="note">${said("no-script")}</p></noscript>
  <script type="module" src="/_generated/islands/search.js"></script>`;
}
