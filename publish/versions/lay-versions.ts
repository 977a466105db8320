import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {embedPage} from "../../src/components/chart-address.ts";
import {openLocale, TAGS} from "../../src/locales/locale.ts";
import {PUBLISHED, releaseDate} from "../../src/versions/kept-versions.ts";
import type {Publication} from "./open-publication.ts";

/**
 * The files of all kept versions by their paths from the site's root: the embed page at `/embed/<chart>/v/<version>/`
 * in each language, its picture and rows beside it; and for every chart `/embed/<chart>/version.json`, by which a kept
 * page learns whether it is the newest.
 */
export function versionFiles({
  root,
  site,
  versions,
  kept
}: Pick<Publication, "root" | "site" | "versions" | "kept">): Map<string, string> {
  const files = new Map<string, string>();
  for (const slug of new Set([...versions.keys(), ...kept.keys()])) {
    const chart = kept.get(slug);
    // A chart that is drawn no longer stays at its last release.
    const version = versions.get(slug) ?? chart!.releases.at(-1)!.version;
    const newest = {slug, version, date: releaseDate(chart, version)};
    for (const tag of TAGS) {
      const locale = openLocale(tag, site.locale);
      files.set(`${embedPage(slug, locale).slice(1)}version.json`, `${JSON.stringify(newest)}\n`);
      for (const old of chart?.records.keys() ?? []) {
        const from = join(root, PUBLISHED, slug, old);
        const to = embedPage(slug, locale, old).slice(1);
        const lay = (name: string, as: string) => {
          if (existsSync(join(from, name))) files.set(to + as, readFileSync(join(from, name), "utf8"));
        };
        lay(`embed.${tag}.html`, "index.html");
        lay(`picture.${tag}.svg`, `${slug}.svg`);
        lay("rows.csv", `${slug}.csv`);
      }
    }
  }
  return files;
}
