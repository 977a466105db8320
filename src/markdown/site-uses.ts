import type {Nodes} from "mdast";
import {fromMarkdown} from "mdast-util-from-markdown";
import {SKIP, visit} from "unist-util-visit";
import type {SiteUse} from "../components/used-in.ts";
import type {Tag} from "../locales/locale.ts";
import {pageLanguage} from "../locales/page-language.ts";
import {OWN_ID} from "./heading-ids.ts";
import {readPageLink} from "./page-links.ts";
import {PageUses} from "./page-uses.ts";
import {readRenderedChart} from "./rendered-charts.ts";
import {readSitePages} from "./site-pages.ts";
import type {SitePage} from "./site-pages.ts";

interface Options {
  /** The source root: Markdown pages, and _generated/charts. */
  source: string;
  /** The language whose pages are read, and the site's own. */
  locale: Tag;
  root: Tag;
  /** The ids of all figures, which pages can show as one table. */
  figures: readonly string[];
  /** The id that a figure has now, by one that it had before. */
  aliases: ReadonlyMap<string, string>;
}

/** Every place of the site's texts and charts that uses a figure, by its id, page by page from top to bottom. */
export function siteUses(options: Options): Map<string, SiteUse[]> {
  const all = new Map<string, SiteUse[]>();
  const {source, locale, root} = options;
  for (const page of readSitePages(source)) {
    if (pageLanguage(page.path, root) !== locale) continue;
    for (const {figure, ...use} of usesOfPage(page, options)) {
      all.set(figure, [...(all.get(figure) ?? []), use]);
    }
  }
  return all;
}

/** The uses of one page. Their ids are those that `story` gives: both count in the order of the text. */
function usesOfPage(page: SitePage, {source, locale, figures, aliases}: Options) {
  const found: (SiteUse & {figure: string})[] = [];
  const uses = new PageUses();
  const at = {page: page.path, title: page.title ?? page.path};
  let heading: {place: string | null; speaksOf: string[]} = {place: null, speaksOf: []};
  visit(fromMarkdown(page.text), (node) => {
    if (node.type === "heading") {
      const own = node.depth === 1;
      heading = {place: own ? null : wordsOf(node).replace(OWN_ID, ""), speaksOf: own ? [] : figuresOf(node)};
    }
    const link = node.type === "link" ? readPageLink(node.url) : null;
    if (link?.scheme === "figure") {
      const figure = aliases.get(link.name) ?? link.name;
      found.push({figure, ...at, ...heading, where: "text", id: uses.add(figure, "text")});
    }
    if (node.type !== "paragraph" || node.children.length !== 1 || node.children[0]?.type !== "image") return;
    const block = readPageLink(node.children[0].url);
    if (block?.scheme === "figures" || (block?.scheme === "table" && block.name === "figures")) {
      for (const figure of figures) uses.add(figure, "table");
    }
    const chart = block?.scheme === "chart" ? readRenderedChart(source, block.name, locale) : null;
    for (const figure of new Set(chart?.figures)) {
      const drawn = {place: chart!.title, speaksOf: chart!.figures};
      found.push({
        figure,
        ...at,
        ...drawn,
        where: "chart",
        id: uses.add(figure, "chart", `chart-${chart!.slug}`)
      });
    }
    return SKIP;
  });
  return found;
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}

function figuresOf(node: Nodes): string[] {
  if (node.type === "link") {
    const link = readPageLink(node.url);
    return link?.scheme === "figure" ? [link.name] : [];
  }
  return "children" in node ? node.children.flatMap((child) => figuresOf(child)) : [];
}
