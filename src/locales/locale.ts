import {CHART_MESSAGES, type Tag} from "./chart-locale.ts";
import {makeLocale, type Locale as AnyLocale, type Messages} from "./make-locale.ts";
import en from "./en.json" with {type: "json"};
import es from "./es.json" with {type: "json"};

export {cut, type MessagePart, type Values} from "./make-locale.ts";
export type {Tag} from "./chart-locale.ts";

/** Everything in which the languages of the site differ. */
export type Locale = AnyLocale & {
  tag: Tag;
  /** A page's address in this language, from its address in the site's own: "/about/" is "/es/about/". */
  address(page: string): string;
};

/** What the site says besides its charts' words. */
const SITE: Record<Tag, Messages> = {en, es};

/** What a project says otherwise. One program builds one project, so this is set once, before any locale is opened. */
const OTHERWISE: Partial<Record<Tag, Messages>> = {};

/** Gives messages that go before those of the library in a language: see own-messages.ts. */
export function sayOtherwise(tag: Tag, messages: Messages): void {
  OTHERWISE[tag] = messages;
}

/** The tags by which `Intl` writes numbers and dates of a language, where a site has set one. */
const WRITTEN: Partial<Record<Tag, string>> = {};

/** Lets every locale that is opened from now on write as these tags say: {es: "es-MX"}; others as before. */
export function writeAs(tags: Partial<Record<Tag, string | undefined>>): void {
  for (const tag of TAGS) WRITTEN[tag] = tags[tag];
}

/** What the library says in a language, on pages and in charts. */
export function libraryMessages(tag: Tag): readonly Messages[] {
  return [SITE[tag], CHART_MESSAGES[tag].messages];
}

/** The tags of the site's languages, the first the default. */
export const TAGS = Object.keys(SITE) as Tag[];

/**
 * Opens one language of the site, whose own language, that of the pages at its root, is `root`. Throws for a tag
 * that it does not have.
 */
export function openLocale(tag: Tag, root: Tag = tag): Locale {
  if (!Object.hasOwn(SITE, tag)) throw new Error(`unknown language “${tag}”`);
  const {intl, messages} = CHART_MESSAGES[tag];
  const address = (page: string) => (tag === root ? page : `/${tag}${page}`);
  return {
    ...makeLocale({tag, intl: WRITTEN[tag] ?? intl, messages: [OTHERWISE[tag] ?? {}, SITE[tag], messages]}),
    address
  };
}
