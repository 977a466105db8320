import type MarkdownIt from "markdown-it";
import {marginNotes, type NotedNumber} from "../components/margin-notes.ts";
import type {Records} from "../components/records.ts";
import type {Locale} from "../locales/locale.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/**
 * The page's tokens with, beside each paragraph of the text, a list that says who gives its numbers. A number is
 * noted once a section. Paragraphs in lists, quotes and tables get none: there is no margin beside them.
 */
export function noteParagraphs(
  tokens: readonly Token[],
  context: {records: Records; locale: Locale},
  html: (content: string) => Token
): Token[] {
  let noted = new Set<string>();
  const notes = new Map<Token, string>();
  for (const [i, token] of tokens.entries()) {
    if (token.type === "heading_open") noted = new Set();
    if (token.type !== "paragraph_open" || token.level > 0) continue;
    const numbers = numbersOf(tokens[i + 1]).filter(({figure}) => !noted.has(figure));
    for (const {figure} of numbers) noted.add(figure);
    const list = marginNotes(numbers, context);
    if (list) notes.set(token, list.source).set(tokens[i + 2]!, list.source);
  }
  return tokens.flatMap((token) => {
    const list = notes.get(token);
    if (list === undefined) return [token];
    return token.type === "paragraph_open"
      ? [html('<div class="noted">'), token]
      : [token, html(`${list}</div>`)];
  });
}

/** The numbers of a line of text whose links lead to cards already, each figure once. */
function numbersOf(inline: Token | undefined): NotedNumber[] {
  const numbers = new Map<string, string>();
  const children = inline?.children ?? [];
  for (const [i, token] of children.entries()) {
    const figure =
      token.type === "link_open" ? /^#figure-(.+)$/.exec(token.attrGet("href") ?? "")?.[1] : null;
    if (!figure || numbers.has(figure)) continue;
    const end = children.findIndex(({type}, k) => k > i && type === "link_close");
    const words = children.slice(i + 1, end).map(({content}) => content);
    numbers.set(figure, words.join(""));
  }
  return [...numbers].map(([figure, words]) => ({figure, words}));
}
