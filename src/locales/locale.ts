import {CHART_MESSAGES, type Tag} from "./chart-locale.ts";
import {makeLocale, type Locale as AnyLocale, type Messages} from "./make-locale.ts";
import en from "./en.json" with {type: "json"};
import es from "./es.json" with {type: "json"};

export {cut, type MessagePart, type Values} from "./make-locale.ts";
export type {Tag} from "./chart-locale.ts";

/** Everything in which the languages of the site differ. */
export type Locale = AnyLocale & {tag: Tag};

/** What the site says besides its charts' words. */
const SITE: Record<Tag, Messages> = {en, es};

/** The tags of the site's languages, the first the default. */
export const TAGS = Object.keys(SITE) as Tag[];

/** Opens one language of the site. Throws for a tag that it does not have. */
export function openLocale(tag: Tag): Locale {
  if (!Object.hasOwn(SITE, tag)) throw new Error(`unknown language “${tag}”`);
  const {intl, messages} = CHART_MESSAGES[tag];
  return makeLocale({tag, intl, messages: [SITE[tag], messages]});
}
