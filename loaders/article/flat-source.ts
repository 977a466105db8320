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

/** A page of more tags than this is a flood, from which no main text could be told. */
const MOST_TAGS = 200_000;

/** What a page declares. */
const DECLARING = new Set(["html", "title", "meta", "link"]);

/**
 * The source of a page, but where it nests its elements deeper than any browser shows, or has a flood of them, a
 * flat one instead: what it declares, and its words in lines.
 */
export function flatSource(source: string): string {
  return isTangled(source) ? flattened(source) : source;
}

function isTangled(source: string): boolean {
  const open: string[] = [];
  let tags = 0;
  for (const {name, kind} of htmlTags(source)) {
    if (kind !== "closes" && ++tags > MOST_TAGS) return true;
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
  const declared: string[] = [];
  const words: string[] = [];
  let at = 0;
  for (const {name, kind, start, end} of htmlTags(source)) {
    const between = source.slice(at, start);
    if (between !== "") words.push(between.replace(/[ \t\n\f\r]+/g, " "));
    if (kind !== "closes") {
      const isData =
        name === "script" && /^[^>]*ld\+json/i.test(source.slice(start, Math.min(end, start + 200)));
      if (DECLARING.has(name) || isData) declared.push(source.slice(start, end));
    }
    if (PARAGRAPHS.has(name)) words.push("\n\n");
    else if (LINES.has(name) || name === "br") words.push("\n");
    else if (CELLS.has(name)) words.push(" ");
    at = end;
  }
  words.push(source.slice(at));
  return `${declared.join("")}<body><pre>\n${words.join("")}</pre></body>`;
}
