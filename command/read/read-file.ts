import {isAbsolute, join} from "node:path";
import {ArticleError, readArticleBytes, readArticleFile} from "../../loaders/article/read-article.ts";
import {readQuantities, type Lexicon} from "../../loaders/quantity/index.ts";
import {oneLine, printableJson} from "../terminal/printable.ts";
import {figureCsv} from "./figure-csv.ts";
import {figureJson} from "./figure-json.ts";
import {figureText} from "./figure-text.ts";
import {readableLanguage, type Language, type ReadSettings} from "./settings.ts";

/** A file to read, by its name from the project's folder; with `bytes` it has been read and only its name is told. */
export interface FileJob {
  kind: "file";
  file: string;
  bytes?: Uint8Array;
}

/** What became of a file. */
export interface FileDone {
  /** In the format asked for; of the array of format json, one member. */
  out: string;
  figures: number;
  /** Why it could not be read: a message that names the file. */
  error: string | null;
  /** Something to know about how it was read. */
  note: string | null;
}

/** Reads the figures of one article; it throws for no input. */
export function readFile(job: FileJob, settings: ReadSettings, lexicon?: Lexicon): FileDone {
  const {file, bytes} = job;
  const name = bytes ? "standard input" : file;
  try {
    const path = isAbsolute(file) ? file : join(settings.root, file);
    const {text, shown} = bytes ? readArticleBytes(bytes, name) : readArticleFile(path);
    const {language, note} = languageOf(shown.language, settings);
    const figures = readQuantities(text, {language, lexicon});
    const out = format({file, name, text, language, figures}, settings);
    return {out, figures: figures.length, error: null, note: note && oneLine(`“${name}” ${note}`)};
  } catch (error) {
    // The message of an article's error has the whole path; people know the file by the name they gave.
    const known = error instanceof ArticleError;
    const why = known ? `${error.problem}. ${error.remedy}` : `cannot be read: ${(error as Error).message}`;
    const message = oneLine(`“${name}” ${why}`);
    const out = settings.format === "jsonl" ? `${JSON.stringify({id: file, error: message})}\n` : "";
    return {out: printableJson(out), figures: 0, error: message, note: null};
  }
}

function languageOf(
  shown: string | null,
  {language}: ReadSettings
): {language: Language; note: string | null} {
  if (language) return {language, note: null};
  const known = shown === null ? "en" : readableLanguage(shown);
  if (known) return {language: known, note: null};
  const note = `is in the language “${shown}”, which cannot be read, and was read as English.`;
  return {language: "en", note};
}

interface Read {
  file: string;
  /** The file's, as people are told it. */
  name: string;
  text: string;
  language: Language;
  figures: ReturnType<typeof readQuantities>;
}

function format({file, name, text, language, figures}: Read, settings: ReadSettings): string {
  switch (settings.format) {
    case "text":
      return figureText(name, text, figures, language, settings);
    case "csv":
      return figureCsv(file, text, figures, settings);
    default: {
      const id = `"${settings.format === "json" ? "file" : "id"}":${JSON.stringify(file)}`;
      const json = `{${id},"language":"${language}","figures":${figureJson(text, figures, settings)}}`;
      return printableJson(settings.format === "json" ? json : `${json}\n`);
    }
  }
}
