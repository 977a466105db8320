import {resolve} from "node:path";
import {loadProject, type Project, type ProjectOptions} from "./project.ts";
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
