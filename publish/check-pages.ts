import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Nodes, Parents} from "mdast";
import {fromMarkdown} from "mdast-util-from-markdown";
import {frontmatterFromMarkdown} from "mdast-util-frontmatter";
import {frontmatter} from "micromark-extension-frontmatter";
import {visit} from "unist-util-visit";
import {fault} from "../loaders/fault.ts";
import type {Fault, Place} from "../loaders/fault.ts";
import {didYouMean} from "../loaders/register/nearest.ts";
import type {Tag} from "../src/locales/locale.ts";
import {pageLanguage} from "../src/locales/page-language.ts";
import {readPageLink} from "../src/markdown/page-links.ts";
import type {PageLink} from "../src/markdown/page-links.ts";
import {checkSteps} from "./check-steps.ts";
import {checkTranslations} from "./check-translations.ts";
import {listFiles} from "./list-files.ts";

/** What pages may name, and whether their numbers are those of the tables. */
export interface PageNames {
  figures: readonly string[];
  charts: readonly string[];
  tables: readonly string[];
  /** Languages in which there are pages, the site's own first. */
  languages: readonly [Tag, ...Tag[]];
  /** Why a text in a language does not say what its figure says, or null when it does. */
  disagreement: (text: string, figure: string, language: Tag) => string | null;
}

/**
 * The faults of all pages below `source` (src), which are named from the project's root: of each by itself, and where
 * one is not what its translation is.
 */
export function checkPages(root: string, source: string, names: PageNames): Fault[] {
  const [language] = names.languages;
  const pages = listFiles(join(root, source))
    .filter((file) => file.endsWith(".md") && !file.startsWith("_") && !file.startsWith("."))
    .map((file) => ({file, text: readFileSync(join(root, source, file), "utf8")}));
  return [
    ...pages.flatMap(({file, text}) =>
      checkPage(`${source}/${file}`, text, names, pageLanguage(file, language))
    ),
    ...checkTranslations(pages, {
      source,
      root: language,
      languages: names.languages
    })
  ];
}

/** The faults of one page: numbers that disagree with their figure, and names that nothing has. */
export function checkPage(file: string, text: string, names: PageNames, language: Tag): Fault[] {
  const faults: Fault[] = [];
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(["yaml"])],
    mdastExtensions: [frontmatterFromMarkdown(["yaml"])]
  });
  visit(tree, (node, _, parent) => {
    const place = placeOf(file, node);
    if (node.type === "definition" && readPageLink(node.url)) {
      faults.push(fault(place, `“${node.url}” in a definition`, "Write the address in the link itself."));
    }
    if (node.type === "html" && /=\s*["']?(?:figure|chart|table|downloads):/i.test(node.value)) {
      faults.push(fault(place, "a figure’s address in HTML", "Write a Markdown link: [words](figure:id)."));
    }
    if (node.type === "html") faults.push(...checkSteps(node, parent, place, names.figures));
    if (node.type !== "link" && node.type !== "image") return;
    const link = readPageLink(node.url);
    if (!link) return;
    faults.push(
      ...(node.type === "link"
        ? checkLink(link, {words: wordsOf(node), language}, place, names)
        : checkPicture(link, place, standsAlone(parent), names))
    );
  });
  return faults;
}

function checkLink(
  {scheme, name}: PageLink,
  {words, language}: {words: string; language: Tag},
  place: Place,
  names: PageNames
): Fault[] {
  if (scheme !== "figure") {
    return [
      fault(place, `“${scheme}:${name}” is no link`, `Write it as a picture: ![…](${scheme}:${name}).`)
    ];
  }
  if (!names.figures.includes(name)) {
    return [
      fault(
        place,
        `unknown figure “${name}”`,
        didYouMean(name, names.figures, "Mark the figure in a brief, or derive it.")
      )
    ];
  }
  if (words.trim() === "")
    return [fault(place, `no words for figure “${name}”`, "Write its number as the link’s text.")];
  const why = names.disagreement(words, name, language);
  return why === null
    ? []
    : [
        fault(
          place,
          `“${words}” disagrees with figure “${name}”: ${why}`,
          "Write the number that the table has."
        )
      ];
}

function checkPicture({scheme, name}: PageLink, place: Place, alone: boolean, names: PageNames): Fault[] {
  if (scheme === "figure") {
    return [fault(place, `figure “${name}” as a picture`, `Write it as a link: [words](figure:${name}).`)];
  }
  const faults = alone
    ? []
    : [fault(place, `“${scheme}:${name}” within a paragraph`, "Give it a paragraph of its own.")];
  const named: Partial<Record<PageLink["scheme"], readonly string[]>> = {
    chart: names.charts,
    table: names.tables,
    charts: ["", ...names.languages]
  };
  const known = named[scheme] ?? [""];
  if (!known.includes(name)) {
    faults.push(
      fault(place, `unknown ${scheme} “${name}”`, didYouMean(name, known, `There are: ${known.join(", ")}.`))
    );
  }
  return faults;
}

function standsAlone(parent: Parents | undefined): boolean {
  return parent?.type === "paragraph" && parent.children.length === 1;
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}

function placeOf(file: string, {position}: Nodes): Place {
  return {file, line: position?.start.line ?? 1, column: position?.start.column ?? 1};
}
