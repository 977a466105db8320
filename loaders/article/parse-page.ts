import {createRequire} from "node:module";
import type * as Linkedom from "linkedom";
import {flatSource} from "./flat-source.ts";

// Loaded with the first page: it takes longer than the reading of a plain text.
const load = createRequire(import.meta.url);
const parse = (html: string): Document =>
  ((load("linkedom") as typeof Linkedom).parseHTML(html) as unknown as {document: Document}).document;

/** Parses HTML, whole page or fragment, into a document with a body; nothing of it is run or fetched. */
export function parsePage(html: string): Document {
  const source = flatSource(withoutCarried(html));
  const document = parse(source);
  const root = document.documentElement;
  const body = root?.localName === "html" && [...root.children].find(({localName}) => localName === "body");
  // The parser adds no elements that the source leaves out, and the standard lets it leave out all three.
  const whole = body
    ? gathered(document, body)
    : parse(`<!doctype html><html><head></head><body>${source}</body></html>`);
  return lowered(whole);
}

/** Puts what stands before the body into the head, and what stands after it into the body, as browsers do. */
function gathered(document: Document, body: Element): Document {
  const root = document.documentElement;
  const head =
    [...root.children].find(({localName}) => localName === "head") ?? document.createElement("head");
  const nodes = [...root.childNodes].filter((node) => node !== head && node !== body);
  const behind = new Set(nodes.filter((node) => body.compareDocumentPosition(node) & 4));
  root.prepend(head);
  head.after(body);
  for (const node of nodes) (behind.has(node) ? body : head).append(node);
  return document;
}

/** Drops pictures and fonts that a saved page carries in attributes and style sheets: megabytes without a word. */
function withoutCarried(html: string): string {
  const parts: string[] = [];
  let kept = 0;
  let at = 0;
  while ((at = html.indexOf(BASE64, at)) >= 0) {
    const start = at + BASE64.length;
    at = start;
    while (at < html.length && isBase64(html.charCodeAt(at))) at++;
    if (at - start < 200) continue;
    parts.push(html.slice(kept, start));
    kept = at;
  }
  parts.push(html.slice(kept));
  return parts.join("");
}

const BASE64 = ";base64,";

/** Letters, digits, "+", "/", "=". */
function isBase64(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 47 && code <= 57) || code === 43 || code === 61;
}

/** More than any element needs; each further one would make all of them slower to read. */
const MOST_ATTRIBUTES = 100;

/** The parser keeps names of attributes as written, and HTML does not tell `LANG` from `lang`. */
function lowered(document: Document): Document {
  for (const element of document.querySelectorAll("*")) {
    const attributes = [...element.attributes];
    const isFlood = attributes.length > MOST_ATTRIBUTES;
    for (const {name, value} of attributes) {
      const lower = name.toLowerCase();
      if (lower === name && !isFlood) continue;
      element.removeAttribute(name);
      if (!isFlood && !element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
  return document;
}
