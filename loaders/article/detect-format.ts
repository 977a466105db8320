import {extname} from "node:path";
import {ArticleError} from "./article-error.ts";
import type {ArticleFormat} from "./article-text.ts";

const SAVE = "Save it as PDF, HTML or text.";

/** Beginnings of files that hold no text which this reader could take. */
const OTHERS: {begins: string[]; problem: string; remedy: string}[] = [
  {begins: ["PK\x03\x04"], problem: "is an office document, an e-book or another ZIP archive", remedy: SAVE},
  {begins: ["\xd0\xcf\x11\xe0"], problem: "is an old office document", remedy: SAVE},
  {begins: ["{\\rtf"], problem: "is rich text (RTF)", remedy: SAVE},
  {
    begins: ["\x1f\x8b", "BZh9", "\xfd7zXZ", "7z\xbc\xaf", "Rar!"],
    problem: "is a compressed file",
    remedy: "Unpack it first."
  },
  {
    begins: ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"],
    problem: "is a picture",
    remedy: "Take the article’s text instead, or a PDF that holds it."
  }
];
const WEB_ARCHIVE = /^(?:From: <?Saved by|MIME-Version:)[^]{0,1000}multipart\/related/i;

const SPACE = String.raw`(?:\xef\xbb\xbf)?[\s\0]*`;
const PDF = new RegExp(`^${SPACE}%PDF-`);
// An XML declaration and comments may stand before a page begins.
const BEFORE = String.raw`^${SPACE}(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*`;
const PAGE = new RegExp(`${BEFORE}<(?:!doctype\\s+html|html|head|body)[\\s>]`, "i");
const FRAGMENT = new RegExp(
  `${BEFORE}<(?:title|meta|article|main|section|div|p|h[1-6]|table|ul|ol)[\\s>]`,
  "i"
);
const FRONT_MATTER = /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/;

const ENDINGS: Record<string, ArticleFormat> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html"
};

/**
 * What an article's bytes are. A PDF and a whole HTML page show it; a piece of HTML or a front matter counts
 * unless the name's ending says otherwise. Throws ArticleError for content that is no text.
 */
export function detectFormat(bytes: Uint8Array, name: string): ArticleFormat {
  const start = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
  const ending = extname(name).toLowerCase();
  if (PDF.test(start) || (ending === ".pdf" && start.slice(0, 1024).includes("%PDF-"))) return "pdf";
  const other = OTHERS.find(({begins}) => begins.some((magic) => start.startsWith(magic)));
  if (other) throw new ArticleError(name, other.problem, other.remedy);
  if (WEB_ARCHIVE.test(start)) {
    const remedy = "Save the page as HTML (“web page, HTML only”).";
    throw new ArticleError(name, "is a web archive (MHTML)", remedy);
  }
  if (PAGE.test(asEightBit(start))) return "html";
  const named = ENDINGS[ending];
  if (named) return named;
  if (FRAGMENT.test(start)) return "html";
  return FRONT_MATTER.test(start) ? "markdown" : "text";
}

/** A page in UTF-16 shows its first tag too once the zeros between its letters are gone. */
function asEightBit(start: string): string {
  return /^(?:\xff\xfe|\xfe\xff)/.test(start) ? start.slice(2).replaceAll("\0", "") : start;
}
