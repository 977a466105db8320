import type MarkdownIt from "markdown-it";
import type {Locale, Tag} from "../locales/locale.ts";
import {openLocale} from "../locales/locale.ts";
import {pageLanguage} from "../locales/page-language.ts";
import {openTables} from "../tables/open-tables.ts";
import {openRecords} from "../components/records.ts";
import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";
import type {Heading} from "../components/page-contents.ts";
import {theme as defaultTheme} from "../theme/theme.ts";
import {sourceTitle} from "../components/names.ts";
import {sourceCards} from "../components/source-cards.ts";
import {blockOf, stepsOf} from "./blocks.ts";
import type {BlockContext} from "./blocks.ts";
import {noteParagraphs} from "./note-paragraphs.ts";
import {putOff} from "./put-off.ts";
import {PageUses} from "./page-uses.ts";
import {readPageLink} from "./page-links.ts";
import {derivationAddress, derivationTitle} from "./record-blocks.ts";
import {readRenderedChart} from "./rendered-charts.ts";
import {readingSaid} from "./reading-said.ts";
import {replacePictures} from "./replace-pictures.ts";
import {siteUses} from "./site-uses.ts";
import {STEPS} from "./steps.ts";

export interface StoryOptions {
  /** The folder of the tables with its datapackage.json. */
  data: string;
  /** The source root, which holds _generated/charts. */
  source: string;
  /** The site's own language; that of a page follows from its address. */
  locale: Tag;
  /** Where corrections go: an e-mail address or one of the web. */
  contact: string;
  /** Where the site stands, and whom to credit; default nowhere and nobody. */
  site?: BlockContext["site"];
  /** The look of the charts; default their own. */
  theme?: BlockContext["theme"];
  /** The project's folder; default where the program was started. */
  project?: string;
  /** The folder that blocks are put off to until the page is finished; by default they stand in the page. */
  blocks?: string;
}

type Token = ReturnType<MarkdownIt["parse"]>[number];

type MakeToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

const NO_SITE = {url: null, credit: {en: "", es: ""}, title: {en: "", es: ""}, contact: ""};

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
  {
    data,
    source,
    locale: root,
    contact,
    site = NO_SITE,
    project = ".",
    theme = defaultTheme,
    blocks
  }: StoryOptions
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
    const chart = params?.chart ?? null;
    const versions = linksIn(state.tokens).some(({scheme}) => scheme === "chart-versions");
    const headings = sectionsOf(state.tokens);
    const from = {tables, records, locale, root, source, data, project, site, theme, contact};
    const context = {...from, uses, everywhere, article, derived, chart, headings};
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
    const drawn = chart === null ? null : readRenderedChart(source, chart, locale.tag);
    if (drawn) {
      const words = versions ? locale.message("chart-versions.title", {title: drawn.title}) : drawn.title;
      const id = versions ? undefined : `chart-${drawn.slug}-title`;
      state.tokens.unshift(...heading(words, locale.tag, state.Token, id));
    }
    const cards = sourceCards(uses.all(), {
      ...{...context, derivation: derivationAddress(source, locale)},
      everywhere: lists ? everywhere() : undefined
    });
    if (cards) state.tokens.push(block(cards.source));
    if (uses.has("chart")) state.tokens.push(block(chartScript(locale).source));
    if (drawn && !versions) state.tokens.push(block(COPY_SCRIPT));
    if (state.tokens.some(({type, content}) => type === "html_block" && STEPS.test(content)))
      state.tokens.push(block(STEPS_SCRIPT.source));
    state.tokens.push(block(markup`<a href="${STAMP}" download data-preview hidden></a>`.source));
  });
}

/** What gives text to copy a button: src/islands/copy-code.ts. */
const COPY_SCRIPT = `<script type="module" src="/_generated/islands/copy-code.js"></script>`;

/** What makes charts answer to pointer and keys: src/islands/chart-interaction.ts as publish/lay-islands.ts bundles it. */
function chartScript(locale: Locale): Markup {
  const keys = locale.message("site.chart-keys");
  return markup`<script type="module" src="/_generated/islands/chart-interaction.js" data-cifra-hint="${keys}"></script>`;
}

/** What makes charts follow their steps: src/islands/steps.ts. */
const STEPS_SCRIPT = markup`<script type="module" src="/_generated/islands/steps.js"></script>`;

/** What Framework tells of the page that is parsed. */
interface PageEnvironment {
  /** Of a page such as sources/[source]/index.md figures/[figure]/index.md or charts/[chart]/index.md. */
  params?: {source?: string; figure?: string; chart?: string};
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
      if (token.type === "inline") markNumbers(token, context);
      return {
        block: (address, caption) => blockOf(address, caption, {...context, level}),
        steps: (address) => stepsOf(address, {...context, level})
      };
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
function heading(words: string, language: string, Token: MakeToken, id?: string): Token[] {
  const open = new Token("heading_open", "h1", 1);
  open.attrSet("lang", language);
  if (id !== undefined) open.attrSet("id", id);
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

/** Makes the links to figures of a text lead to their cards, each with an id to come back to. */
function markNumbers(token: Token, {uses, records, locale}: Omit<BlockContext, "level">): void {
  for (const [i, child] of (token.children ?? []).entries()) {
    if (child.type !== "link_open") continue;
    const link = readPageLink(child.attrGet("href") ?? "");
    if (link?.scheme !== "figure") continue;
    const figure = records.aliases.get(link.name) ?? link.name;
    const reading = readingSaid(token.children?.[i + 1]?.content ?? "", figure, records, locale);
    child.attrSet("href", `#figure-${figure}`);
    child.attrSet("class", "figure");
    child.attrSet("id", uses.add(figure, "text"));
    if (reading !== null) child.attrSet("data-reading", String(reading));
  }
}
