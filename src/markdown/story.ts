import type MarkdownIt from "markdown-it";
import type {Locale, Tag} from "../locales/locale.ts";
import {openLocale} from "../locales/locale.ts";
import {pageLanguage} from "../locales/page-language.ts";
import {openTables} from "../tables/open-tables.ts";
import {openRecords} from "../components/records.ts";
import type {Records} from "../components/records.ts";
import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";
import type {Heading} from "../components/page-contents.ts";
import {sourceTitle} from "../components/names.ts";
import {sourceCards} from "../components/source-cards.ts";
import {blockOf} from "./blocks.ts";
import type {BlockContext} from "./blocks.ts";
import {noteParagraphs} from "./note-paragraphs.ts";
import {putOff} from "./put-off.ts";
import {PageUses} from "./page-uses.ts";
import {readPageLink} from "./page-links.ts";
import {derivationAddress, derivationTitle} from "./record-blocks.ts";
import {siteUses} from "./site-uses.ts";

export interface StoryOptions {
  /** The folder of the tables with its datapackage.json. */
  data: string;
  /** The source root, which holds _generated/charts. */
  source: string;
  /** The site's own language; that of a page follows from its address. */
  locale: Tag;
  /** Where corrections go: an e-mail address or one of the web. */
  contact: string;
  /** The site's address, null while it has none. */
  url?: string | null;
  /** The folder that blocks are put off to until the page is finished; by default they stand in the page. */
  blocks?: string;
}

type Token = ReturnType<MarkdownIt["parse"]>[number];

type MakeToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** Where the file is written that changes with the tables and charts, so that preview shows them anew. */
export const STAMP = "/_generated/stamp.txt";

/**
 * Gives Markdown its figures: `[14,500](figure:id)` becomes a number that leads to its source card,
 * `![](chart:slug)`, `![caption](table:name)` and the blocks of page-links.ts, alone in a paragraph, become a
 * chart, a table and so on; the cards of all figures used follow at the end. A page whose parameter names an
 * article gets its title as heading. What it does not know it marks in the page; the check before the build
 * names it with its place.
 */
export function story(
  md: MarkdownIt,
  {data, source, locale: root, contact, url = null, blocks}: StoryOptions
): void {
  const read = () => {
    const tables = openTables(data);
    const records = openRecords(tables);
    const uses = new Map<Tag, ReturnType<typeof siteUses>>();
    const everywhere = (tag: Tag): ReturnType<typeof siteUses> => {
      const figures = [...records.figures.keys(), ...records.derived.keys()];
      const known = uses.get(tag) ?? siteUses({source, locale: tag, root, figures, aliases: records.aliases});
      uses.set(tag, known);
      return known;
    };
    return {tables, records, everywhere};
  };
  // In a build the tables stand still; in preview they may be others for each page.
  let held: ReturnType<typeof read> | undefined;
  md.core.ruler.push("story", (state) => {
    if (!usesFigures(state.tokens)) return;
    if (blocks === undefined || held === undefined) held = read();
    const {tables, records} = held;
    const {params, path = "/"} = state.env as PageEnvironment;
    const locale = openLocale(pageLanguage(path, root), root);
    const everywhere = () => held!.everywhere(locale.tag);
    const uses = new PageUses();
    const article = params?.source ?? null;
    const derived = params?.figure ?? null;
    const headings = sectionsOf(state.tokens);
    const named = {article, derived};
    const context = {tables, records, locale, source, uses, everywhere, ...named, contact, headings, url};
    const html = (content: string): Token =>
      Object.assign(new state.Token("html_block", "", 0), {content: `${content}\n`});
    const block = (content: string): Token => html(blocks === undefined ? content : putOff(content, blocks));
    // Where figures are listed, not where they are told, their cards tell of other pages too.
    const lists = linksIn(state.tokens).some(({scheme}) => scheme === "figures");
    state.tokens = noteParagraphs(replaceBlocks(state.tokens, context, block), {records, locale}, html);
    const row = article === null ? undefined : records.sources.get(article);
    if (row) state.tokens.unshift(...heading(sourceTitle(row, locale), row.language, state.Token));
    const computed = derived === null ? undefined : records.derived.get(derived);
    if (computed) {
      state.tokens.unshift(...heading(derivationTitle(computed, locale), locale.tag, state.Token));
    }
    const derivation = derivationAddress(source, locale);
    const cards = sourceCards(uses.all(), {
      ...{...context, derivation},
      everywhere: lists ? everywhere() : undefined
    });
    if (cards) state.tokens.push(block(cards.source));
    if (uses.has("chart")) state.tokens.push(block(chartScript(locale).source));
    state.tokens.push(block(markup`<a href="${STAMP}" download data-preview hidden></a>`.source));
  });
}

/** What makes charts answer to pointer and keys: src/islands/chart-interaction.ts as publish/lay-islands.ts bundles it. */
function chartScript(locale: Locale): Markup {
  const keys = locale.message("site.chart-keys");
  return markup`<script type="module" src="/_generated/islands/chart-interaction.js" data-cifra-hint="${keys}"></script>`;
}

/** What Framework tells of the page that is parsed. */
interface PageEnvironment {
  /** Of a page such as sources/[source]/index.md or figures/[figure]/index.md. */
  params?: {source?: string; figure?: string};
  /** "/es/about/index". */
  path?: string;
}

/** Numbers become links to their cards, paragraphs of one picture become blocks: in the order of the page. */
function replaceBlocks(
  tokens: readonly Token[],
  context: Omit<BlockContext, "level">,
  block: (content: string) => Token
): Token[] {
  let level = 2;
  return replacePictures(
    tokens,
    (token) => {
      if (token.type === "heading_open") level = Math.min(6, Number(token.tag.slice(1)) + 1);
      if (token.type === "inline") markNumbers(token, context.uses, context.records);
      return (address, caption) => blockOf(address, caption, {...context, level});
    },
    block
  );
}

/** The sections of a page by the ids that Framework or the heading itself gave them. */
function sectionsOf(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((token, i) => {
    const id = token.type === "heading_open" && token.tag === "h2" ? token.attrGet("id") : null;
    return id ? [{id, words: (tokens[i + 1]?.children ?? []).map(({content}) => content).join("")}] : [];
  });
}

/** The page's heading as tokens, in which Framework looks for its title. */
function heading(words: string, language: string, Token: MakeToken): Token[] {
  const open = new Token("heading_open", "h1", 1);
  open.attrSet("lang", language);
  const inline = new Token("inline", "", 0);
  const text = new Token("text", "", 0);
  text.content = words;
  inline.content = words;
  inline.children = [text];
  return [open, inline, new Token("heading_close", "h1", -1)];
}

function usesFigures(tokens: readonly Token[]): boolean {
  return linksIn(tokens).length > 0;
}

function linksIn(tokens: readonly Token[]) {
  return tokens.flatMap(({children}) =>
    (children ?? []).flatMap(
      (child) => readPageLink(child.attrGet("href") ?? child.attrGet("src") ?? "") ?? []
    )
  );
}

/**
 * Puts blocks in the place of paragraphs that hold nothing but a picture. `visit` sees every token that
 * stays, in order, and says what block stands for a picture there: markup, or null for a real picture.
 */
function replacePictures(
  tokens: readonly Token[],
  visit: (token: Token) => (address: string, caption: string) => Markup | null,
  block: (content: string) => Token
): Token[] {
  const replaced: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const blockFor = visit(token);
    const children = token.type === "paragraph_open" ? (tokens[i + 1]?.children ?? []) : [];
    const image = children.length === 1 && children[0]?.type === "image" ? children[0] : null;
    const markup = image ? blockFor(image.attrGet("src") ?? "", image.content) : null;
    replaced.push(markup ? block(markup.source) : token);
    if (markup) i += 2;
  }
  return replaced;
}

/** Makes the links to figures of a text lead to their cards, each with an id to come back to. */
function markNumbers(token: Token, uses: PageUses, {aliases}: Records): void {
  for (const child of token.children ?? []) {
    if (child.type !== "link_open") continue;
    const link = readPageLink(child.attrGet("href") ?? "");
    if (link?.scheme !== "figure") continue;
    const figure = aliases.get(link.name) ?? link.name;
    child.attrSet("href", `#figure-${figure}`);
    child.attrSet("class", "figure");
    child.attrSet("id", uses.add(figure, "text"));
  }
}
