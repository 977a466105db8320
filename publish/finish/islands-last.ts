import {applyEdits, scanTags} from "./tags.ts";
import type {Tag} from "./tags.ts";

/**
 * Moves the page's islands (`<script type="module" src>`) from the head to the end of its body. They run after
 * the page is parsed in either place, but from the head browsers begin to fetch them before anything is painted.
 */
export function islandsLast(html: string): string {
  const tags = scanTags(html);
  const head = tags.findIndex(({name, closing}) => name === "head" && closing);
  const body = tags.findLast(({name, closing}) => name === "body" && closing);
  if (!body) return html;
  const cuts = tags.slice(0, Math.max(head, 0)).flatMap((tag, i) => {
    const close = tags[i + 1];
    return close && isIsland(tag) ? [{start: tag.start, end: close.end, text: ""}] : [];
  });
  const islands = cuts.map(({start, end}) => html.slice(start, end)).join("");
  return applyEdits(html, [...cuts, {start: body.start, end: body.start, text: islands}]);
}

function isIsland({name, closing, attributes}: Tag): boolean {
  return name === "script" && !closing && attributes.get("type") === "module" && attributes.has("src");
}
