import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {ArticleError} from "./article-error.ts";
import {nothingShown, type Extracted, type Shown} from "./article-text.ts";
import {pdfLines, type Piece} from "./pdf-lines.ts";
import {pdfParagraphs} from "./pdf-paragraphs.ts";
import {firstOf, languageTag, oneLine, publishedDate} from "./shown-value.ts";

/** A PDF may be made so that reading it takes for ever, or all memory. */
export interface PdfLimits {
  seconds?: number;
  megabytes?: number;
}

interface PdfHead {
  pages: number;
  info: {Title?: unknown; Author?: unknown; Language?: unknown};
  xmp: Record<string, unknown>;
}

interface Failure {
  error: string;
  name: string;
}

/**
 * Reads the text layer of a PDF, in a process of its own. Lines are joined to paragraphs and words that were
 * parted at a line's end are made whole; page numbers and running heads stay, as nothing tells them for certain.
 * Throws ArticleError for a PDF that is locked or broken, holds no text, or takes too long.
 */
export function readPdf(
  bytes: Uint8Array,
  name: string,
  {seconds = 60, megabytes = 1024}: PdfLimits = {}
): Extracted {
  const {NODE_OPTIONS: _, ...env} = process.env;
  const child = spawnSync(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, join(import.meta.dirname, "pdf-child.mjs")],
    {
      input: bytes,
      env,
      timeout: seconds * 1000,
      killSignal: "SIGKILL",
      maxBuffer: 256 * 1024 * 1024,
      stdio: "pipe"
    }
  );
  if ((child.error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") {
    const problem = `is a PDF that could not be read in ${seconds} seconds`;
    throw new ArticleError(name, problem, "Save its text, or print it to a new PDF.");
  }
  // What was cut off in the middle of a line is not read at all.
  if (child.status !== 0) throw unreadable(name, undefined);
  const rows = child.stdout.toString("utf8").trimEnd().split("\n");
  const [first, ...others] = rows.filter((row) => row !== "").map((row) => JSON.parse(row) as object);
  const failure = [first, ...others.slice(-1)].find((value) => value !== undefined && "error" in value);
  if (failure || !first) throw unreadable(name, failure as Failure | undefined);
  const [head, pages] = [first as PdfHead, others as Piece[][]];
  const text = pdfParagraphs(pages.map(pdfLines));
  if (!/\S/.test(text)) {
    const remedy = "Its pages are pictures: run text recognition on it first (such as ocrmypdf).";
    throw new ArticleError(name, "is a PDF without a text layer", remedy);
  }
  return {text, shown: shownByPdf(head)};
}

function unreadable(name: string, failure: Failure | undefined): ArticleError {
  if (failure?.name === "PasswordException") {
    const remedy = "Save a copy without a password.";
    return new ArticleError(name, "is a PDF locked with a password", remedy);
  }
  const why = oneLine(failure?.error)?.replace(/\.$/, "") ?? "its reader broke off";
  return new ArticleError(
    name,
    `is a PDF that cannot be read (${why})`,
    "Open it and print it to a new PDF."
  );
}

/** Titles that programs give a document by themselves. */
const NO_TITLE =
  /^(?:untitled|microsoft word|powerpoint|document\d*|slide \d)|\.(?:docx?|odt|rtf|indd|qxd|pdf|tex|html?)$/i;

/** What the document says of itself. The day on which the file was made is not when the article appeared. */
function shownByPdf({info, xmp}: PdfHead): Shown {
  const text = (value: unknown): string | null =>
    Array.isArray(value) ? value.map(String).join(", ") : typeof value === "string" ? value : null;
  const title = (value: string | null | undefined) => {
    const line = oneLine(value);
    return line === null || NO_TITLE.test(line) ? null : line;
  };
  return {
    ...nothingShown,
    title: firstOf([text(info.Title), text(xmp["dc:title"])], title),
    author: firstOf([text(info.Author), text(xmp["dc:creator"])], oneLine),
    publisher: oneLine(text(xmp["dc:publisher"])),
    published: firstOf([text(xmp["prism:publicationdate"]), text(xmp["dc:date"])], publishedDate),
    language: firstOf([text(info.Language), text(xmp["dc:language"])], languageTag)
  };
}
