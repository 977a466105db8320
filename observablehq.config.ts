import type MarkdownIt from "markdown-it";
import {chartStyle} from "./src/theme/theme.ts";
import {siteFooter, siteHead, siteHeader} from "./src/components/site-frame.ts";
import {PREVIEW_FONTS, fontFaces} from "./src/fonts.ts";
import {interactionStyle} from "./src/interaction/index.ts";
import {headingIds} from "./src/markdown/heading-ids.ts";
import {openPages} from "./src/markdown/open-pages.ts";
import {story} from "./src/markdown/story.ts";
import {chartTheme, siteStyle} from "./src/site-theme.ts";
import {readSite} from "./src/site.ts";

const site = readSite(".");
const pages = openPages({data: "data", source: "src", locale: site.locale, site});
const theme = chartTheme(site.theme);
const styles = [fontFaces(PREVIEW_FONTS), chartStyle(theme), interactionStyle(theme), siteStyle(site.theme)];

/** The page that Framework is about to write, by its path: "/about/index". */
interface Written {
  path: string;
}

export default {
  root: "src",
  output: process.env.CIFRA_OUTPUT ?? "dist",
  title: site.title[site.locale],
  style: "style.css",
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
  footer: ({path}: Written) => siteFooter(site, pages.localeOf(path)),
  markdownIt: (md: MarkdownIt) =>
    md.use(headingIds).use(story, {
      data: "data",
      source: "src",
      locale: site.locale,
      contact: site.contact,
      site,
      theme,
      blocks: process.env.CIFRA_BLOCKS
    })
};
