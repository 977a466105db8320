import {OWN_PROPERTIES} from "../../loaders/package/own-properties.ts";
import type {Locale} from "../locales/locale.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** What the properties mean that the data files have beside those of their standards; their names lead here. */
export function ownPropertyList(locale: Locale): Markup {
  const text = (key: string): string => locale.message(`pages.data.properties.${key}`);
  const items = OWN_PROPERTIES.toSorted().map(
    (name) => markup`<dt id="property-${name}"><code>cifra:${name}</code></dt><dd>${text(name)}</dd>`
  );
  return markup`<section class="table-section" aria-labelledby="own-properties">
    <h2 id="own-properties">${text("title")}</h2>
    <p>${text("about")}</p>
    <dl class="own-properties">${items}</dl>
  </section>`;
}
