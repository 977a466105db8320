import {applyEdits, scanTags} from "./tags.ts";
import type {Edit} from "./tags.ts";

/** Framework's own start-up in a page without cells: it imports the client and does nothing with it. */
const IDLE = /^\s*import\s*"(?:\.{1,2}\/)+_observablehq\/client\.[0-9a-f]+\.js";\s*$/;

/**
 * Takes module preloads and the anchors around headings out of a page, and Framework's start-up script out of one
 * that has no cells; islands (`<script type="module" src>`) stay. A page with cells keeps its scripts.
 */
export function stripRuntime(html: string): string {
  const tags = scanTags(html);
  const edits: Edit[] = [];
  const idle = !hasCells(html);
  for (const [i, tag] of tags.entries()) {
    if (tag.closing) continue;
    if (idle && tag.name === "script" && !tag.attributes.has("src")) {
      const close = tags[i + 1];
      if (close && IDLE.test(html.slice(tag.end, close.start))) edits.push(cut(html, tag.start, close.end));
    } else if (tag.name === "link" && tag.attributes.get("rel") === "modulepreload") {
      // Fetched ahead, modules are in the way of the first paint; without script a browser's policy refuses them.
      edits.push(cut(html, tag.start, tag.end));
    } else if (tag.name === "a" && tag.attributes.get("class") === "observablehq-header-anchor") {
      const heading = tags.findIndex((other, j) => j > i && other.closing && /^h[1-6]$/.test(other.name));
      const close = tags[heading - 1];
      if (close?.closing && close.name === "a") {
        edits.push(
          {start: tag.start, end: tag.end, text: ""},
          {start: close.start, end: close.end, text: ""}
        );
      }
    }
  }
  return withoutClock(applyEdits(html, edits));
}

/** Framework tells cells when a file was last written: of files that are made anew that is the time of the build. */
function withoutClock(html: string): string {
  return html.replace(/("lastModified":)\d+/g, (_, name: string) => `${name}0`);
}

/** Whether the page starts Framework's runtime to some end: cells or attached files. */
export function hasCells(html: string): boolean {
  const tags = scanTags(html);
  return tags.some((tag, i) => {
    if (tag.closing || tag.name !== "script" || tag.attributes.has("src")) return false;
    const source = html.slice(tag.end, tags[i + 1]?.start ?? html.length);
    return source.includes("_observablehq/client.") && !IDLE.test(source);
  });
}

function cut(html: string, start: number, end: number): Edit {
  return {start, end: html[end] === "\n" ? end + 1 : end, text: ""};
}
