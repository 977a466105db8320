import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {FaultError} from "../../loaders/fault.ts";
import {writeData} from "../../loaders/write-data.ts";

/** Puts other words into a file. Throws an Error when it has not those that are to go. */
export function changeFile(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no “${String(from)}”`);
  writeFileSync(path, changed);
}

/** Every table's bytes, or the faults that were told, with the lines on what was checked. */
export async function outcomeOf(
  options: Parameters<typeof writeData>[0] & {root: string; out: string}
): Promise<Record<string, string>> {
  const lines: string[] = [];
  try {
    await writeData({...options, log: (line) => void lines.push(line)});
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return {faults: error.message};
  }
  const folder = join(options.root, options.out);
  const files = readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name)).toString("latin1")
  ]);
  return {...(Object.fromEntries(files) as Record<string, string>), log: lines.join("\n")};
}
