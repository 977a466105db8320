import type {Locale} from "../locales/locale.ts";
import type {Fact} from "./figure-link.ts";
import {markup, webAddress} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {entityName, sourceLabel} from "./names.ts";
import type {Records, SourceRow} from "./records.ts";

/** What an article shows of itself: title, publisher, author, date, language, address, each “not shown” where it is not. */
export function sourceFacts(
  source: SourceRow,
  {records, locale}: {records: Records; locale: Locale}
): Fact[] {
  const shown = (detail: Markup | string | null): Markup | string =>
    detail ?? markup`<span class="not-shown">${locale.message("pages.source.not-shown")}</span>`;
  const {publisher, published, published_figure: figure} = source;
  const date = published && locale.date(published);
  const address = webAddress(source.url);
  const facts: [string, Markup | string][] = [
    ["title", shown(source.title && titleOf(source, source.title, locale))],
    ...(source.title ? [] : [["label", sourceLabel(source, locale)] as [string, string]]),
    ["publisher", shown(publisher && entityName(publisher, records, locale))],
    ["author", shown(source.author)],
    [
      "published",
      shown(date && figure ? markup`<a class="figure" href="#figure-${figure}">${date}</a>` : date)
    ],
    ["language", languageName(source.language, locale)],
    ["address", address ? markup`<a href="${address}">${address}</a>` : locale.message("card.not-linked")]
  ];
  return facts.map(([key, detail]) => ({term: locale.message(`pages.source.${key}`), detail}));
}

/** The title as printed, in the language of the article. */
export function titleOf({language}: SourceRow, title: string, {tag}: Locale): Markup {
  return markup`<cite${language !== tag && markup` lang="${language}"`}>${title}</cite>`;
}

function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale.intl, {type: "language"}).of(tag) ?? tag;
  } catch {
    // No tag of a language: shown as the brief has it.
    return tag;
  }
}

/** Facts as a list of terms. */
export function factList(facts: readonly Fact[]): Markup {
  return markup`<dl class="facts">
    ${facts.map(({term, detail}) => markup`<div><dt>${term}</dt><dd>${detail}</dd></div>`)}
  </dl>`;
}
