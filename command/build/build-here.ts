import {existsSync} from "node:fs";
import {join} from "node:path";
import {FaultError} from "../../loaders/fault.ts";
import {build} from "../../publish/build.ts";
import {buildAndRemember} from "../../publish/inputs.mjs";
import {UsageError, type Io} from "../command.ts";
import {printable} from "../terminal/printable.ts";

/**
 * Builds the project in the current folder and remembers of which inputs; gives whether it could, after saying what
 * is wrong. Throws a UsageError where there is no project.
 */
export async function buildHere(io: Io): Promise<boolean> {
  checkProject(io.cwd);
  return buildAndRemember(
    io.cwd,
    () => tellingFaults(io, () => build(io.cwd, (line) => void io.out(`${line}\n`))),
    io.env
  );
}

/** Does it; gives whether it went well, after saying what went wrong. */
export async function tellingFaults(io: Io, does: () => Promise<void>): Promise<boolean> {
  try {
    await does();
    return true;
  } catch (error) {
    // Faults are for people; other errors say in their first words which chart, loader or page failed.
    if (!(error instanceof Error)) throw error;
    io.err(
      `${printable(error instanceof FaultError || !io.env.DEBUG ? error.message : (error.stack ?? ""))}\n`
    );
    return false;
  }
}

/** Throws a UsageError when a folder holds no project. */
export function checkProject(cwd: string): void {
  for (const name of ["seeds", "site.yml"])
    if (!existsSync(join(cwd, name)))
      throw new UsageError(`there is no ${name} in ${cwd}: call it in the folder of a story.`);
}
