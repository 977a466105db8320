import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Place} from "../../loaders/fault.ts";
import {listFiles} from "../list-files.ts";

/** Finds where the words of a page were written: null when no source holds them. */
export type SourceWords = (page: string, text: string, at: {start: number; end: number}) => Place | null;

interface Source {
  file: string;
  lines: string[];
}

/** Searches pages, messages, registers, briefs and what loaders say of their tables, read when first asked. */
export function findInSources(root: string): SourceWords {
  let sources: Source[] | null = null;
  return (page, text, at) => {
    sources ??= readSources(root);
    const own = pageSource(page);
    const first = [...sources].sort((a, b) => Number(b.file === own) - Number(a.file === own));
    for (const context of contexts(text, at)) {
      const place = findWords(first, context);
      if (place) return place;
    }
    return null;
  };
}

function readSources(root: string): Source[] {
  const inFolder = (folder: string, wanted: RegExp) =>
    existsSync(join(root, folder))
      ? listFiles(join(root, folder))
          .filter((file) => wanted.test(file) && !/^[_.]/.test(file))
          .map((file) => `${folder}/${file}`)
      : [];
  const files = [
    ...inFolder("src", /\.md$|^locales\/.*\.json$/),
    ...["site.yml"].filter((file) => existsSync(join(root, file))),
    ...inFolder("seeds", /\.(md|yml)$/),
    ...inFolder("locales", /\.json$/),
    ...inFolder("loaders", /\.ts$/)
  ];
  return files.map((file) => ({
    file,
    lines: readFileSync(join(root, file), "utf8").split(/\r?\n/).map(fold)
  }));
}

/** "about/index.html" and "about.html" are made of src/about.md or src/about/index.md. */
function pageSource(page: string): string {
  return `src/${page.replace(/\.html$/, ".md")}`;
}

/** The quantity with as many words around it as may stand together in a source: the most first. */
function contexts(text: string, {start, end}: {start: number; end: number}): Context[] {
  const words = text.slice(start, end);
  const before = text.slice(0, start).split(/(?<=\s)/);
  const after = text.slice(end).split(/(?=\s)/);
  const reach = [3, 2, 1].flatMap(
    (n) =>
      [
        [n, n],
        [0, n],
        [n, 0]
      ] as const
  );
  const wider = reach.map(([back, on]): Context => {
    const lead = back === 0 ? "" : before.slice(-back).join("");
    const words = fold(lead + text.slice(start, end) + after.slice(0, on === 0 ? 0 : on + 1).join(""));
    return {words, offset: lead.length, whole: false};
  });
  // Without a word beside it a number could come from anywhere.
  const whole = {words: fold(text.trim()), offset: start - text.indexOf(text.trim()), whole: true};
  return [
    ...(/\p{L}/u.test(text) ? [whole] : []),
    ...wider.filter((context) => context.words.trim() !== fold(words).trim())
  ];
}

interface Context {
  words: string;
  /** Of the quantity within the words. */
  offset: number;
  /** Whether they are all of a line. */
  whole: boolean;
}

function findWords(sources: readonly Source[], {words, offset, whole}: Context): Place | null {
  const pattern = escaped(words.trim());
  const search = whole
    ? new RegExp(`(?<=^(?:\\s*(?:[#>*-]+|"?[\\w-]+"?:)\\s+"?|\\s*))${pattern}(?="?,?\\s*$)`, "u")
    : new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u");
  const lead = offset - (words.length - words.trimStart().length);
  for (const {file, lines} of sources) {
    for (const [i, line] of lines.entries()) {
      const column = line.search(search);
      if (column >= 0) return {file, line: i + 1, column: column + lead + 1};
    }
  }
  return null;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** No-break spaces as spaces; as long as the text itself. */
function fold(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, " ");
}
