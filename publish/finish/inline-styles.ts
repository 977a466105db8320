import {applyEdits, scanTags} from "./tags.ts";
import type {Edit} from "./tags.ts";

/**
 * Puts the page's own stylesheets where their links stood, as one `<style>` in the head together with the
 * head's other styles: one request fewer before the first paint. `read` gives a stylesheet's text by its
 * address as the page writes it; one that it does not know stays a link.
 */
export function inlineStyles(html: string, read: (address: string) => string | null): string {
  const tags = scanTags(html);
  const body = tags.findIndex((tag) => tag.name === "body" && !tag.closing);
  const head = body < 0 ? tags : tags.slice(0, body);
  const sheets: string[] = [];
  const edits: Edit[] = [];
  for (const [i, tag] of head.entries()) {
    if (tag.closing) continue;
    const rel = tag.attributes.get("rel");
    if (tag.name === "style") {
      const close = head[i + 1];
      if (!close) continue;
      sheets.push(html.slice(tag.end, close.start).trim());
      edits.push(line(html, tag.start, close.end));
    } else if (tag.name === "link" && rel === "stylesheet") {
      const text = read(tag.attributes.get("href") ?? "");
      if (text === null) continue;
      sheets.push(text.trim());
      edits.push(line(html, tag.start, tag.end));
    } else if (tag.name === "link" && rel === "preload" && tag.attributes.get("as") === "style") {
      if (read(tag.attributes.get("href") ?? "") !== null) edits.push(line(html, tag.start, tag.end));
    }
  }
  const end = head.find((tag) => tag.name === "head" && tag.closing);
  if (!end || sheets.length === 0) return html;
  const style = `<style>${sheets.join("\n").replace(/<\/(style)/gi, "<\\/$1")}</style>\n`;
  return applyEdits(html, [...edits, {start: end.start, end: end.start, text: style}]);
}

function line(html: string, start: number, end: number): Edit {
  return {start, end: html[end] === "\n" ? end + 1 : end, text: ""};
}
