import {fileURLToPath} from "node:url";
import type {ColumnTable} from "arquero";
import {FaultError} from "../fault.ts";
import {loadProject, type Project} from "../project.ts";
import {tableCsv} from "./table-csv.ts";

/**
 * Prints a loader's table as CSV when its file is what Node was started with: `printWhenRun(import.meta.url, areas)`.
 * The project is the current folder's; faults go to standard error, with exit code 1.
 */
export function printWhenRun(url: string, makeTable: (project: Project) => ColumnTable): void {
  if (process.argv[1] !== fileURLToPath(url)) return;
  try {
    process.stdout.write(tableCsv(makeTable(loadProject({root: process.cwd()}))));
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
