import {chmodSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {LIBRARY} from "../../loaders/library-folder.ts";
import {sha256} from "../../loaders/sha256.ts";
import {STANDARD_PAGES} from "../../publish/standard-pages.ts";
import {listFiles} from "../../publish/list-files.ts";
import type {Tag} from "../../src/locales/locale.ts";
import {inWords} from "./maker.ts";

/** The example's article, of which the brief names the fingerprint. */
const ARTICLE = "texts/swan-count.txt";

/** Names that npm would not pack, or git not keep, in the template itself. */
const RENAMED: Record<string, string> = {
  gitignore: ".gitignore",
  "ci/run": ".ci/run",
  [ARTICLE]: "articles/swan-count.txt"
};

/** Where the schemas of registers and briefs lie in a story. */
const SCHEMAS = "node_modules/cifra/schemas";

/**
 * The files of a new story by their paths, besides package.json: those of template/, and the standard pages, in each of
 * the languages, of which the first is the site's own.
 */
export function storyFiles(name: string, languages: readonly Tag[]): Map<string, string> {
  const template = join(LIBRARY, "template");
  const text = (file: string) => readFileSync(join(template, file), "utf8");
  const [root] = languages;
  const fill = (file: string, words: string) =>
    words.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => {
      if (key === "name") return name;
      if (key === "title") return inWords(name);
      if (key === "locale") return root!;
      if (key === "sha256") return sha256(text(ARTICLE));
      if (key === "schemas") return posix.relative(posix.dirname(file), SCHEMAS).replace(/^(?!\.)/, "./");
      return whole;
    });
  const files = listFiles(template)
    .filter((file) => !file.startsWith("src/"))
    .map((file): [string, string] => [RENAMED[file] ?? file, fill(file, text(file))]);
  const pages = languages.flatMap((tag) => [
    page(template, "index.md", tag, root!),
    ...STANDARD_PAGES.map((file): [string, string] => {
      const [path, text] = page(LIBRARY, file, tag, root!);
      return [path, withoutOthers(text, languages)];
    })
  ]);
  return new Map([...files, ...pages]);
}

/**
 * A page with its links as they are in a site whose own language is `root`. Pages of the library stand as in one whose
 * own language is English: those of another below its tag.
 */
function page(from: string, file: string, tag: Tag, root: Tag): [path: string, text: string] {
  const before = tag === "en" ? "" : `${tag}/`;
  const now = tag === root ? "" : `${tag}/`;
  const text = readFileSync(join(from, "src", before + file), "utf8");
  return [`src/${now}${file}`, text.replaceAll(`](/${before}`, `](/${now}`)];
}

/** A page of the library without what leads to its own notebooks, and to charts in a language that the site has not. */
function withoutOthers(text: string, languages: readonly Tag[]): string {
  const own = text.replace(/^.*\]\(\.\.\/notebooks\/\).*\n\n?/gm, "");
  return languages.length > 1 ? own : own.replace(/\n<h2 lang="[\s\S]*$/, "");
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
    if (text.startsWith("#!")) chmodSync(path, 0o755);
  }
}
