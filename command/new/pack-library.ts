import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {basename, dirname, join} from "node:path";

/** What package.json of the library says. */
export interface Manifest {
  version: string;
  engines: {node: string};
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, unknown>;
}

// By its name, because compiled modules lie deeper than their sources.
const MANIFEST = createRequire(import.meta.url).resolve("cifra/package.json");

/** Reads the library's own package.json. */
export function libraryManifest(): Manifest {
  return JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest;
}

/**
 * Packs the library as it is into a folder and gives the file's name. In its repository it is compiled first; an
 * installed package is packed as it lies there. Throws an Error with npm's words when it cannot.
 */
export function packLibrary(folder: string): string {
  mkdirSync(folder, {recursive: true});
  const root = dirname(MANIFEST);
  const compiled = !existsSync(join(root, "package-lock.json"));
  const args = ["pack", "--pack-destination", folder, ...(compiled ? ["--ignore-scripts"] : [])];
  // What npm says of the project it runs for is not to reach the packing of another.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!execpath)/i.test(name))
  );
  const [program, ...before] = npmCommand();
  const {status, stdout, stderr, error} = spawnSync(program!, [...before, ...args], {
    cwd: root,
    env,
    encoding: "utf8",
    shell: program!.endsWith(".cmd")
  });
  if (status !== 0) throw new Error(`The library could not be packed.\n${error?.message ?? stderr}`);
  return basename(stdout.trim().split("\n").at(-1)!);
}

function npmCommand(): string[] {
  const path = process.env.npm_execpath;
  if (path && basename(path) === "npm-cli.js") return [process.execPath, path];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}
