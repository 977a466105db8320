import {elementCode, frameCode, pictureCode, ratiosCode, type CodeParts} from "../embeds/embed-codes.ts";
import type {Locale} from "../locales/locale.ts";
import {copyable} from "./copyable.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";

/** What the ways to embed a chart are made of. */
export interface EmbedWays {
  parts: CodeParts;
  /** Where the code of the element stands that holds its chart. */
  inline: string;
  /** The address of the version that is drawn, where it was released. */
  pinned: string | null;
}

/** The ways to embed a chart, each with what it is for and the code to copy; `slug` is its name. */
export function embedWays(slug: string, {parts, inline, pinned}: EmbedWays, locale: Locale): Markup {
  const say = (key: string) => locale.message(`chart-page.way.${key}`);
  const way = (key: string, code: string) => markup`<h3>${say(key)}</h3>
    <p>${say(`${key}-about`)}</p>
    ${copyable(code, say(key), locale)}`;
  return markup`${way("frame", frameCode(parts))}
    ${way("ratio", ratiosCode(parts, `cifra-${slug}`))}
    ${way("element", elementCode(parts))}
    <h3>${say("inline")}</h3>
    <p>${say("inline-about")}</p>
    <p><a href="${inline}">${say("inline-link")}</a> <small data-size-of="${inline}"></small></p>
    ${way("picture", pictureCode(parts))}
    ${pinned !== null && way("pin", pinned)}`;
}
