import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {embedPage} from "../../src/components/chart-address.ts";
import {openLocale, TAGS, type Tag} from "../../src/locales/locale.ts";
import {PUBLISHED, releaseDate, type KeptChart} from "../../src/versions/kept-versions.ts";

interface Options {
  root: string;
  /** The site's own language. */
  locale: Tag;
  kept: ReadonlyMap<string, KeptChart>;
  /** The version of each chart that the site draws now. */
  current: ReadonlyMap<string, string>;
}

/**
 * The files of all kept versions by their paths from the site's root: the embed page at `/embed/<chart>/v/<version>/`
 * in each language, its picture and rows beside it; and for every chart `/embed/<chart>/version.json`, by which a kept
 * page learns whether it is the newest.
 */
export function versionFiles({root, locale: first, kept, current}: Options): Map<string, string> {
  const files = new Map<string, string>();
  for (const slug of new Set([...current.keys(), ...kept.keys()])) {
    const chart = kept.get(slug);
    // A chart that is drawn no longer stays at its last release.
    const version = current.get(slug) ?? chart!.releases.at(-1)!.version;
    const newest = {slug, version, date: releaseDate(chart, version)};
    for (const tag of TAGS) {
      const locale = openLocale(tag, first);
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
