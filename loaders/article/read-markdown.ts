import {fromMarkdown} from "mdast-util-from-markdown";
import {frontmatterFromMarkdown} from "mdast-util-frontmatter";
import {frontmatter} from "micromark-extension-frontmatter";
import type {Root, RootContent} from "mdast";
import {nothingShown, type Extracted, type Shown} from "./article-text.ts";
import {elementText} from "./element-text.ts";
import {markdownPieces} from "./markdown-pieces.ts";
import {nodeText} from "./markdown-node-text.ts";
import {parsePage} from "./parse-page.ts";
import {shownByFrontMatter} from "./shown-by-front-matter.ts";
import {oneLine} from "./shown-value.ts";

/**
 * Reads Markdown as its reader sees it: paragraphs, items and headings as blocks, links by their texts, no
 * markup; the bibliography from the front matter, the title else from the first heading.
 */
export function readMarkdown(source: string): Extracted {
  const pieces = markdownPieces(source);
  const [first] = pieces;
  const head = first === undefined ? null : parsed(first);
  const front = head?.children[0];
  const shown = front?.type === "yaml" ? shownByFrontMatter(front.value) : nothingShown;
  const blocks = pieces.map((piece) => textOf(piece)).filter((block) => block !== "");
  return {text: blocks.join("\n\n"), shown: {...shown, title: shown.title ?? (head && headingOf(head))}};
}

/** Marks of emphasis in one block: a parser compares each with all before it, and no paragraph has so many. */
const MOST_MARKS = 3000;

/** A piece's words; a tangle that would keep the parser busy for minutes, or overflow it, stays as it is written. */
function textOf(piece: string): string {
  const isTangled = piece.split(/\n[ \t\r]*\n/).some((block) => block.split(/[*_]/).length > MOST_MARKS);
  const root = isTangled ? null : parsed(piece);
  try {
    return root ? nodeText(root, htmlText) : piece.trim();
  } catch (error) {
    if (error instanceof RangeError) return piece.trim();
    throw error;
  }
}

function parsed(source: string): Root | null {
  try {
    return fromMarkdown(source, {
      extensions: [frontmatter(["yaml", "toml"])],
      mdastExtensions: [frontmatterFromMarkdown(["yaml", "toml"])]
    });
  } catch {
    // Only the parser's own stack can overflow, on thousands of nested quotations.
    return null;
  }
}

/** The first heading, where nothing but front matter and pictures stands before it. */
function headingOf({children}: Root): string | null {
  const first = children.find((node: RootContent) => nodeText(node, htmlText) !== "");
  return first?.type === "heading" && first.depth === 1 ? oneLine(nodeText(first, htmlText)) : null;
}

const htmlText = (html: string): string => elementText(parsePage(html).body);
