import {readFileSync} from "node:fs";
import {join} from "node:path";
import {embedAddress} from "../../src/embeds/embed-addresses.ts";
import {openLocale, TAGS, type Tag} from "../../src/locales/locale.ts";
import {PUBLISHED, releaseDate, type KeptChart} from "../../src/versions/kept-versions.ts";
import type {Site} from "../../src/site.ts";
import type {FrozenChart} from "./freeze-charts.ts";
import type {Publication} from "./open-publication.ts";

/**
 * The files of all kept versions by their paths from the site's root: the embed page at `/embed/<chart>/v/<version>/`
 * in each language, its picture and rows beside it; and for every chart `/embed/<chart>/version.json`, by which a kept
 * page learns whether it is the newest.
 */
export function versionFiles({
  root,
  site,
  languages,
  versions,
  kept
}: Pick<Publication, "root" | "site" | "languages" | "versions" | "kept">): Map<string, string> {
  const files = new Map<string, string>();
  for (const slug of new Set([...versions.keys(), ...kept.keys()])) {
    const chart = kept.get(slug);
    // A chart that is drawn no longer stays at its last release.
    const version = versions.get(slug) ?? chart!.releases.at(-1)!.version;
    const newest = {slug, version, date: releaseDate(chart, version)};
    // A language that was given up still has kept pages, which ask.
    const asked = TAGS.filter((tag) => languages.includes(tag) || isKeptIn(chart, tag));
    for (const tag of asked) {
      const locale = openLocale(tag, site.locale);
      files.set(`${embedAddress(slug, locale).slice(1)}version.json`, `${JSON.stringify(newest)}\n`);
    }
    for (const old of chart?.records.values() ?? []) {
      const read = (name: string) => readFileSync(join(root, PUBLISHED, slug, old.version, name), "utf8");
      const kept = Object.fromEntries(Object.keys(old.files).map((name) => [name, read(name)]));
      for (const [path, text] of frozenFiles({...old, files: kept}, site)) files.set(path, text);
    }
  }
  return files;
}

function isKeptIn(chart: KeptChart | undefined, tag: Tag): boolean {
  return [...(chart?.records.values() ?? [])].some(({files}) => hasPage(files, tag));
}

function hasPage(files: FrozenChart["files"], tag: Tag): boolean {
  return Object.hasOwn(files, `embed.${tag}.html`);
}

/** Where the files of a version stand: in each language that it was kept in its page, its picture and its rows. */
export function frozenFiles(
  {slug, version, files}: Pick<FrozenChart, "slug" | "version" | "files">,
  site: Pick<Site, "locale">
): Map<string, string> {
  const laid = new Map<string, string>();
  for (const tag of TAGS.filter((tag) => hasPage(files, tag))) {
    const folder = embedAddress(slug, openLocale(tag, site.locale), version).slice(1);
    const names = {
      [`embed.${tag}.html`]: "index.html",
      [`picture.${tag}.svg`]: `${slug}.svg`,
      "rows.csv": `${slug}.csv`
    };
    for (const [name, as] of Object.entries(names)) {
      const text = files[name];
      if (text !== undefined) laid.set(folder + as, text);
    }
  }
  return laid;
}
