import type MarkdownIt from "markdown-it";
import type {Tag} from "../locales/locale.ts";
import {openLocale} from "../locales/locale.ts";
import {openTables} from "../tables/open-tables.ts";
import {openRecords} from "../components/records.ts";
import {markup} from "../components/markup.ts";
import type {Markup} from "../components/markup.ts";
import {sourceCards} from "../components/source-cards.ts";
import {blockOf} from "./blocks.ts";
import {PageUses} from "./page-uses.ts";
import {readPageLink} from "./page-links.ts";

export interface StoryOptions {
  /** The folder of the tables with its datapackage.json. */
  data: string;
  /** The source root, which holds _generated/charts. */
  source: string;
  locale: Tag;
}

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** Where the file is written that changes with the tables and charts, so that preview shows them anew. */
export const STAMP = "/_generated/stamp.txt";

/**
 * Gives Markdown its figures: `[14,500](figure:id)` becomes a number that leads to its source card,
 * `![](chart:slug)`, `![caption](table:name)` and `![](downloads:)` alone in a paragraph become a chart, a
 * table and the list of tables; the cards of all figures used follow at the end. What it does not know
 * it marks in the page; the check before the build names it with its place.
 */
export function story(md: MarkdownIt, {data, source, locale: tag}: StoryOptions): void {
  md.core.ruler.push("story", (state) => {
    if (!usesFigures(state.tokens)) return;
    const tables = openTables(data);
    const uses = new PageUses();
    const context = {tables, records: openRecords(tables), locale: openLocale(tag), source, uses};
    const block = (content: string): Token => {
      const token = new state.Token("html_block", "", 0);
      token.content = content;
      return token;
    };
    let level = 2;
    state.tokens = replacePictures(
      state.tokens,
      (token) => {
        if (token.type === "heading_open") level = Math.min(6, Number(token.tag.slice(1)) + 1);
        if (token.type === "inline") markNumbers(token, uses);
        return (address, caption) => blockOf(address, caption, {...context, level});
      },
      block
    );
    const cards = sourceCards(context.uses.all(), context);
    if (cards) state.tokens.push(block(cards.source));
    state.tokens.push(block(markup`<a href="${STAMP}" download data-preview hidden></a>`.source));
  });
}

function usesFigures(tokens: readonly Token[]): boolean {
  return tokens.some((token) =>
    token.children?.some(
      (child) => readPageLink(child.attrGet("href") ?? child.attrGet("src") ?? "") !== null
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
function markNumbers(token: Token, uses: PageUses): void {
  for (const child of token.children ?? []) {
    if (child.type !== "link_open") continue;
    const link = readPageLink(child.attrGet("href") ?? "");
    if (link?.scheme !== "figure") continue;
    child.attrSet("href", `#figure-${link.name}`);
    child.attrSet("class", "figure");
    child.attrSet("id", uses.add(link.name, "text"));
  }
}
