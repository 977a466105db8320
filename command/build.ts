import {parseArgs} from "node:util";
import type {Command, Io} from "./command.ts";
import {buildHere} from "./build/build-here.ts";

const HELP = `cifra build

Builds the site of the project in the current folder: reads and checks seeds/,
writes data/, draws the charts, builds the pages of src/ with Observable
Framework, finishes them, and holds every number on them against the tables.

data/ and dist/ are each replaced as a whole, or left as they are when anything
is wrong: then every fault is listed with its place and a remedy, and it ends
with 1.
`;

/** Builds the site of the project in the current folder. */
export const build: Command = {
  name: "build",
  about: "build the site to dist/",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    parseArgs({args, options: {}});
    return (await buildHere(io)) ? 0 : 1;
  }
};
