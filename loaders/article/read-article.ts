import {readFileSync} from "node:fs";
import {sha256} from "../sha256.ts";
import {ArticleError} from "./article-error.ts";
import {nothingShown} from "./article-text.ts";
import type {ArticleFormat, ArticleText, Extracted, Shown} from "./article-text.ts";
import {decodeText} from "./decode-text.ts";
import {detectFormat} from "./detect-format.ts";
import {guessLanguage} from "./guess-language.ts";
import {readHtml} from "./read-html.ts";
import {readMarkdown} from "./read-markdown.ts";
import {readPdf} from "./read-pdf.ts";
import {shownByLines} from "./shown-by-lines.ts";

export {ArticleError} from "./article-error.ts";
export type {ArticleFormat, ArticleText, Shown} from "./article-text.ts";

/** Reads the article in a file, as `readArticleBytes`. Throws ArticleError, for a missing file or a folder too. */
export function readArticleFile(path: string): ArticleText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw unreadable(path, (error as NodeJS.ErrnoException).code);
  }
  return readArticleBytes(bytes, path);
}

/**
 * Reads an article: plain text as it stands, without a byte order mark; of Markdown, HTML and PDF the text that
 * a reader sees. What it is, its content tells; the name's ending decides only where that leaves it open.
 * Nothing that stands in the article is run or fetched. Throws ArticleError, which names `name`.
 */
export function readArticleBytes(bytes: Uint8Array, name: string): ArticleText {
  const {shown: ownShown, ...article} = readArticleText(bytes, name);
  const {text, format} = article;
  const shown = format === "html" ? ownShown : completed({text, shown: ownShown});
  return {...article, shown: {...shown, language: shown.language ?? guessLanguage(text)}};
}

/**
 * As `readArticleBytes`, but `shown` is only what the document says of itself, without what its lines show: who wants
 * the text alone need not wait for them to be read.
 */
export function readArticleText(bytes: Uint8Array, name: string): ArticleText {
  if (bytes.length === 0) throw new ArticleError(name, "is empty", "Save the article in it.");
  const format = detectFormat(bytes, name);
  const {text, shown} = extract(bytes, format, name);
  if (!/\S/.test(text)) throw new ArticleError(name, "holds no text", "Save the whole article in it.");
  return {text, format, sha256: sha256(bytes), shown};
}

function extract(bytes: Uint8Array, format: ArticleFormat, name: string): Extracted {
  switch (format) {
    case "pdf":
      return readPdf(bytes, name);
    case "html":
      return readHtml(decodeText(bytes, name, "html"));
    case "markdown":
      return readMarkdown(decodeText(bytes, name, format));
    case "text":
      return {text: decodeText(bytes, name, format), shown: nothingShown};
  }
}

/** What the document does not say of itself, its first lines may. */
function completed({text, shown}: Extracted): Shown {
  const lines = shownByLines(text);
  const all = Object.entries(shown).map(([key, value]) => [key, value ?? lines[key as keyof Shown]]);
  return Object.fromEntries(all) as unknown as Shown;
}

function unreadable(path: string, code: string | undefined): ArticleError {
  if (code === "ENOENT" || code === "ENOTDIR")
    return new ArticleError(path, "does not exist", "Check the name and the folder.");
  if (code === "EISDIR") return new ArticleError(path, "is a folder", "Name the files in it.");
  if (code === "EACCES" || code === "EPERM")
    return new ArticleError(path, "may not be read", "Allow yourself to read it.");
  return new ArticleError(path, `cannot be read (${code ?? "unknown reason"})`, "Check the file.");
}
