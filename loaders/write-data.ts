import {resolve} from "node:path";
import {readInThreads} from "./kept/read-in-threads.ts";
import {loadProject, type Project, type ProjectOptions} from "./project.ts";
import {makeTables} from "./tidy/make-tables.ts";
import {replaceFolder, type Difference} from "./tidy/replace-folder.ts";
import type {WriteFile} from "./tidy/written-file.ts";

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
  const {root, kept} = options;
  if (kept) await readInThreads(root, {folder: options.articles?.folder});
  const project = loadProject(options);
  const make = (write: WriteFile): Promise<void> => makeTables(project, write);
  const replaced = await replaceFolder(resolve(root, out), make, {check});
  options.memory?.end();
  return {project, ...replaced};
}
