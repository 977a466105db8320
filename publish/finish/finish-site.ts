import {mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join, posix} from "node:path";
import type {Fault} from "../../loaders/fault.ts";
import {PREVIEW_FONTS} from "../../src/fonts.ts";
import {openLocale, TAGS} from "../../src/locales/locale.ts";
import {pageLanguage, rootAddress} from "../../src/locales/page-language.ts";
import type {Site} from "../../src/site.ts";
import {isPage, listFiles} from "../list-files.ts";
import {withFeedLink} from "../sharing/lay-corrections-feed.ts";
import {layFolder} from "../mirror-folder.ts";
import {checkFinishedPages} from "./check-finished.ts";
import {completeHead, type HeadText} from "./complete-head.ts";
import {describeDataset} from "./describe-dataset.ts";
import {fillSizes} from "./fill-sizes.ts";
import {isEmbed} from "./is-embed.ts";
import {inlineStyles} from "./inline-styles.ts";
import {islandsLast} from "./islands-last.ts";
import {lateStyles, sheetName} from "./late/late-styles.ts";
import {layBlocks} from "./lay-blocks.ts";
import {absoluteAddresses, basePath, isNotFound} from "./not-found-page.ts";
import {unreachedFiles} from "./prune.ts";
import {addSecurityPolicy} from "./security-policy.ts";
import {searchFiles} from "../search/search-files.ts";
import type {PageCard} from "../sharing/page-card.ts";
import {sharePages} from "../sharing/share-pages.ts";
import {skipUnseen} from "./skip-unseen.ts";
import {stripRuntime} from "./strip-runtime.ts";

/** The folder of the style sheets that pages share. */
const SHEETS = "styles";
/** The page that offers the tables. */
const DATA_PAGE = "data/index.html";

interface Options {
  /** The folder that Framework built. */
  output: string;
  /** The source root. */
  source: string;
  /** The folder of the blocks that were put off while it built. */
  blocks: string;
  /** The tables, published at the stable addresses below data/. */
  data: string;
  /** The font files, published below fonts/. */
  fonts: string;
  /** Pages that were released: they stay as they are, whatever has become of the rest. */
  kept?: ReadonlySet<string>;
  site: Site;
}

/** What is still wrong with the pages, and the pictures of them that are to be drawn. */
export interface Finished {
  faults: Fault[];
  cards: readonly PageCard[];
}

/** Makes the built folder what is published: see the steps below. */
export function finishSite({output, source, blocks, data, fonts, site, kept = new Set()}: Options): Finished {
  layFolder(data, join(output, "data"));
  layFolder(fonts, join(output, "fonts"));
  const read = (file: string) => readFileSync(join(output, file), "utf8");
  const bytesOf = (address: string) => statSync(join(output, address), {throwIfNoEntry: false})?.size ?? null;
  const pages = new Map<string, string>();
  const sheets = new Map<string, string>();
  const built = listFiles(output).filter((file) => isPage(file) && !kept.has(file));
  for (const page of built) {
    const language = openLocale(pageLanguage(page, site.locale), site.locale);
    const text = fillSizes(layBlocks(read(page), page, blocks), bytesOf, language);
    const html = finishPage(page, text, {read, site, built: new Set(built), sheets});
    pages.set(page, html);
  }
  const shared = sharePages(pages, {source, site});
  for (const [page, html] of pages)
    pages.set(
      page,
      html.replace("</head>", () => `${shared.heads.get(page) ?? ""}</head>`)
    );
  const search = searchFiles(pages, site.locale);
  if (sheets.size > 0) mkdirSync(join(output, SHEETS), {recursive: true});
  for (const [file, text] of [...pages, ...sheets, ...shared.files, ...search])
    writeFileSync(join(output, file), text);
  for (const file of unreachedFiles(pages, new Set(listFiles(output)), read)) rmSync(join(output, file));
  removeEmptyFolders(output);
  const faults = checkFinishedPages(pages, new Set(listFiles(output)), basePath(site.url));
  return {faults, cards: shared.cards};
}

interface Around {
  /** Gives a file's text by its path from the site's root. */
  read: (file: string) => string;
  site: Site;
  /** The paths of all pages. */
  built: ReadonlySet<string>;
  /** Style sheets by their path from the site's root: those of the page are added. */
  sheets: Map<string, string>;
}

/** One page, step by step; `page` is its path from the site's root. */
export function finishPage(page: string, text: string, {read, site, built, sheets}: Around): string {
  if (isEmbed(text)) return text;
  const folder = posix.dirname(page);
  const stylesheet = (address: string) =>
    /^(?:[a-z]+:|\/)/i.test(address) ? null : read(posix.join(folder, decodeURI(address)));
  const layStyles = (css: string) => {
    const sheet = css.replaceAll(PREVIEW_FONTS, "../fonts/");
    const file = `${SHEETS}/${sheetName(sheet)}`;
    sheets.set(file, sheet);
    return posix.relative(folder, file);
  };
  let html = inlineStyles(islandsLast(stripRuntime(text)), stylesheet);
  html = skipUnseen(lateStyles(html, layStyles));
  html = html.replaceAll(PREVIEW_FONTS, fontsFrom(page, site.url));
  const missing = isNotFound(page);
  const language = pageLanguage(page, site.locale);
  html = completeHead(html, {
    language,
    description: site.description[language],
    canonical: missing ? null : addressOf(page, site.url),
    alternates: missing ? [] : alternatesOf(page, built, site)
  });
  html = withFeedLink(page, html);
  if (missing) html = absoluteAddresses(html, basePath(site.url), folder);
  if (rootAddress(page) === DATA_PAGE) {
    const figures = read("data/figures.jsonld");
    html = describeDataset(html, {language, figures, base: addressOf("data/", site.url)});
  }
  return addSecurityPolicy(html);
}

function fontsFrom(page: string, url: string | null): string {
  return isNotFound(page) ? `${basePath(url)}fonts/` : `${posix.relative(posix.dirname(page), "fonts")}/`;
}

function addressOf(page: string, url: string | null): string | null {
  if (url === null) return null;
  return new URL(basePath(url) + page.replace(/(^|\/)index\.html$/, "$1"), url).href;
}

/** The page in all languages that have it, for search engines and browsers (HTML, rel=alternate with hreflang). */
function alternatesOf(page: string, built: ReadonlySet<string>, {locale, url}: Site): HeadText["alternates"] {
  const own = rootAddress(page);
  const all = TAGS.map((language) => ({language, file: language === locale ? own : `${language}/${own}`}))
    .filter(({file}) => built.has(file))
    .flatMap(({language, file}) => {
      const address = addressOf(file, url);
      return address === null ? [] : [{language, address}];
    });
  return all.length > 1 ? all : [];
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmSync(inner, {recursive: true});
  }
}
