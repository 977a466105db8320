import {BlockText, shiftedDigits} from "./block-text.ts";

const words = (list: string) => new Set(list.split(" "));

/** What shows no words of the article: code, controls, pictures and other programs' windows. */
export const WORDLESS = words(
  "script style noscript template head title meta link base svg iframe frame object embed applet canvas audio " +
    "video img picture source track map area button input select textarea datalist progress meter"
);
export const PARAGRAPHS = words(
  "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table figure figcaption pre article section aside header footer main hr"
);
export const LINES = words(
  "div li dt dd tr caption address center details summary fieldset legend form nav body html tbody thead tfoot hgroup"
);
export const CELLS = words("td th");

/**
 * The words that an element shows, blocks separated by blank lines, rows and list items by line ends, cells by
 * tabs. Its tree may be any depth: this walks it without recursion.
 */
export function elementText(root: Element): string {
  const text = new BlockText();
  let node: Node | null = root;
  while (node) {
    let next: Node | null = enter(node, text) ? node.firstChild : null;
    while (!next) {
      leave(node, text);
      if (node === root) return text.toString();
      next = node.nextSibling;
      if (!next) {
        node = node.parentNode;
        if (!node) return text.toString();
      }
    }
    node = next;
  }
  return text.toString();
}

const nameOf = (node: Node): string => (node as Element).localName;

/** Writes what stands before a node's children; whether they are to be read. */
function enter(node: Node, text: BlockText): boolean {
  if (node.nodeType === 3) text.words(node.nodeValue ?? "");
  if (node.nodeType !== 1) return false;
  const name = nameOf(node);
  if (WORDLESS.has(name)) return false;
  if (name === "br") text.break(1, true);
  else if (PARAGRAPHS.has(name)) text.break(2);
  else if (LINES.has(name)) text.break(1);
  if (name === "pre") {
    text.lines(node.textContent ?? "");
    return false;
  }
  if (name !== "sup" && name !== "sub") return true;
  const shifted = shiftedDigits((node.textContent ?? "").trim(), name);
  if (shifted) text.words(shifted);
  return !shifted;
}

function leave(node: Node, text: BlockText): void {
  if (node.nodeType !== 1) return;
  const name = nameOf(node);
  if (PARAGRAPHS.has(name)) text.break(2);
  else if (LINES.has(name)) text.break(1);
  else if (CELLS.has(name)) text.cell();
}
