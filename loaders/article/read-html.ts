import {Readability} from "@mozilla/readability";
import type {Extracted} from "./article-text.ts";
import {elementText} from "./element-text.ts";
import {parsePage} from "./parse-page.ts";
import {shownByPage, textsOf} from "./shown-by-page.ts";
import {stripPage} from "./strip-page.ts";

/** Readability's time grows with an element's depth to the third power; real pages stay far below this. */
const DEEPEST = 100;
/** It takes seconds for these; an article's page has some thousands. */
const MOST_ELEMENTS = 50_000;
/** Below this number of characters Readability tries again with more of the page: short news are shorter than 500. */
const SHORT = 200;

/**
 * Reads a page of HTML, from the web or saved by a browser: its headline and main text as Mozilla's Readability
 * finds it, the whole body's text where it finds none, and the bibliography that its head declares.
 */
export function readHtml(html: string): Extracted {
  const document = parsePage(html);
  const shown = shownByPage(document, html);
  stripPage(document);
  const whole = elementText(document.body);
  return {text: mainText(document, shown.title) ?? whole, shown};
}

function mainText(document: Document, title: string | null): string | null {
  if (isTangled(document)) return null;
  const headline = headlineOf(document, title);
  let content: Element | null | undefined;
  try {
    const options = {charThreshold: SHORT, serializer: (element: Node) => element as Element};
    content = new Readability<Element>(document, options).parse()?.content;
  } catch {
    // It throws on a page without elements that it could weigh.
    return null;
  }
  const text = content ? elementText(content) : "";
  if (text === "") return null;
  return headline !== null && !text.slice(0, 2 * headline.length + 200).includes(headline)
    ? `${headline}\n\n${text}`
    : text;
}

/** The headline as the page prints it, which Readability leaves out: the only h1, or the one that the title names. */
function headlineOf(document: Document, title: string | null): string | null {
  const texts = textsOf(document, "h1").map((text) => text.replace(/[\n\t]+/g, " "));
  const printed = [...new Set(texts.filter((text) => text !== ""))];
  if (printed.length === 1) return printed[0]!;
  return printed.find((text) => title?.includes(text)) ?? null;
}

function isTangled(document: Document): boolean {
  let elements = 0;
  let depth = 0;
  let node: Node | null = document.body;
  const root = node;
  while (node) {
    if (node.nodeType === 1 && ++elements > MOST_ELEMENTS) return true;
    if (node.firstChild) {
      if (++depth > DEEPEST) return true;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return false;
}
