import type {Locale} from "../locales/locale.ts";
import {markup, webAddress} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** Where corrections go, as a line of its own; `contact` is an e-mail address or one of the web. */
export function contactLine(contact: string, locale: Locale): Markup {
  const address = webAddress(contact) ?? `mailto:${contact}`;
  const link = markup`<a href="${address}">${contact}</a>`;
  const words = locale.parts("site.contact").map((part) => ("text" in part ? part.text : link));
  return markup`<p class="contact">${words}</p>`;
}
