import type {Locale} from "../locales/locale.ts";
import {markup, webAddress} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {entityName, listOf, sourceAddress, sourceLabel} from "./names.ts";
import type {Records, SourceRow} from "./records.ts";
import {titleOf} from "./source-facts.ts";

/** All articles, each leading to its page, with what it shows of itself and who speaks in it. */
export function sourceList({records, locale}: {records: Records; locale: Locale}): Markup {
  const items = [...records.sources.values()].map((source) => {
    const title = source.title ? titleOf(source, source.title, locale) : sourceLabel(source, locale);
    const dated = source.published_figure;
    const speakers = speakersIn(source, records, locale);
    return markup`<li>
      <a class="source-title" href="${sourceAddress(source.id, locale)}">${title}</a>
      <p${dated && markup` data-figures="${dated}"`}>${shownBy(source, records, locale)}</p>
      ${speakers && markup`<p>${locale.message("pages.sources.speakers", {names: speakers})}</p>`}
    </li>`;
  });
  return markup`<ul class="source-list">${items}</ul>`;
}

function shownBy(source: SourceRow, records: Records, locale: Locale): string {
  const {title, publisher, author, published, url} = source;
  return [
    title ? sourceLabel(source, locale) : locale.message("pages.sources.untitled"),
    publisher ? entityName(publisher, records, locale) : locale.message("card.publisher-unknown"),
    author ? locale.message("card.author", {author}) : null,
    published
      ? locale.message("card.published", {date: locale.date(published)})
      : locale.message("card.published-unknown"),
    webAddress(url) ? null : locale.message("card.not-linked")
  ]
    .filter((part) => part !== null)
    .join("; ");
}

/** The claimants and go-betweens that an article names. */
function speakersIn({id}: SourceRow, records: Records, locale: Locale): string | null {
  const rows = [...records.figures.values()].filter(({source}) => source === id);
  const keys = new Set(rows.flatMap(({by, via}) => [...by.split(" "), ...(via ? [via] : [])]));
  const names = [...keys].filter((key) => key !== id).map((key) => entityName(key, records, locale));
  return names.length > 0 ? listOf(names.toSorted(new Intl.Collator(locale.intl).compare), locale) : null;
}
