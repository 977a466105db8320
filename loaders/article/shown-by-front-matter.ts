import {readYaml, type YamlValue} from "../register/yaml-file.ts";
import {nothingShown, type Shown} from "./article-text.ts";
import {firstOf, languageTag, oneLine, publishedDate, webAddress} from "./shown-value.ts";

/** What a Markdown file's front matter (the YAML between its dashes) says, under the keys that are common for it. */
export function shownByFrontMatter(yaml: string): Shown {
  const {value} = readYaml(yaml.replace(/\r\n?/g, "\n"), {file: "front matter"});
  if (value === null || typeof value !== "object" || Array.isArray(value)) return nothingShown;
  const lower = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), textOf(entry)]));
  const named = (...keys: string[]) => keys.map((key) => lower.get(key));
  return {
    title: firstOf(named("title", "headline"), oneLine),
    author: firstOf(named("author", "authors", "by", "byline"), oneLine),
    publisher: firstOf(
      named("publisher", "site", "sitename", "site_name", "source", "publication"),
      notAddress
    ),
    published: firstOf(named("published", "date", "datepublished", "published_at", "pubdate"), publishedDate),
    url: firstOf(named("url", "canonical", "canonical_url", "link", "permalink", "source"), webAddress),
    language: firstOf(named("language", "lang", "locale"), languageTag)
  };
}

/** A text, the texts of a list, or the name in a map. */
function textOf(value: YamlValue | undefined): string | null {
  if (typeof value === "string") return /^(?:null|~)$/.test(value) ? null : value;
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return textOf(value.name);
  const texts = value.map(textOf).filter((text) => text !== null);
  return texts.length > 0 ? texts.join(", ") : null;
}

function notAddress(value: string | null | undefined): string | null {
  return webAddress(value) === null ? oneLine(value) : null;
}
