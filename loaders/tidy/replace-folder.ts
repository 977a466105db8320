import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {basename, dirname, join} from "node:path";

/** How a folder differs from what it should hold, by file name. */
export interface Difference {
  missing: string[];
  changed: string[];
  /** Written by an earlier run, and no longer made. */
  left: string[];
}

/** What the files of a folder hold, by name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Compares the files of a folder with what they should be; files that no run has written do not count. */
export function compareFolder(folder: string, files: Files): Difference {
  const there = (name: string): boolean => existsSync(join(folder, name));
  const names = [...files.keys()];
  return {
    missing: names.filter((name) => !there(name)),
    changed: names.filter((name) => there(name) && !holds(join(folder, name), files.get(name)!)),
    left: writtenBefore(folder).filter((name) => !files.has(name) && there(name))
  };
}

function holds(file: string, content: string | Uint8Array): boolean {
  return readFileSync(file).equals(typeof content === "string" ? Buffer.from(content) : content);
}

/**
 * Makes a folder hold these files, all of them or, when anything fails, none: they are written beside it, then
 * the whole folder is exchanged. Files of an earlier run go, files that no run has written stay.
 */
export function replaceFolder(folder: string, files: Files): void {
  const [parent, name] = [dirname(folder), basename(folder)];
  const previous = join(parent, `.${name}.previous`);
  recoverFolder(folder);
  mkdirSync(parent, {recursive: true});
  removeStaged(parent, name);
  const staged = mkdtempSync(join(parent, `.${name}.staged-${process.pid}-`));
  try {
    const gone = new Set([...files.keys(), ...writtenBefore(folder)]);
    for (const kept of existsSync(folder) ? readdirSync(folder) : []) {
      if (!gone.has(kept)) cpSync(join(folder, kept), join(staged, kept), {recursive: true});
    }
    // A temporary folder is its maker's alone; this one is for everybody to read.
    chmodSync(staged, existsSync(folder) ? statSync(folder).mode & 0o777 : 0o755);
    for (const [file, content] of files) writeFileSync(join(staged, file), content);
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(staged, folder);
  } catch (error) {
    rmSync(staged, {recursive: true, force: true});
    recoverFolder(folder);
    throw error;
  }
  rmSync(previous, {recursive: true, force: true});
}

/** Removes what runs that were cut off have left beside the folder. */
function removeStaged(parent: string, name: string): void {
  for (const beside of readdirSync(parent)) {
    const prefix = `.${name}.staged-`;
    const pid = beside.startsWith(prefix) ? parseInt(beside.slice(prefix.length), 10) : NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(parent, beside), {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Puts the last good folder back when a run was cut off between taking it away and putting the new one there. */
export function recoverFolder(folder: string): void {
  const previous = join(dirname(folder), `.${basename(folder)}.previous`);
  if (!existsSync(previous)) return;
  if (existsSync(folder)) rmSync(previous, {recursive: true, force: true});
  else renameSync(previous, folder);
}

interface Described {
  path: string;
  "cifra:alternatives"?: Described[];
}

/** The files that the folder's own datapackage.json names, and that file. */
function writtenBefore(folder: string): string[] {
  try {
    const described = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
      resources: Described[];
      "cifra:files"?: Described[];
    };
    const tables = described.resources.flatMap((table) => [table, ...(table["cifra:alternatives"] ?? [])]);
    // A name, no path: what it says must never reach outside the folder.
    return [
      "datapackage.json",
      ...[...tables, ...(described["cifra:files"] ?? [])].map(({path}) => basename(path))
    ];
  } catch {
    return [];
  }
}
