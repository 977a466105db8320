import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fault, type Fault, type Place} from "../../loaders/fault.ts";
import {CONSTANTS, openConstants, type Constant} from "../../loaders/register/constants.ts";
import {readHedges} from "../../loaders/register/hedges.ts";
import {registerText} from "../../loaders/register/register-text.ts";
import {readUnits} from "../../loaders/register/units.ts";
import {readYaml} from "../../loaders/register/yaml-file.ts";
import {openTables} from "../../src/tables/open-tables.ts";
import {GALLERY} from "../gallery.ts";
import {keptVersions} from "../../src/versions/kept-versions.ts";
import {isPage, listFiles} from "../list-files.ts";
import {drawingsAsPages} from "./drawings-as-pages.ts";
import {findInSources, type SourceWords} from "./find-in-sources.ts";
import {gateContext, type GateContext} from "./gate-context.ts";
import {gatePage, type PageFault} from "./gate-page.ts";
import {likelyFigure} from "./likely-figure.ts";

interface Options {
  /** The project's folder. */
  root: string;
  /** The languages that have pages; charts in the others are read by themselves. */
  languages: readonly string[];
}

/**
 * The text gate: holds every quantity that a reader can see or hear against tables and constants. Opening it
 * reads the charts of languages without pages, and gives what reads the finished pages below a folder and
 * returns all faults, with those of the register of constants. Pages say by their markup whose numbers they
 * show: see declarations.ts. Not read: what scripts, styles and pictures show, and whether a tick stands where
 * its number belongs.
 */
export function openGate({
  root,
  languages
}: Options): (output: string, released?: ReadonlySet<string>) => Fault[] {
  const {entries: constants, faults: registerFaults} = openConstants(root);
  const context = gateContext({
    tables: openTables(join(root, "data")),
    ...openWords(root),
    constants,
    kept: keptVersions(root)
  });
  const sources = findInSources(root);
  const used = new Set<Constant>();
  const gate = (pages: Iterable<readonly [page: string, html: string]>): Fault[] =>
    Array.from(pages, ([page, html]) => {
      const {faults, used: here} = gatePage(page, html, context);
      for (const constant of here) used.add(constant);
      return faults.map((found) => describe(found, {page, html, sources, context}));
    }).flat();
  const drawn = gate(drawingsAsPages(root, languages));
  return (output, released = new Set()) => {
    const told = gate(readPages(output, released));
    return [...registerFaults, ...told, ...drawn, ...unusedConstants(constants, used)];
  };
}

// The gallery's numbers are examples from public sources, which it names beside them: no article was read for them.
// What was released was read then: it may say what the tables say no longer.
function readPages(folder: string, released: ReadonlySet<string>): [page: string, html: string][] {
  return listFiles(folder)
    .filter((file) => isPage(file) && file !== GALLERY && !released.has(file))
    .map((page) => [page, readFileSync(join(folder, page), "utf8")]);
}

/** The registers by which quantities are read; their own faults stop the build long before. */
function openWords(root: string) {
  const yaml = (file: string) => readYaml(registerText(root, file).text ?? "", {file});
  const {entries: units} = readUnits(yaml("seeds/units.yml"));
  return {units, hedges: readHedges(yaml("seeds/hedges.yml")).entries};
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
  if (why !== null && figure === null) {
    const message = `“${words}” is not what the table shows here holds: ${why} (${seen})`;
    return fault(place, message, "Show the table's own cell.");
  }
  if (why !== null) {
    const message = `“${words}” disagrees with figure “${figure}”: ${why} (${seen}: ${around})`;
    return fault(place, message, "Write the number that the table has, hedge included, within the link.");
  }
  const message = `“${words}” is no figure and no constant (${seen}: ${around})`;
  return fault(place, message, remedyFor(text, words, context));
}

function remedyFor({kind, language}: PageFault["text"], words: string, context: GateContext): string {
  const likely = likelyFigure(words, language, context);
  if (likely) {
    return kind === "text" || kind === "drawing"
      ? `Link it: [${words}](figure:${likely}).`
      : `Name the figure on its element: data-figures="${likely}".`;
  }
  const tick = kind === "drawing" ? "If it is a tick, mark its group with data-axis; else mark" : "Mark";
  return `${tick} it in a brief and link it, derive it, declare it in seeds/constants.yml, or say it without a number.`;
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
    .filter((constant) => constant.place.file === CONSTANTS && !used.has(constant))
    .map(({id, place}) =>
      fault(
        place,
        `no page prints the constant “${id}”`,
        "Remove it, or correct its words or where it may stand."
      )
    );
}
