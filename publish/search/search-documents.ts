import {parseHTML} from "linkedom";
import type {SearchDocument} from "../../src/islands/search/search-document.ts";

/** What is not told again: ways through the page, drawings (their words stand in their description), cards at its end. */
const LEFT_OUT =
  "script, style, svg, nav, .margin-notes, .notes-switch, .source-card-back, .source-card-close, .skip-link";

const LONGEST = 2000;

/**
 * The sections of a finished page. The page that lists all figures (`cards`) gives a section for each card; on others
 * cards are left out, so that a figure is found once.
 */
export function searchDocuments(html: string, path: string, {cards}: {cards: boolean}): SearchDocument[] {
  const {document} = parseHTML(html);
  const main = document.querySelector("main");
  if (!main) return [];
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const found = [...main.querySelectorAll(".source-card")].map((card) => ({
    id: card.id,
    section: words(card.querySelector("h3")),
    sectionLang: otherLanguage(card.querySelector("h3")),
    text: words(card, "h3")
  }));
  for (const section of main.querySelectorAll(".source-cards")) section.remove();
  for (const rows of cards ? main.querySelectorAll("table") : []) rows.remove();
  const page = words(main.querySelector("h1"));
  const pageLang = otherLanguage(main.querySelector("h1"));
  return [...sectionsOf(main), ...(cards ? found : [])]
    .map(({id, section, sectionLang, text}) => ({
      address: id ? `${path}#${id}` : path,
      page,
      section,
      ...(pageLang && {pageLang}),
      ...(sectionLang && {sectionLang}),
      text: text.slice(0, LONGEST)
    }))
    .filter(({text}) => text !== "");
}

interface Section {
  id: string | null;
  section: string | null;
  sectionLang?: string | null;
  text: string;
}

/** The language of a heading, or of all the letters in it, where it names one that is not the page’s. */
function otherLanguage(heading: Element | null): string | null {
  const letters = (element: Element) => (element.textContent ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const own = [heading, ...(heading?.querySelectorAll("[lang]") ?? [])].find(
    (element) => element?.hasAttribute("lang") && letters(element) === letters(heading!)
  );
  const language = own?.getAttribute("lang") ?? null;
  return language === heading?.ownerDocument.documentElement.getAttribute("lang") ? null : language;
}

/** The text below each second heading, and above the first. */
function sectionsOf(main: Element): Section[] {
  const sections: Section[] = [{id: null, section: null, text: ""}];
  const walk = (node: Node): void => {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.localName === "h1") return;
    if (element?.localName === "h2" && element.id) {
      sections.push({id: element.id, section: words(element), text: ""});
      return;
    }
    if (node.nodeType === 3) sections.at(-1)!.text += node.textContent;
    for (const child of node.childNodes) walk(child);
    // Blocks end words.
    if (element) sections.at(-1)!.text += INLINE.has(element.localName) ? "" : " ";
  };
  walk(main);
  return sections.map((section) => ({...section, text: squeezed(section.text)}));
}

const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "small",
  "span",
  "strong",
  "sub",
  "sup"
]);

/** An element's words, without those of the part named. */
function words(element: Element | null, without?: string): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  if (without) for (const part of copy.querySelectorAll(without)) part.remove();
  for (const part of copy.querySelectorAll("dt, dd, p, li, br, div")) part.append(" ");
  return squeezed(copy.textContent ?? "");
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
