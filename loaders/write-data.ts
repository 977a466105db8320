import {resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {FaultError} from "./fault.ts";
import {loadProject, type Project, type ProjectOptions} from "./project.ts";
import {writeQuantityWords} from "./quantity-words.ts";
import {makeTables} from "./tidy/make-tables.ts";
import {compareFolder, recoverFolder, replaceFolder, type Difference} from "./tidy/replace-folder.ts";

export interface WriteDataOptions extends ProjectOptions {
  /** The folder of the tables, from `root`; "data" by default. */
  out?: string;
  /** Only compare, write nothing. */
  check?: boolean;
}

export interface WrittenData {
  project: Project;
  difference: Difference;
  /** Whether the folder was written; it is not when nothing differs. */
  written: boolean;
}

/**
 * Writes every table and datapackage.json, whole or not at all, and only when something differs. Throws a
 * FaultError, with the folder untouched, when the seeds have faults.
 */
export async function writeData({
  out = "data",
  check = false,
  ...options
}: WriteDataOptions): Promise<WrittenData> {
  const folder = resolve(options.root, out);
  const project = loadProject(options);
  const files = await makeTables(project);
  if (!check) recoverFolder(folder);
  const difference = compareFolder(folder, files);
  const written = !check && Object.values(difference).some((names) => names.length > 0);
  if (written) replaceFolder(folder, files);
  return {project, difference, written};
}

const HELP = `npm run data [-- --check]

Makes data/ from seeds/: one CSV and one Parquet for each loaders/*.csv.ts, and datapackage.json; and the quantity
reader's own copy of the registers of units and hedges, loaders/quantity/words/*.json.
--check  writes nothing; exit code 1 when something is not what the loaders make`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {check: {type: "boolean"}, help: {type: "boolean"}}});
  if (values.help) return console.log(HELP);
  const {project, difference, written} = await writeData({
    root: process.cwd(),
    check: values.check,
    log: console.log
  });
  const words = writeQuantityWords(project.seeds, {check: values.check});
  const different = Object.entries(difference).flatMap(([how, names]) =>
    (names as string[]).map((name) => `data/${name} is ${WORDS[how as keyof Difference]}`)
  );
  for (const name of words) {
    if (values.check) different.push(`${name} is not what seeds/units.yml and seeds/hedges.yml make`);
    else console.log(`${name} written`);
  }
  if (different.length === 0) return console.log("data/ is up to date");
  if (written) return console.log(`data/ written: ${different.length} files differed`);
  console.error(`${different.join("\n")}\nRun “npm run data” and commit the result.`);
  process.exitCode = 1;
}

const WORDS: Record<keyof Difference, string> = {
  missing: "missing",
  changed: "not what the loaders make",
  left: "no longer made"
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    const misused = error instanceof TypeError && "code" in error;
    if (!(error instanceof FaultError) && !misused) throw error;
    console.error(error.message);
    process.exitCode = misused ? 2 : 1;
  }
}
