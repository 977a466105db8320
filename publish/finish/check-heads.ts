import {fault} from "../../loaders/fault.ts";
import type {Fault} from "../../loaders/fault.ts";
import {placesIn} from "./place-in.ts";
import {scanTags} from "./tags.ts";

/** Titles and descriptions that several pages of a language have: whoever finds a page in a list must be able to tell it from others. */
export function checkHeads(pages: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const [page, html] of pages) {
    const language =
      scanTags(html)
        .find(({name}) => name === "html")
        ?.attributes.get("lang") ?? "";
    for (const {what, text, at} of headOf(html)) {
      const key = JSON.stringify([language, what, text]);
      const first = seen.get(key);
      if (first !== undefined) {
        const remedy = `Give the page a ${what} of its own in its front matter.`;
        faults.push(fault(placesIn(page, html)(at), `the ${what} of ${first} again: “${text}”`, remedy));
      }
      seen.set(key, first ?? page);
    }
  }
  return faults;
}

interface HeadText {
  what: "title" | "description";
  text: string;
  at: number;
}

function headOf(html: string): HeadText[] {
  const tags = scanTags(html);
  const end = tags.findIndex(({name}) => name === "body");
  return tags.slice(0, Math.max(end, 0)).flatMap((tag, i): HeadText[] => {
    if (tag.name === "title" && !tag.closing) {
      return [{what: "title", text: html.slice(tag.end, tags[i + 1]?.start).trim(), at: tag.start}];
    }
    if (tag.name !== "meta" || tag.attributes.get("name") !== "description") return [];
    return [{what: "description", text: tag.attributes.get("content") ?? "", at: tag.start}];
  });
}

/** A page has one first heading, and none that skips a level. */
export function checkHeadings(page: string, html: string): Fault[] {
  const faults: Fault[] = [];
  const at = placesIn(page, html);
  let before = 0;
  for (const {name, closing, start} of scanTags(html)) {
    const level = closing ? null : /^h([1-6])$/.exec(name)?.[1];
    if (!level) continue;
    const place = at(start);
    if (level === "1" && before > 0) {
      faults.push(fault(place, "a second first heading", "Begin the section with ##."));
    } else if (Number(level) > before + 1) {
      const skipped = before === 0 ? "the page begins with" : `h${before} is followed by`;
      const remedy = "Give it the level after the one above it.";
      faults.push(fault(place, `${skipped} h${level}`, remedy));
    }
    before = Number(level);
  }
  return faults;
}
