import {createRequire} from "node:module";
import type * as Linkedom from "linkedom";
import {flatSource} from "./flat-source.ts";

// Loaded with the first page: it takes longer than the reading of a plain text.
const load = createRequire(import.meta.url);
const parse = (html: string): Document =>
  ((load("linkedom") as typeof Linkedom).parseHTML(html) as unknown as {document: Document}).document;

/** A picture or font that a saved page carries inside an attribute or a style sheet: megabytes without a word. */
const CARRIED = /data:[\w.+-]+\/[\w.+-]+(?:;[\w=.+-]+)*;base64,[A-Za-z0-9+/=\s%]{200,}/g;

/** Parses HTML, whole page or fragment, into a document with a body; nothing of it is run or fetched. */
export function parsePage(html: string): Document {
  const source = flatSource(html.replace(CARRIED, "data:,"));
  const document = parse(source);
  if (document.documentElement?.localName === "html" && document.querySelector("body"))
    return lowered(document);
  // The parser adds no elements that the source leaves out, and the standard lets it leave out all three.
  return lowered(parse(`<!doctype html><html><head></head><body>${source}</body></html>`));
}

/** The parser keeps names of attributes as written, and HTML does not tell `LANG` from `lang`. */
function lowered(document: Document): Document {
  for (const element of document.querySelectorAll("*")) {
    for (const {name, value} of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
  return document;
}
