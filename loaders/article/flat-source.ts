import {CELLS, LINES, PARAGRAPHS} from "./element-text.ts";
import {htmlTags} from "./html-tags.ts";

/** Browsers too build no deeper trees than about this; a parser's time grows with each level. */
const DEEPEST = 512;
/** How far down the open elements a closing tag's own is looked for. */
const REACH = 64;

/** What an opening tag closes by standing there, where it is the innermost open element. */
const ENDS: Record<string, string[]> = {
  p: ["p"],
  li: ["p", "li"],
  dt: ["p", "dt", "dd"],
  dd: ["p", "dt", "dd"],
  option: ["option"],
  tr: ["p", "td", "th", "tr"],
  td: ["p", "td", "th"],
  th: ["p", "td", "th"],
  tbody: ["td", "th", "tr", "thead", "tbody"],
  tfoot: ["td", "th", "tr", "thead", "tbody"]
};

/** Kept as they stand when a page is made flat: they hold what it declares, and no depth. */
const KEPT = new Set(["html", "head", "body", "title", "meta", "link"]);

/** The source of a page that nests its elements deeper than any browser shows with line ends for its tags instead. */
export function flatSource(source: string): string {
  return isDeep(source) ? flattened(source) : source;
}

function isDeep(source: string): boolean {
  const open: string[] = [];
  for (const {name, kind} of htmlTags(source)) {
    if (kind === "opens") {
      const ends = ENDS[name] ?? (PARAGRAPHS.has(name) || LINES.has(name) ? ENDS.p! : []);
      while (ends.includes(open.at(-1) ?? "")) open.pop();
      if (open.push(name) > DEEPEST) return true;
    } else if (kind === "closes") {
      const at = open.lastIndexOf(name);
      if (at >= 0 && at >= open.length - REACH) open.length = at;
    }
  }
  return false;
}

function flattened(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const {name, kind, start, end} of htmlTags(source)) {
    const tag = source.slice(start, end);
    const between = source.slice(at, start);
    if (between !== "") parts.push(between);
    const isData = name === "script" && kind === "whole" && /^[^>]*ld\+json/i.test(tag);
    const isBreak = PARAGRAPHS.has(name) || LINES.has(name) || name === "br";
    // One for a row of them: it is their number that would make the page slow to read.
    if (KEPT.has(name) || isData) parts.push(tag);
    else if (isBreak && parts.at(-1) !== BREAK) parts.push(BREAK);
    else if (CELLS.has(name) && parts.at(-1) !== BREAK) parts.push(" ");
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}

const BREAK = "<br><br>";
