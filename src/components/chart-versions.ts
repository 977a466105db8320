import type {Locale} from "../locales/locale.ts";
import {versionChange, type ChangedFigure} from "../versions/changed-figures.ts";
import type {KeptChart} from "../versions/kept-versions.ts";
import type {Release, VersionRecord} from "../versions/version-record.ts";
import {embedAddress} from "../embeds/embed-addresses.ts";
import {chartPage} from "./chart-address.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {measureName} from "./names.ts";
import type {Records} from "./records.ts";
import {scrollTable} from "./scroll-table.ts";

interface Context {
  records: Records;
  locale: Locale;
  /** The version that is drawn now. */
  current: string;
}

/** All releases of a chart, the newest first: where each is kept, and which figures it shows differently. */
export function chartVersions(slug: string, kept: KeptChart | undefined, context: Context): Markup {
  const {locale, current} = context;
  const say = (key: string, values: Record<string, string> = {}) =>
    locale.message(`chart-versions.${key}`, values);
  const releases = kept?.releases ?? [];
  const newest = releases.at(-1);
  const items = releases
    .map((release, i) => releaseItem(kept!, release, releases[i - 1], context))
    .toReversed();
  return markup`<p>${say("intro")}</p>
    ${newest?.version !== current && markup`<p>${say(newest ? "changed-since" : "none")}</p>`}
    ${items}
    <p><a href="${chartPage(slug, locale)}">${say("back")}</a></p>`;
}

function releaseItem(
  {slug, records}: KeptChart,
  {version, date}: Release,
  before: Release | undefined,
  context: Context
): Markup {
  const {locale} = context;
  const say = (key: string) => locale.message(`chart-versions.${key}`);
  const record = records.get(version)!;
  const earlier = before && records.get(before.version);
  const id = `version-${version}-${date}`;
  // Two releases may be of one day: the version tells them apart.
  return markup`<section aria-labelledby="${id} ${id}-name">
    <h2 id="${id}"><time datetime="${date}" data-release>${locale.date(date)}</time></h2>
    <p><code id="${id}-name">${version}</code> <a href="${embedAddress(slug, locale, version)}">${say("see")}</a></p>
    ${earlier ? changesOf(earlier, record, context) : markup`<p>${say("first")}</p>`}
  </section>`;
}

function changesOf(before: VersionRecord, after: VersionRecord, context: Context): Markup {
  const {locale} = context;
  const {figures, titles} = versionChange(before, after);
  const said = [
    titles.includes(locale.tag) && markup`<p>${locale.message("chart-versions.title-changed")}</p>`,
    figures.length === 0 && markup`<p>${locale.message("chart-versions.no-figures")}</p>`
  ];
  if (figures.length === 0) return markup`${said}`;
  const name = locale.message("chart-versions.changes");
  const columns = ["figure", "was", "is"].map((key) => ({label: locale.message(`chart-versions.${key}`)}));
  const rows = figures.map((change) => changeRow(change, {before, after}, context));
  return markup`${said}${scrollTable(columns, rows, {caption: name, name: locale.message("table.scroll", {name})})}`;
}

/** What a figure read as in either version: the records' own words, which the tables of today need not have. */
function changeRow(
  {figure, was, is}: ChangedFigure,
  {before, after}: {before: VersionRecord; after: VersionRecord},
  {locale, records}: Context
): (Markup | string)[] {
  const measure = measureName((is ?? was)!.measure, records, locale);
  const cell = (row: ChangedFigure["is"], {slug, version}: VersionRecord) =>
    row
      ? markup`<span data-kept="${slug} ${version}">${row.shown[locale.tag] ?? ""}</span>`
      : locale.message("chart-versions.not-shown");
  return [markup`${measure} <code>${figure}</code>`, cell(was, before), cell(is, after)];
}
