import type {CorrectionRow} from "../../loaders/tidy/rows.ts";
import {correctionId} from "../../src/components/correction-list.ts";
import {correctionText, latestFirst} from "../../src/components/correction-notes.ts";
import {escapeText} from "../../src/components/markup.ts";
import {whatOf} from "../../src/components/names.ts";
import type {Records} from "../../src/components/records.ts";
import type {Locale} from "../../src/locales/locale.ts";

interface Options {
  records: Records;
  locale: Locale;
  /** The site's name in the locale. */
  title: string;
  /** The site's address; null while it has none: links and ids are then below one that nobody has. */
  url: string | null;
}

/** What a feed without entries says of its last change: RFC 4287 wants a date, and there is none. */
const NEVER = "1970-01-01";

/** Nobody's address (RFC 2606). */
const NOWHERE = "https://site.invalid/";

/**
 * The corrections as an Atom feed (RFC 4287), the latest first. Its dates are the entries' own, so that the same
 * corrections give the same bytes.
 */
export function correctionsFeed({records, locale, title, url}: Options): string {
  const rows = latestFirst([...records.corrections.values()].flat());
  const address = (path: string) => new URL(locale.address(path).slice(1), withSlash(url ?? NOWHERE)).href;
  const page = address("/corrections/");
  const self = address("/corrections.xml");
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.intl}">`,
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(locale.message("corrections.feed-title", {site: title}))}</title>`,
    `  <updated>${time(rows[0]?.date ?? NEVER)}</updated>`,
    `  <author><name>${xml(title)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...rows.flatMap((row) =>
      entry(row, `${page}#${encodeURIComponent(correctionId(row))}`, {records, locale})
    ),
    "</feed>"
  ];
  return `${lines.join("\n")}\n`;
}

function entry(
  row: CorrectionRow,
  address: string,
  {records, locale}: Pick<Options, "records" | "locale">
): string[] {
  const figure = records.figures.get(row.figure) ?? records.derived.get(row.figure);
  const what = figure ? whatOf(figure, {records, locale}) : row.figure;
  const gone = locale.pick(row, "after") === null;
  return [
    "  <entry>",
    `    <id>${xml(address)}</id>`,
    `    <title>${xml(locale.message(gone ? "corrections.feed-withdrawn" : "corrections.feed-entry", {what}))}</title>`,
    `    <published>${time(row.date)}</published>`,
    `    <updated>${time(row.date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    `    <content type="text">${xml(correctionText(row, locale))}</content>`,
    "  </entry>"
  ];
}

const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);

/** The beginning of a day, as RFC 3339 writes it. */
const time = (day: string): string => `${day}T00:00:00Z`;

/** Text as it stands in XML, without the characters that XML does not allow. */
function xml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return escapeText(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
