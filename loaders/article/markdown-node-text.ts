import type {Nodes} from "mdast";
import {BlockText} from "./block-text.ts";

/** The words of a part of a Markdown document; `htmlText` reads the HTML that stands in it as a block. */
export function nodeText(node: Nodes, htmlText: (html: string) => string): string {
  const text = new BlockText();
  write(node, text, htmlText, false);
  return text.toString();
}

/** A row of dashes under a table's head; the parser, without GitHub's extension, leaves tables as paragraphs. */
const TABLE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function write(node: Nodes, text: BlockText, htmlText: (html: string) => string, inline: boolean): void {
  const inside = (blocks: boolean) => {
    if ("children" in node) for (const child of node.children) write(child, text, htmlText, !blocks);
  };
  switch (node.type) {
    case "text":
    case "inlineCode":
      return text.words(node.value);
    case "break":
      return text.break(1);
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
      return inside(false);
    case "paragraph": {
      text.break(2);
      const [only] = node.children;
      const rows = only?.type === "text" && node.children.length === 1 ? only.value.split("\n") : [];
      if (rows.length > 1 && rows[0]!.includes("|") && TABLE.test(rows[1]!.trim())) writeTable(rows, text);
      else inside(false);
      return text.break(2);
    }
    case "heading":
      text.break(2);
      inside(false);
      return text.break(2);
    case "code":
      text.break(2);
      text.lines(node.value);
      return text.break(2);
    case "listItem": {
      text.break(1);
      const {children} = node;
      // A tight item's paragraph is the item's line; the others are blocks in it.
      const [first] = children;
      if (first?.type === "paragraph") {
        for (const child of first.children) write(child, text, htmlText, true);
        for (const child of children.slice(1)) write(child, text, htmlText, false);
      } else inside(true);
      return text.break(1);
    }
    case "html":
      if (inline) return;
      text.break(2);
      text.blocks(htmlText(node.value));
      return text.break(2);
    case "root":
    case "blockquote":
    case "list":
      text.break(2);
      inside(true);
      return text.break(2);
  }
}

function writeTable(rows: string[], text: BlockText): void {
  for (const [i, row] of rows.entries()) {
    if (i === 1) continue;
    text.break(1);
    for (const cell of row
      .trim()
      .replace(/^\||\|$/g, "")
      .split("|")) {
      text.words(cell.trim());
      text.cell();
    }
  }
}
