import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fault, type Fault, type Place} from "../../loaders/fault.ts";
import {compileLexicon} from "../../loaders/quantity/lexicon.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";
import {openConstants, type Constant} from "../../loaders/register/constants.ts";
import {openRecords} from "../../src/components/records.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {listFiles} from "../list-files.ts";
import {findInSources, type SourceWords} from "./find-in-sources.ts";
import {gatePage, type GateContext, type PageFault} from "./gate-page.ts";
import {likelyFigure} from "./likely-figure.ts";
import {textReader} from "./read-text.ts";
import {shownTables} from "./shown-tables.ts";

/**
 * The text gate: holds every quantity that a reader can see or hear on the finished pages below `output`
 * against the tables and seeds of the project at `root`. Returns all faults, with those of the constants'
 * register; never throws for what a page holds.
 */
export function gateSite({root, output}: {root: string; output: string}): Fault[] {
  const {seeds} = readSeeds(root);
  const {entries: constants, faults: registerFaults} = openConstants(root);
  const tables = openTables(join(root, "data"));
  const lexicon = compileLexicon(seeds.units, seeds.hedges);
  const context: GateContext = {
    records: openRecords(tables),
    tables: shownTables(tables),
    constants,
    units: seeds.units,
    lexicon,
    read: textReader(lexicon)
  };
  const faults = [...registerFaults];
  const used = new Set<Constant>();
  const sources = findInSources(root);
  for (const page of listFiles(output).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(output, page), "utf8");
    const gated = gatePage(page, html, context);
    for (const constant of gated.used) used.add(constant);
    faults.push(...gated.faults.map((found) => describe(found, {page, html, sources, context})));
  }
  return [...faults, ...unusedConstants(constants, used)];
}

interface Where {
  page: string;
  html: string;
  sources: SourceWords;
  context: GateContext;
}

function describe(found: PageFault, {page, html, sources, context}: Where): Fault {
  const {text, start, end, why, figure} = found;
  const words = text.text.slice(start, end);
  const seen = `${page}, ${text.kind} at ${text.path}${text.heading ? ` under “${text.heading}”` : ""}`;
  const place = sources(page, text.text, {start, end}) ?? placeInPage(page, html, text, words);
  const around = excerpt(text.text, start, end);
  if (why !== null) {
    const message = `“${words}” disagrees with figure “${figure}”: ${why} (${seen}: ${around})`;
    return fault(place, message, "Write the number that the table has, hedge included, within the link.");
  }
  const likely = likelyFigure(words, text.language, context);
  const remedy = likely
    ? `Link it where it can hold a link, [${words}](figure:${likely}), or name the figure: data-figures="${likely}".`
    : "Mark it in a brief and link it, derive it, declare it in seeds/constants.yml with its reason, or say it without a number.";
  return fault(place, `“${words}” is no figure and no constant (${seen}: ${around})`, remedy);
}

/** The words with up to 40 characters on either side. */
function excerpt(text: string, start: number, end: number): string {
  const before = text
    .slice(0, start)
    .slice(-40)
    .replace(/^\S*\s(?=.{20})/, "…");
  const after = text
    .slice(end)
    .slice(0, 40)
    .replace(/(?<=.{20})\s\S*$/, "…");
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ").trim();
}

/** In the built page, when no source holds the words: at the words, searched from the nearest id on. */
function placeInPage(page: string, html: string, {path}: PageFault["text"], words: string): Place {
  const id = /#([^\s>]+)/.exec(path)?.[1];
  const from = id ? Math.max(0, html.indexOf(` id="${id}"`)) : 0;
  const at = Math.max(html.indexOf(words.replaceAll("\u00a0", "&nbsp;"), from), from);
  const lines = html.slice(0, at).split("\n");
  return {file: page, line: lines.length, column: lines.at(-1)!.length + 1};
}

function unusedConstants(constants: readonly Constant[], used: ReadonlySet<Constant>): Fault[] {
  return constants
    .filter((constant) => !used.has(constant))
    .map(({id, place}) =>
      fault(
        place,
        `no page prints the constant “${id}”`,
        "Remove it, or correct its words or where it may stand."
      )
    );
}
