import {readFileSync, readdirSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {parse} from "yaml";

/** A Markdown page of the site, as far as other pages speak of it. */
export interface SitePage {
  /** Its file below the source root: "about/index.md". */
  file: string;
  /** Its address from the site's root: "/about/". */
  path: string;
  title: string | null;
  description: string | null;
  /** Days (ISO 8601) on which it was first published and last changed. */
  published: string | null;
  updated: string | null;
  /** Its Markdown, without the front matter. */
  text: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The pages below `source` in the order of their addresses; those with a parameter in their name are left out. */
export function readSitePages(source: string): SitePage[] {
  return readdirSync(source, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !/^[_.]|\[/.test(file))
    .map((file) => readSitePage(file, readFileSync(join(source, file), "utf8")))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One page; `file` is its path below the source root. */
export function readSitePage(file: string, markdown: string): SitePage {
  const head = FRONT_MATTER.exec(markdown);
  const {title, description, published, updated} = readHead(head?.[1] ?? "");
  return {
    file,
    path: `/${file.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`,
    title: textOf(title),
    description: textOf(description),
    published: textOf(published),
    updated: textOf(updated),
    text: markdown.slice(head?.[0].length ?? 0)
  };
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

function readHead(yaml: string): Record<string, unknown> {
  try {
    const read: unknown = parse(yaml);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    // Framework names the fault when it reads the page itself.
    return {};
  }
}
