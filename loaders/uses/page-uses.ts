import {readFileSync, readdirSync} from "node:fs";
import {join, relative, sep} from "node:path";
import type {Root} from "mdast";
import {fromMarkdown} from "mdast-util-from-markdown";
import {frontmatterFromMarkdown} from "mdast-util-frontmatter";
import {frontmatter} from "micromark-extension-frontmatter";
import {visit} from "unist-util-visit";
import type {Use} from "./use.ts";

/**
 * Every link to a figure in the Markdown pages below `<root>/<source>`. Of the pages this is all that is asked
 * here: who still uses a figure that goes or gets another id. A page that cannot be read uses none.
 */
export function pageUses(root: string, source = "src"): Use[] {
  return pagesBelow(join(root, source)).flatMap((file) =>
    usesIn(`${source}/${file}`, readFileSync(join(root, source, file), "utf8"))
  );
}

/** The links to figures in the text of one page. */
export function usesIn(file: string, text: string): Use[] {
  const uses: Use[] = [];
  let tree: Root;
  try {
    tree = fromMarkdown(text, {
      extensions: [frontmatter(["yaml"])],
      mdastExtensions: [frontmatterFromMarkdown(["yaml"])]
    });
  } catch {
    // Only the parser's own stack can overflow, on thousands of nested quotations.
    return [];
  }
  visit(tree, "link", ({url, position}) => {
    const figure = /^figure:(.*)$/s.exec(url)?.[1];
    if (figure === undefined) return;
    const {line = 1, column = 1} = position?.start ?? {};
    uses.push({figure: decode(figure), place: {file, line, column}, by: null});
  });
  return uses;
}

/** The pages of a site: what begins with a dot or an underscore is none. */
function pagesBelow(folder: string): string[] {
  const list = (path: string, top: boolean): string[] =>
    readdirSync(path, {withFileTypes: true}).flatMap((entry) => {
      const inner = join(path, entry.name);
      if (top && /^[._]/.test(entry.name)) return [];
      if (entry.isDirectory()) return list(inner, false);
      return entry.isFile() && entry.name.endsWith(".md")
        ? [relative(folder, inner).split(sep).join("/")]
        : [];
    });
  try {
    return list(folder, true).sort();
  } catch {
    return [];
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
