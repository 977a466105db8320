import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {openRecords} from "../../src/components/records.ts";
import {CORRECTIONS_FEED} from "../../src/components/correction-list.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {siteLanguages} from "../../src/locales/page-language.ts";
import type {Site} from "../../src/site.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {intoHead} from "../finish/into-head.ts";
import {correctionsFeed} from "./corrections-feed.ts";

interface Options {
  root: string;
  /** The folder that Framework built. */
  output: string;
  site: Site;
}

/** Writes the feed of corrections beside its page, in every language that has such a page. Gives the files' names. */
export function layCorrectionsFeed({root, output, site}: Options): string[] {
  const records = openRecords(openTables(join(root, "data")));
  return siteLanguages(join(root, "src"), site.locale).flatMap((tag) => {
    const locale = openLocale(tag, site.locale);
    const inOutput = (address: string) => join(output, address.slice(1));
    if (!existsSync(inOutput(`${locale.address("/corrections/")}index.html`))) return [];
    const file = locale.address(CORRECTIONS_FEED).slice(1);
    mkdirSync(dirname(join(output, file)), {recursive: true});
    writeFileSync(
      join(output, file),
      correctionsFeed({records, locale, title: site.title[tag], url: site.url})
    );
    return [file];
  });
}

/** A page of corrections that tells programs of its feed; any other page as it is. */
export function withFeedLink(page: string, html: string): string {
  if (!/(?:^|\/)corrections\/index\.html$/.test(page)) return html;
  return intoHead(html, `<link rel="alternate" type="application/atom+xml" href="..${CORRECTIONS_FEED}">`);
}
