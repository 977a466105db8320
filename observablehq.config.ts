import type MarkdownIt from "markdown-it";
import {chartStyle} from "./src/charts/theme.ts";
import {siteFooter, siteHead, siteHeader} from "./src/components/site-frame.ts";
import {PREVIEW_FONTS, fontFaces} from "./src/fonts.ts";
import {openLocale} from "./src/locales/locale.ts";
import {story} from "./src/markdown/story.ts";
import {readSite} from "./src/site.ts";

const site = readSite(".");
const locale = openLocale(site.locale);

export default {
  root: "src",
  output: process.env.CIFRA_OUTPUT ?? "dist",
  title: site.title[site.locale],
  style: "style.css",
  globalStylesheets: [],
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  head: siteHead([fontFaces(PREVIEW_FONTS), chartStyle()]),
  header: siteHeader(site, locale),
  footer: siteFooter(site, locale),
  markdownIt: (md: MarkdownIt) => md.use(story, {data: "data", source: "src", locale: site.locale})
};
