import {escapeText} from "../../src/components/markup.ts";
import {applyEdits, scanTags, withAttribute} from "./tags.ts";
import type {Edit} from "./tags.ts";

export interface HeadText {
  /** BCP 47. */
  language: string;
  description: string;
  /** The page's own address, or null while the site has none. */
  canonical: string | null;
  /** The page in each of its languages, itself among them; empty where it has but one, or the site no address. */
  alternates: readonly {language: string; address: string}[];
}

/** Adds what Framework leaves out of a page's head: language, a viewport that may be enlarged, and the rest. */
export function completeHead(html: string, {language, description, canonical, alternates}: HeadText): string {
  const edits: Edit[] = [];
  const tags = scanTags(html);
  const described = tags.some((tag) => tag.name === "meta" && tag.attributes.get("name") === "description");
  for (const tag of tags) {
    if (tag.closing) continue;
    if (tag.name === "html") edits.push({...tag, text: withAttribute(tag, "lang", language)});
    if (tag.name === "meta" && tag.attributes.get("name") === "viewport") {
      edits.push({...tag, text: withAttribute(tag, "content", "width=device-width, initial-scale=1")});
    }
    if (tag.name === "meta" && tag.attributes.get("name") === "generator") {
      const lines = [
        described ? null : `<meta name="description" content="${escapeText(description)}">`,
        canonical === null ? null : `<link rel="canonical" href="${escapeText(canonical)}">`,
        ...alternates.map(
          ({language, address}) =>
            `<link rel="alternate" hreflang="${language}" href="${escapeText(address)}">`
        )
      ].filter((text) => text !== null);
      edits.push({...tag, text: lines.join("\n")});
    }
    if (tag.name === "body") break;
  }
  return applyEdits(html, edits);
}
