import {WORDLESS} from "./element-text.ts";

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Classes by which style sheets commonly hide words from the eye and keep them for screen readers. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const DIALOGS = /^(?:dialog|alertdialog|alert|navigation|search|banner|contentinfo)$/i;
const CONSENT =
  /(?:^|[\s_-])(?:cookies?|gdpr|consent|cmp)[_-]?(?:$|\s|(?:consent|banner|bar|notice|wall|popup|law|message|overlay|modal|dialog|box|container|policy)\b)|onetrust|cybotcookiebot|didomi|qc-cmp|sp_message|usercentrics|truste/i;
const NEVER = new Set(["html", "body", "main", "article"]);

/**
 * Takes out of a page, in one walk, what is no part of its text: scripts, styles, pictures, controls, hidden
 * elements, navigation, dialogs and questions about cookies.
 */
export function stripPage(document: Document): void {
  const root = document.body;
  const main = holders(document, "article, main, h1");
  const prose = holders(document, "p");
  let node: Node | null = root;
  while (node) {
    const leaves: boolean = node !== root && isLeftOut(node, main, prose);
    let next: Node | null = leaves ? null : node.firstChild;
    for (let up: Node | null = node; !next && up && up !== root; up = up.parentNode) next = up.nextSibling;
    if (leaves) (node as ChildNode).remove();
    node = next;
  }
}

/** The elements that a selector finds and all that they stand in. */
function holders(document: Document, selector: string): Set<Node> {
  const found = new Set<Node>();
  for (const element of document.querySelectorAll(selector)) {
    for (let node: Node | null = element; node && !found.has(node); node = node.parentNode) found.add(node);
  }
  return found;
}

function isLeftOut(node: Node, main: Set<Node>, prose: Set<Node>): boolean {
  if (node.nodeType === 8) return true;
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const name = element.localName;
  if (WORDLESS.has(name) || name === "nav" || (name === "dialog" && !element.hasAttribute("open")))
    return true;
  if (NEVER.has(name)) return false;
  if (element.hasAttribute("hidden") || HIDING.test(element.getAttribute("style") ?? "")) return true;
  const label = `${element.getAttribute("class") ?? ""} ${element.id}`;
  if (FOR_SCREEN_READERS.test(label)) return true;
  if (DIALOGS.test(element.getAttribute("role") ?? "") || CONSENT.test(label)) return !main.has(element);
  if (element.getAttribute("aria-hidden") !== "true") return false;
  // While a dialog is open, pages hide all the rest in this way; saved then, the article stands in there.
  if (!main.has(element) && !prose.has(element)) return true;
  element.removeAttribute("aria-hidden");
  return false;
}
