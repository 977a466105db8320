import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {fieldOf} from "./quantity/words/registers.ts";
import type {Hedge, Unit} from "./register/registers.ts";
import {writeWhole} from "./verify/write-whole.ts";

const LANGUAGES = {en: "english", es: "spanish"};

/** Where the quantity reader finds the registers when it is given none. */
const FOLDER = new URL("quantity/words/", import.meta.url);

/** The registers of units and hedges without what only pages need: the reader's own copy, by file name. */
export function quantityWords(
  units: ReadonlyMap<string, Unit>,
  hedges: readonly Hedge[]
): Map<string, string> {
  const all = [...units.values()];
  const rows = all.map(({code, is, before, words}) =>
    [code, is ?? "", fieldOf(before, code), fieldOf(words["*"] ?? [], code)].join("|")
  );
  const files = new Map([["units.json", linesOf(rows)]]);
  for (const [tag, name] of Object.entries(LANGUAGES)) {
    const own = all.flatMap(({code, words}) => (words[tag] ? [`${code}|${fieldOf(words[tag], code)}`] : []));
    const said = hedges.map(({words, qualifier, low, high}) =>
      [qualifier, low ?? "", high ?? "", fieldOf([...(words["*"] ?? []), ...(words[tag] ?? [])])].join("|")
    );
    files.set(`${name}.json`, `{"units":${linesOf(own).trimEnd()},\n"hedges":${linesOf(said).trimEnd()}}\n`);
  }
  return files;
}

function linesOf(rows: readonly string[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/**
 * Writes the reader's copy of the registers where it differs, or with `check` only compares; gives the names of the
 * files that differed, from the project's root.
 */
export function writeQuantityWords(
  {units, hedges}: {units: ReadonlyMap<string, Unit>; hedges: readonly Hedge[]},
  {check = false} = {}
): string[] {
  const outdated = [...quantityWords(units, hedges)].filter(([name, json]) => textOf(name) !== json);
  if (!check) for (const [name, json] of outdated) writeWhole(fileURLToPath(new URL(name, FOLDER)), json);
  return outdated.map(([name]) => `loaders/quantity/words/${name}`);
}

/** A file of the copy as it stands; empty where there is none. */
function textOf(name: string): string {
  try {
    return readFileSync(new URL(name, FOLDER), "utf8");
  } catch {
    return "";
  }
}
