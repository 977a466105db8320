import {execFileSync} from "node:child_process";
import {existsSync, readFileSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

const MADE = new Set([
  "node_modules",
  "dist",
  "articles",
  ".cache",
  ".git",
  "coverage",
  ".observablehq",
  "_generated"
]);
const BINARY = /\.(png|jpe?g|gif|webp|ico|parquet|woff2?|ttf|otf|zip|pdf)$/;

/** All files that belong to the project, tracked or about to be, as paths from its root with forward slashes. */
export function projectFiles(root: string): string[] {
  try {
    const args = ["ls-files", "-co", "--exclude-standard", "-z"];
    const output = execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"]
    });
    const files = output.split("\0").filter((file) => file && existsSync(join(root, file)));
    if (files.length > 0) return files.sort();
  } catch {
    // No git here, or a copy without its history: the folders say it too.
  }
  return walk(root, "").sort();
}

function walk(root: string, path: string): string[] {
  return readdirSync(join(root, path), {withFileTypes: true}).flatMap((entry) => {
    const inner = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return MADE.has(entry.name) ? [] : walk(root, inner);
    return entry.isFile() ? [inner] : [];
  });
}

/** The text of a file, or null for what is no text or far too large to have been written by hand. */
export function textOf(root: string, file: string): string | null {
  if (BINARY.test(file) || statSync(join(root, file)).size > 4e6) return null;
  return readFileSync(join(root, file), "utf8");
}
