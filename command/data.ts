import {parseArgs} from "node:util";
import {openKeptBriefs} from "../loaders/kept/kept-briefs.ts";
import {isLibrary} from "../loaders/library-folder.ts";
import {writeQuantityWords} from "../loaders/quantity-words.ts";
import type {Difference} from "../loaders/tidy/replace-folder.ts";
import {writeData} from "../loaders/write-data.ts";
import type {Command, Io} from "./command.ts";
import {spareMemory} from "./spare-memory.ts";

const HELP = `cifra data [--check]

Makes data/ from seeds/: a CSV for each table of the loaders and of each chart
with rows of its own, and datapackage.json, which describes them. The folder is
written as a whole, and only when something differs.

  --check  writes nothing; ends with 1 when data/ is not what seeds/ makes

In the library's own repository also the quantity reader's copy of the registers
of units and hedges, loaders/quantity/words/*.json.
`;

/** Writes the tables of the project in the current folder. */
export const data: Command = {
  name: "data",
  about: "write the tables to data/",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const {values} = parseArgs({args, options: {check: {type: "boolean", default: false}}});
    const {check} = values;
    spareMemory();
    const say = (line: string) => io.out(`${line}\n`);
    const {project, difference, written} = await writeData({
      root: io.cwd,
      check,
      kept: check ? null : openKeptBriefs(io.cwd),
      log: (line) => void say(line)
    });
    const different = Object.entries(difference).flatMap(([how, names]) =>
      (names as string[]).map((name) => `data/${name} is ${WORDS[how as keyof Difference]}`)
    );
    for (const name of isLibrary(io.cwd) ? writeQuantityWords(project.seeds, {check}) : []) {
      if (check) different.push(`${name} is not what seeds/units.yml and seeds/hedges.yml make`);
      else await say(`${name} written`);
    }
    if (different.length === 0 || written) {
      await say(written ? `data/ written: ${different.length} files differed` : "data/ is up to date");
      return 0;
    }
    io.err(`${different.join("\n")}\nRun “npm run data” and commit the result.\n`);
    return 1;
  }
};

const WORDS: Record<keyof Difference, string> = {
  missing: "missing",
  changed: "not what the loaders make",
  cut: "cut short",
  left: "no longer made"
};
