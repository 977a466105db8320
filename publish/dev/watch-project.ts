import {existsSync, readdirSync, watch} from "node:fs";
import type {FSWatcher} from "node:fs";
import {join} from "node:path";

const WATCHED = ["seeds", "loaders", "src", "publish", "locales", "articles"];
const SKIPPED = new Set(["src/_generated", "src/.observablehq"]);

/**
 * Tells the paths (from the root) of files that change in the project's own folders, those of one moment
 * together. Each folder is watched for itself: Node's recursive watching ends the program when a folder
 * vanishes at the wrong time.
 */
export function watchProject(root: string, changed: (files: string[]) => void): void {
  const watchers = new Map<string, FSWatcher>();
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string): void => {
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...files];
      files.clear();
      changed(all);
    }, 30);
  };
  const follow = (folder: string): void => {
    if (watchers.has(folder) || SKIPPED.has(folder) || !existsSync(join(root, folder))) return;
    const watcher = watch(join(root, folder), (event, name) => {
      if (name === null) return;
      const file = folder === "." ? name : `${folder}/${name}`;
      note(file);
      if (event === "rename" && folder !== ".") subfolders(root, folder).forEach(follow);
    });
    const forget = (): void => {
      watcher.close();
      watchers.delete(folder);
    };
    watcher.on("error", forget);
    watchers.set(folder, watcher);
    if (folder !== ".") subfolders(root, folder).forEach(follow);
  };
  [".", ...WATCHED].forEach(follow);
}

function subfolders(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`);
  } catch {
    return [];
  }
}
