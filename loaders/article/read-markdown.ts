import {fromMarkdown} from "mdast-util-from-markdown";
import {frontmatterFromMarkdown} from "mdast-util-frontmatter";
import {frontmatter} from "micromark-extension-frontmatter";
import type {Root, RootContent} from "mdast";
import {nothingShown, type Extracted} from "./article-text.ts";
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
  const roots = markdownPieces(source).map((piece) => parsed(piece) ?? asWritten(piece));
  const first = roots[0]?.children[0];
  const shown = first?.type === "yaml" ? shownByFrontMatter(first.value) : nothingShown;
  const blocks = roots.map((root) => nodeText(root, htmlText)).filter((block) => block !== "");
  return {
    text: blocks.join("\n\n"),
    shown: {...shown, title: shown.title ?? (roots[0] ? headingOf(roots[0]) : null)}
  };
}

/** Marks of emphasis in one block: the parser compares each with all before it, and no paragraph has so many. */
const MOST_MARKS = 3000;
/** A hundred quotations or lists in each other, for which the parser has no room. */
const NESTED = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){100}/m;

/** Null for a tangle that would keep the parser busy for minutes, or overflow it. */
function parsed(source: string): Root | null {
  const isTangled = source.split(/\n[ \t\r]*\n/).some((block) => block.split(/[*_]/).length > MOST_MARKS);
  if (isTangled || NESTED.test(source)) return null;
  try {
    return fromMarkdown(source, {
      extensions: [frontmatter(["yaml", "toml"])],
      mdastExtensions: [frontmatterFromMarkdown(["yaml", "toml"])]
    });
  } catch {
    // Only the parser's own stack can overflow.
    return null;
  }
}

const asWritten = (value: string): Root => ({type: "root", children: [{type: "code", value}]});

/** The first heading, where nothing but front matter and pictures stands before it. */
function headingOf({children}: Root): string | null {
  const first = children.find((node: RootContent) => nodeText(node, htmlText) !== "");
  return first?.type === "heading" && first.depth === 1 ? oneLine(nodeText(first, htmlText)) : null;
}

const htmlText = (html: string): string => elementText(parsePage(html).body);
