import {isFigureAddress, type FigureLink} from "./marks.ts";
import type {BriefParts} from "./parsed-brief.ts";

/** Signs that can be markup anywhere in a line, and lines that end in spaces, which can be a break. */
const MARKUP = /[\\`*_<&\t\0]|!\[|^ | $/m;
/** Lines that can be more than a line of a paragraph. */
const BLOCK = /^(?:[>#+=~-]|\d{1,9}[.)])/m;
const LINK = /\[([^[\]\s](?:[^[\]]*[^[\]\s])?)\]\(([^\s()<>[\]]+)\)/g;

/**
 * The parts of a brief whose text is plain paragraphs with links, as most are: what the Markdown parser would find, at
 * a tenth of its time. Null for a text in which anything could be other markup, and for a parser to read.
 */
export function plainBrief(text: string, file: string): BriefParts | null {
  const end = endOfHead(text);
  if (end === null) return null;
  const body = text.slice(end + FENCE.length);
  if (MARKUP.test(body) || BLOCK.test(body)) return null;
  const links: FigureLink[] = [];
  const lines = text.slice(0, end + FENCE.length).split("\n");
  let [line, column] = [lines.length, lines.at(-1)!.length + 1];
  let from = 0;
  for (const {0: whole, 1: words = "", 2: address = "", index} of body.matchAll(LINK)) {
    const between = body.slice(from, index);
    if (/[[\]]/.test(between) || words.includes("\n\n")) return null;
    move(between);
    if (isFigureAddress(address)) links.push({address, words, place: {file, line, column: column + 1}});
    move(whole);
    from = index + whole.length;
  }
  if (/[[\]]/.test(body.slice(from))) return null;
  return {head: text.slice(FENCE.length, end), links};

  function move(over: string): void {
    const last = over.lastIndexOf("\n");
    if (last < 0) {
      column += over.length;
      return;
    }
    for (const sign of over) if (sign === "\n") line++;
    column = over.length - last;
  }
}

/** What closes the front matter, and, turned, what opens it: both are four units long. */
const FENCE = "\n---";

/** Where the line break before the line that closes the front matter stands; null where that is not plain. */
function endOfHead(text: string): number | null {
  if (!text.startsWith("---\n")) return null;
  const end = text.indexOf(FENCE, FENCE.length - 1);
  const next = end < 0 ? "" : text.slice(end + FENCE.length, end + FENCE.length + 1);
  return end >= 0 && (next === "" || next === "\n") ? end : null;
}
