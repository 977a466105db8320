import {readFileSync} from "node:fs";
import {argv, cwd} from "node:process";
import {fileURLToPath} from "node:url";
import {FaultError} from "./fault.ts";
import {fieldOf} from "./quantity/words/registers.ts";
import {readSeeds} from "./read-seeds.ts";
import type {Hedge, Unit} from "./register/registers.ts";
import {writeWhole} from "./verify/write-whole.ts";

const LANGUAGES = {en: "english", es: "spanish"};

/** Where the quantity reader finds the registers when it is given none. */
const FOLDER = new URL("quantity/words/", import.meta.url);

/** The registers of units and hedges without what only pages need: the reader's own copy, by file name. */
export function registersJson(
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

/** Writes the reader's copy of the registers, or with --check only says whether it is up to date. */
function main(args: readonly string[]): number {
  const {seeds, faults} = readSeeds(cwd());
  const own = faults.filter(({file}) => /seeds\/(?:units|hedges)\.yml$/.test(file));
  if (own.length > 0) throw new FaultError(own);
  const outdated = [...registersJson(seeds.units, seeds.hedges)].filter(
    ([name, json]) => textOf(name) !== json
  );
  for (const [name, json] of outdated) {
    if (args.includes("--check"))
      console.error(`loaders/quantity/words/${name} is not what the registers make`);
    else writeWhole(fileURLToPath(new URL(name, FOLDER)), json);
  }
  return outdated.length > 0 && args.includes("--check") ? 1 : 0;
}

/** A file of the copy as it stands; empty where there is none. */
export function textOf(name: string): string {
  try {
    return readFileSync(new URL(name, FOLDER), "utf8");
  } catch {
    return "";
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(argv.slice(2));
