import {parseHTML} from "linkedom";
import type {SearchDocument} from "../../src/islands/search/search-document.ts";
import {INLINE} from "../gate/html-names.ts";
import {SearchedText} from "./searched-text.ts";

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
  const pageLanguage = document.documentElement.getAttribute("lang");
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const found = [...main.querySelectorAll(".source-card")].map((card) => {
    const heading = card.querySelector("h3");
    const section = {id: card.id, ...titleOf(heading, pageLanguage), text: new SearchedText()};
    heading?.remove();
    gather(card, pageLanguage, () => section.text);
    return section;
  });
  for (const section of main.querySelectorAll(".source-cards")) section.remove();
  for (const rows of cards ? main.querySelectorAll("table") : []) rows.remove();
  const page = titleOf(main.querySelector("h1"), pageLanguage);
  main.querySelector("h1")?.remove();
  return [...sectionsOf(main, pageLanguage), ...(cards ? found : [])]
    .map(({id, title, lang, text}) => ({
      address: id ? `${path}#${id}` : path,
      page: page.title ?? "",
      section: title,
      ...(page.lang && {pageLang: page.lang}),
      ...(lang && {sectionLang: lang}),
      ...text.beginning(LONGEST)
    }))
    .filter(({text}) => text !== "");
}

interface Title {
  title: string | null;
  /** Where it is not the page's. */
  lang: string | null;
}

interface Section extends Title {
  id: string | null;
  text: SearchedText;
}

/** A heading's words, and their language where all of them are in one that is not the page's. */
function titleOf(heading: Element | null, pageLanguage: string | null): Title {
  if (!heading) return {title: null, lang: null};
  const title = new SearchedText();
  gather(heading, pageLanguage, () => title);
  const {text, foreign} = title;
  const whole = foreign.length === 1 && !/[\p{L}\p{N}]/u.test(outside(text, foreign[0]!));
  return {title: text, lang: whole ? foreign[0]!.lang : null};
}

function outside(text: string, {start, end}: {start: number; end: number}): string {
  return text.slice(0, start) + text.slice(end);
}

/** The text below each second heading, and above the first. */
function sectionsOf(main: Element, pageLanguage: string | null): Section[] {
  const sections: Section[] = [{id: null, title: null, lang: null, text: new SearchedText()}];
  gather(main, pageLanguage, (element) => {
    const isHeading = element?.localName === "h2" && element.id !== "";
    if (!isHeading) return sections.at(-1)!.text;
    sections.push({id: element.id, ...titleOf(element, pageLanguage), text: new SearchedText()});
    return null;
  });
  return sections;
}

/**
 * Adds the words inside an element to the text that `into` gives, which is asked at each element that begins (null:
 * its words are left out) and at each text. Blocks begin and end words.
 */
function gather(
  root: Element,
  pageLanguage: string | null,
  into: (element: Element | null) => SearchedText | null
): void {
  const other = (lang: string | null) => (lang === pageLanguage ? null : lang);
  const walk = (node: Node, lang: string | null): void => {
    if (node.nodeType === 3) return into(null)?.add(node.textContent ?? "", lang);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (!into(element)) return;
    const own = element.hasAttribute("lang") ? other(element.getAttribute("lang")) : lang;
    const gap = INLINE.has(element.localName) ? "" : " ";
    into(null)?.add(gap);
    for (const child of element.childNodes) walk(child, own);
    into(null)?.add(gap);
  };
  for (const child of root.childNodes)
    walk(child, other(root.closest("[lang]")?.getAttribute("lang") ?? null));
}
