import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {argv, cwd} from "node:process";
import {FaultError} from "./fault.ts";
import type {Registers} from "./quantity/lexicon.ts";
import {readSeeds} from "./read-seeds.ts";
import type {Seeds} from "./seeds.ts";
import {writeWhole} from "./verify/write-whole.ts";

/** Where the quantity reader finds the registers when it is given none. */
export const REGISTERS_FILE = fileURLToPath(new URL("quantity/registers.json", import.meta.url));

/** The registers of units and hedges without what only pages need, as the reader's own copy holds them. */
export function registersJson({units, hedges}: Pick<Seeds, "units" | "hedges">): string {
  const registers: Registers = {
    units: [...units.values()].map(({code, is, before, words}) => ({code, is, before, words})),
    hedges: hedges.map(({words, qualifier, low, high}) => ({words, qualifier, low, high}))
  };
  const lines = Object.entries(registers).map(
    ([name, entries]) => `"${name}":[\n${(entries as object[]).map((entry) => JSON.stringify(entry)).join(",\n")}\n]`
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Writes the reader's copy of the registers, or with --check only says whether it is up to date. */
function main(args: readonly string[]): number {
  const {seeds, faults} = readSeeds(cwd());
  const own = faults.filter(({file}) => /seeds\/(?:units|hedges)\.yml$/.test(file));
  if (own.length > 0) throw new FaultError(own);
  const made = registersJson(seeds);
  if (made === readFileSync(REGISTERS_FILE, "utf8")) return 0;
  if (args.includes("--check")) {
    console.error("loaders/quantity/registers.json is not what the registers make: run “npm run data”");
    return 1;
  }
  writeWhole(REGISTERS_FILE, made);
  console.log("loaders/quantity/registers.json written");
  return 0;
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(argv.slice(2));
