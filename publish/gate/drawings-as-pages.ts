import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {markup, Markup} from "../../src/components/markup.ts";
import {listFiles} from "../list-files.ts";

const CHARTS = "src/_generated/charts";
const NAME = /^(.+)\.(wide|narrow)\.([a-z-]+)\.svg$/;

interface Words {
  title: string;
  subtitle: string;
  notes: string[];
  callouts?: Record<string, string>;
}

/**
 * The project's charts in the languages that have no pages of their own yet, each as a small page (path
 * → HTML): they are drawn in every language, and what they say must hold in all of them.
 */
export function drawingsAsPages(root: string, builtLanguages: readonly string[]): Map<string, string> {
  const pages = new Map<string, string>();
  const folder = join(root, CHARTS);
  for (const file of existsSync(folder) ? listFiles(folder) : []) {
    const [, slug, form, language] = NAME.exec(file) ?? [];
    if (!slug || !form || !language || builtLanguages.includes(language)) continue;
    const words = JSON.parse(readFileSync(join(folder, `${slug}.${language}.json`), "utf8")) as Words;
    const svg = new Markup(readFileSync(join(folder, file), "utf8"));
    const page = markup`<!doctype html><html lang="${language}"><body><figure id="chart-${slug}">
      <h2>${words.title}</h2><p>${words.subtitle}</p>${svg}${new Markup(words.callouts?.[form] ?? "")}${words.notes.map((note) => markup`<p>${note}</p>`)}
    </figure></body></html>`;
    pages.set(`${CHARTS}/${file}`, page.source);
  }
  return pages;
}
