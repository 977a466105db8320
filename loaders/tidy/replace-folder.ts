import {createHash} from "node:crypto";
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {WriteFile, Written} from "./written-file.ts";

/** How a folder differs from what it should hold, by file name. */
export interface Difference {
  missing: string[];
  changed: string[];
  /** The beginning of what they should be, and no more. */
  cut: string[];
  /** Written by an earlier run, and no longer made. */
  left: string[];
}

interface Options {
  /** Only compare, write nothing. */
  check?: boolean;
}

/**
 * Makes a folder hold the files that `make` writes, all of them or, when anything fails, none: they are written
 * beside it, then the whole folder is exchanged. It stays as it is when nothing differs. Files of an earlier run go,
 * files that no run has written stay.
 */
export async function replaceFolder(
  folder: string,
  make: (write: WriteFile) => Promise<void>,
  {check = false}: Options = {}
): Promise<{difference: Difference; written: boolean}> {
  if (!check) recoverFolder(folder);
  const staged = check ? null : stageBeside(folder);
  try {
    const difference: Difference = {missing: [], changed: [], cut: [], left: []};
    const names = new Set<string>();
    await make((name, pieces) => {
      names.add(name);
      const {state, ...written} = writeOne(pieces, {
        to: staged && join(staged, name),
        now: join(folder, name)
      });
      if (state !== "same") difference[state].push(name);
      return written;
    });
    const before = writtenBefore(folder);
    difference.left = before.filter((name) => !names.has(name) && existsSync(join(folder, name)));
    const written = staged !== null && Object.values(difference).some((some: string[]) => some.length > 0);
    if (written) exchange(folder, staged, new Set([...names, ...before]));
    return {difference, written};
  } finally {
    if (staged !== null) rmSync(staged, {recursive: true, force: true});
  }
}

/** An empty folder beside this one; what runs that were cut off have left there is removed. */
function stageBeside(folder: string): string {
  const [parent, name] = [dirname(folder), basename(folder)];
  mkdirSync(parent, {recursive: true});
  removeStaged(parent, name);
  return mkdtempSync(join(parent, `.${name}.staged-${process.pid}-`));
}

/** Writes a file where `to` names a place, and compares it with the one that is there now, piece by piece. */
function writeOne(
  pieces: Iterable<string | Uint8Array>,
  {to, now}: {to: string | null; now: string}
): Written & {state: "missing" | "changed" | "cut" | "same"} {
  const there = existsSync(now);
  const [output, earlier] = [to === null ? null : openSync(to, "w"), there ? openSync(now, "r") : null];
  const hash = createHash("sha256");
  let bytes = 0;
  let alike = there;
  try {
    const size = earlier === null ? 0 : fstatSync(earlier).size;
    for (const piece of pieces) {
      const content = typeof piece === "string" ? Buffer.from(piece) : piece;
      hash.update(content);
      if (output !== null) writeWhole(output, content);
      if (alike) alike = holds(earlier!, content.subarray(0, Math.max(0, size - bytes)), bytes);
      bytes += content.length;
    }
    const state = !there ? "missing" : !alike || size > bytes ? "changed" : size < bytes ? "cut" : "same";
    return {bytes, sha256: hash.digest("hex"), state};
  } finally {
    for (const file of [output, earlier]) if (file !== null) closeSync(file);
  }
}

function writeWhole(file: number, content: Uint8Array): void {
  for (let at = 0; at < content.length;) at += writeSync(file, content, at);
}

/** Whether a file has this content at this place. */
function holds(file: number, content: Uint8Array, at: number): boolean {
  const there = Buffer.allocUnsafe(content.length);
  let read = 0;
  while (read < content.length) {
    const more = readSync(file, there, read, content.length - read, at + read);
    if (more === 0) return false;
    read += more;
  }
  return there.equals(content);
}

/** Puts the staged folder in place of the other, with what of it is to be `kept`: all but the files that are `gone`. */
function exchange(folder: string, staged: string, gone: ReadonlySet<string>): void {
  const previous = previousOf(folder);
  try {
    for (const kept of existsSync(folder) ? readdirSync(folder) : []) {
      if (!gone.has(kept)) cpSync(join(folder, kept), join(staged, kept), {recursive: true});
    }
    // A temporary folder is its maker's alone; this one is for everybody to read.
    chmodSync(staged, existsSync(folder) ? statSync(folder).mode & 0o777 : 0o755);
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(staged, folder);
  } catch (error) {
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
  const previous = previousOf(folder);
  if (!existsSync(previous)) return;
  if (existsSync(folder)) rmSync(previous, {recursive: true, force: true});
  else renameSync(previous, folder);
}

function previousOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.previous`);
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
