import type MarkdownIt from "markdown-it";

/** `{#not-verified}` at a heading's end, as in Pandoc's Markdown and others after it. */
export const OWN_ID = /\s*\{#([\w-]+)\}\s*$/;

/**
 * Gives headings the id that they name for themselves, `## What is not known {#unknown}`, so that a translation's
 * heading has the same one. Others get theirs from their words, as Framework makes them.
 */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.before("anchor", "heading-ids", ({tokens}) => {
    for (const [i, token] of tokens.entries()) {
      const inline = tokens[i + 1];
      const last = token.type === "heading_open" ? inline?.children?.at(-1) : undefined;
      const own = last?.type === "text" ? OWN_ID.exec(last.content) : null;
      if (!inline || !last || !own) continue;
      token.attrSet("id", own[1]!);
      last.content = last.content.replace(OWN_ID, "");
      inline.content = inline.content.replace(OWN_ID, "");
    }
  });
}
