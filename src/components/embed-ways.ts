import {
  elementCode,
  frameCode,
  pictureCode,
  ratioCode,
  ratiosCode,
  type CodeParts
} from "../embeds/embed-codes.ts";
import type {Locale} from "../locales/locale.ts";
import {copyable} from "./copyable.ts";
import {Markup, markup} from "./markup.ts";

/** What the ways to embed a chart are made of. */
export interface EmbedWays {
  parts: CodeParts;
  /** Where the code of the element stands that holds its chart. */
  inline: string;
  /** The address of the version that is drawn, where it was released. */
  pinned: string | null;
}

/** A column of text, in pixels: what the frame of fixed proportions is made for. */
const COLUMN = 640;

/**
 * The ways to embed a chart, each with what it is for and the code to copy; `slug` is its name. On a page of several
 * charts, boxes are named by their `title`.
 */
export function embedWays(
  slug: string,
  {parts, inline, pinned}: EmbedWays,
  locale: Locale,
  {level = 3, title = null}: {level?: 3 | 4; title?: string | null} = {}
): Markup {
  const heading = new Markup(`h${level}`);
  const say = (key: string) => locale.message(`chart-page.way.${key}`);
  const way = (key: string, code: string) => markup`<${heading}>${say(key)}</${heading}>
    <p>${say(`${key}-about`)}</p>
    ${copyable(code, title === null ? say(key) : `${say(key)}: ${title}`, locale)}`;
  return markup`${way("frame", frameCode(parts))}
    ${way("ratio", ratiosCode(parts, `cifra-${slug}`))}
    ${way("fixed", ratioCode(parts, COLUMN))}
    ${way("element", elementCode(parts))}
    <${heading}>${say("inline")}</${heading}>
    <p>${say("inline-about")}</p>
    <p><a href="${inline}">${say("inline-link")}</a> <small data-size-of="${inline}"></small></p>
    ${way("picture", pictureCode(parts))}
    ${pinned !== null && way("pin", pinned)}`;
}
