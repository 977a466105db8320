import type {Shown} from "./article-text.ts";
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Reads the first article (schema.org's NewsArticle and its kin) of a page's JSON-LD; broken JSON is passed over. */
export function newsInJsonLd(document: Document): Shown {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const items = scripts.flatMap((script) => itemsOf(parsed(script.textContent ?? "")));
  const article =
    items.find((item) => [item["@type"]].flat().some((type) => ARTICLE.test(String(type)))) ?? {};
  const authors = [article.author ?? article.creator]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null);
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    author: authors.length > 0 ? authors.join(", ") : null,
    publisher: nameOf([article.publisher].flat()[0]),
    published: textOf(article.datePublished),
    url: textOf(article.url) ?? idOf(article.mainEntityOfPage),
    language: nameOf([article.inLanguage].flat()[0])
  };
}

type Item = Record<string, unknown>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null;

/** One item, a list of them, or a `@graph`. */
function itemsOf(value: unknown): Item[] {
  const listed = (Array.isArray(value) ? value : [value]).filter(isItem);
  return listed.flatMap((item) => [
    item,
    ...(Array.isArray(item["@graph"]) ? item["@graph"].filter(isItem) : [])
  ]);
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const idOf = (value: unknown): string | null => textOf(isItem(value) ? value["@id"] : value);
const nameOf = (value: unknown): string | null => textOf(isItem(value) ? value.name : value);
