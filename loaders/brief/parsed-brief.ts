import type {Root} from "mdast";
import {fromMarkdown} from "mdast-util-from-markdown";
import {frontmatterFromMarkdown} from "mdast-util-frontmatter";
import {frontmatter} from "micromark-extension-frontmatter";
import {figureLinks, type FigureLink} from "./marks.ts";

/** What a brief's text is made of. */
export interface BriefParts {
  /** The YAML between the file's first line and the line that closes it; null where the file begins otherwise. */
  head: string | null;
  /** The links to figures. */
  links: FigureLink[];
}

/** The parts of a brief as the Markdown parser finds them; null for a text that it cannot read. */
export function parsedBrief(text: string, file: string): BriefParts | null {
  let root: Root;
  try {
    root = fromMarkdown(text, {
      extensions: [frontmatter("yaml")],
      mdastExtensions: [frontmatterFromMarkdown("yaml")]
    });
  } catch {
    // Only the parser's own stack can overflow, on thousands of nested quotations.
    return null;
  }
  return {head: frontMatterOf(root, text), links: figureLinks(root, file)};
}

function frontMatterOf({children: [first]}: Root, text: string): string | null {
  if (first?.type !== "yaml") return null;
  const lines = text.slice(0, first.position?.end.offset).split("\n");
  return lines.slice(1, -1).join("\n");
}
