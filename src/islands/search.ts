// The search page: all sections of the site's pages in one file of the site's own, searched in the browser. What is
// asked stays there, but for the address, so that a search can be passed on.
import MiniSearch from "minisearch";
import {pluralForm} from "../locales/plural.ts";
import type {PluralForms} from "../locales/plural.ts";
import {findIn, type Piece} from "./search/excerpt.ts";
import type {SearchDocument} from "./search/search-document.ts";

const MOST = 30;

const box = document.querySelector<HTMLElement>(".site-search");
if (box) start(box);

function start(box: HTMLElement): void {
  const field = box.querySelector("input")!;
  const status = box.querySelector<HTMLElement>("[role=status]")!;
  const list = box.querySelector("ol")!;
  let engine: Promise<MiniSearch<SearchDocument>> | null = null;

  const search = async (): Promise<void> => {
    const asked = field.value.trim();
    history.replaceState(null, "", asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
    if (asked === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      engine ??= open();
      const found = (await engine).search(asked);
      if (field.value.trim() !== asked) return;
      const terms = [...new Set(found.flatMap(({terms}) => terms))];
      list.replaceChildren(...found.slice(0, MOST).map((result) => item(result as never, terms)));
      status.textContent = said(found.length, status.dataset);
    } catch {
      engine = null;
      status.textContent = status.dataset.failed ?? "";
    }
  };

  field.addEventListener("input", () => void search());
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value) void search();
  else
    field.addEventListener("focus", () => void (engine ??= open()).catch(() => (engine = null)), {
      once: true
    });
}

/** How many places were found, in the page's words. */
function said(places: number, {found = "{}", none = "", intl = "en"}: DOMStringMap): string {
  if (places === 0) return none;
  const form = pluralForm(JSON.parse(found) as PluralForms, places, intl);
  return form.replace("{count}", places.toLocaleString(intl));
}

async function open(): Promise<MiniSearch<SearchDocument>> {
  const answer = await fetch("documents.json");
  if (!answer.ok) throw new Error(`documents.json: ${answer.status}`);
  const engine = new MiniSearch<SearchDocument>({
    idField: "address",
    fields: ["section", "page", "text"],
    storeFields: ["address", "page", "section", "pageLang", "sectionLang", "text", "foreign"],
    processTerm: fold,
    searchOptions: {prefix: true, fuzzy: 0.15, combineWith: "AND", boost: {section: 3, page: 2}}
  });
  engine.addAll((await answer.json()) as SearchDocument[]);
  return engine;
}

/** Words without accents and capitals, so that "numero" finds "número". */
function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function item(
  {address, page, section, pageLang, sectionLang, text, foreign}: SearchDocument,
  terms: readonly string[]
): HTMLElement {
  const link = document.createElement("a");
  link.href = `../${address}`;
  link.textContent = section ?? page;
  const lang = section === null ? pageLang : sectionLang;
  if (lang) link.lang = lang;
  const place = document.createElement("small");
  place.textContent = section === null ? "" : page;
  if (pageLang) place.lang = pageLang;
  const words = document.createElement("p");
  words.append(...findIn(text, terms, fold, foreign).map(drawn));
  const element = document.createElement("li");
  element.append(link, " ", place, words);
  return element;
}

function drawn({words, found, lang}: Piece): Node | string {
  if (!found && !lang) return words;
  const element = document.createElement(found ? "mark" : "span");
  element.textContent = words;
  if (lang) element.lang = lang;
  return element;
}
