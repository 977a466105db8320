// cifra/framework: the configuration of a story for Observable Framework.
import {join} from "node:path";
import type MarkdownIt from "markdown-it";
import {isLibrary} from "../loaders/library-folder.ts";
import {siteFooter, siteHead, siteHeader} from "./components/site-frame.ts";
import {PREVIEW_FONTS, fontFaces} from "./fonts.ts";
import {interactionStyle} from "./interaction/index.ts";
import {writeAs} from "./locales/locale.ts";
import {useOwnMessages} from "./locales/own-messages.ts";
import {headingIds} from "./markdown/heading-ids.ts";
import {openPages} from "./markdown/open-pages.ts";
import {story} from "./markdown/story.ts";
import {chartTheme, siteStyle} from "./site-theme.ts";
import {readSite} from "./site.ts";
import {chartStyle} from "./theme/theme.ts";

/** The page that Framework is about to write, by its path: "/about/index". */
interface Written {
  path: string;
}

/**
 * What `observablehq.config` of a story exports: its pages below src/, with what Cifra adds to their Markdown, heads,
 * headers and footers. Takes the project's folder. `cifra build` and `cifra dev` start Framework with it; what they
 * make of seeds/ lies in data/ and src/_generated/.
 */
export function frameworkConfig(root = "."): Record<string, unknown> {
  const site = readSite(root);
  writeAs(site.intl ?? {});
  useOwnMessages(root);
  const [data, source] = [join(root, "data"), join(root, "src")];
  const pages = openPages({data, source, locale: site.locale, site});
  const theme = chartTheme(site.theme);
  const styles = [
    fontFaces(PREVIEW_FONTS),
    chartStyle(theme),
    interactionStyle(theme),
    siteStyle(site.theme)
  ];
  const library = isLibrary(root);
  return {
    root: "src",
    output: process.env.CIFRA_OUTPUT ?? "dist",
    title: site.title[site.locale],
    style: "_generated/style.css",
    globalStylesheets: [],
    pages: [],
    dynamicPaths: pages.madePaths,
    sidebar: false,
    toc: false,
    pager: false,
    search: false,
    head: ({path}: Written) => siteHead(styles, pages.descriptionOf(path), pages.headOf(path)),
    header: ({path}: Written) =>
      siteHeader(site, pages.localeOf(path), pages.addressOf(path), pages.translationsOf(path)),
    footer: ({path}: Written) => siteFooter(site, pages.localeOf(path), {library}),
    markdownIt: (md: MarkdownIt) =>
      md.use(headingIds).use(story, {
        data,
        source,
        locale: site.locale,
        contact: site.contact,
        site,
        theme,
        project: root,
        blocks: process.env.CIFRA_BLOCKS
      })
  };
}
