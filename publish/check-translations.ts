import {fault} from "../loaders/fault.ts";
import type {Fault} from "../loaders/fault.ts";
import type {Tag} from "../src/locales/locale.ts";
import {pageLanguage, rootAddress} from "../src/locales/page-language.ts";
import {readPageLink} from "../src/markdown/page-links.ts";

interface Page {
  /** Its path below the source root: "es/about/index.md". */
  file: string;
  /** Its Markdown. */
  text: string;
}

interface Languages {
  /** The source root, as faults name it. */
  source: string;
  /** The site's own language, and all in which it has pages. */
  root: Tag;
  languages: readonly Tag[];
}

/**
 * Where a page and its translation are not of one kind: a page that another language has not, or that shows a figure,
 * chart or block which the other does not show. What the words say is for people to compare.
 */
export function checkTranslations(pages: readonly Page[], {source, root, languages}: Languages): Fault[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) => {
    const own = pageLanguage(page.file, root);
    return languages
      .filter((tag) => tag !== own)
      .flatMap((tag) => {
        const file = fileIn(rootAddress(page.file), tag, root);
        const place = {file: `${source}/${page.file}`, line: 1, column: 1};
        const other = byFile.get(file);
        if (!other)
          return [
            fault(place, `no translation into “${tag}”`, `Write ${source}/${file}, with the same figures.`)
          ];
        const there = new Set(namesIn(other.text));
        return [...new Set(namesIn(page.text))]
          .filter((name) => !there.has(name))
          .map((name) =>
            fault(
              {...place, ...placeOf(page.text, name)},
              `“${name}” is missing in ${source}/${file}`,
              "Show it there too, or remove it here."
            )
          );
      });
  });
}

function fileIn(file: string, tag: Tag, root: Tag): string {
  return tag === root ? file : `${tag}/${file}`;
}

/** What a page shows of the tables: "figure:id", "chart:slug", "figures:". */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = ""]) =>
    readPageLink(address) ? [address] : []
  );
}

function placeOf(text: string, name: string): {line: number; column: number} {
  const words = text.slice(0, text.indexOf(`](${name})`));
  const before = words.slice(0, Math.max(words.lastIndexOf("["), 0)).split("\n");
  return {line: before.length, column: before.at(-1)!.length + 1};
}
