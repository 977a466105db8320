import {spawn} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {buildHere, checkProject} from "./build/build-here.ts";
import type {Command, Io} from "./command.ts";
import {data} from "./data.ts";

const HELP = `cifra test

Checks the project in the current folder, each step after the one before it:

  data   data/ is what seeds/ makes (where there is no data/ yet, it is made)
  build  the whole site, every number on its pages held against the tables
  tests  the project's own, tests/*.test.js or .mjs, by Node's test runner

Ends with 1 at the first step that fails.
`;

/** Checks the project in the current folder. */
export const test: Command = {
  name: "test",
  about: "check data, build, and run the project's tests",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    parseArgs({args, options: {}});
    checkProject(io.cwd);
    if (existsSync(join(io.cwd, "data")) && (await data.run(["--check"], io)) !== 0) return 1;
    if (!(await buildHere(io))) return 1;
    const files = testsOf(io.cwd);
    return files.length === 0 ? 0 : runTests(files, io);
  }
};

function testsOf(root: string): string[] {
  const folder = join(root, "tests");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.test\.m?js$/.test(name))
    .sort()
    .map((name) => join("tests", name));
}

async function runTests(files: readonly string[], io: Io): Promise<number> {
  const child = spawn(process.execPath, ["--test", "--test-reporter=spec", ...files], {
    cwd: io.cwd,
    env: io.env,
    stdio: ["ignore", "pipe", "pipe"]
  });
  child.stdout.on("data", (chunk: Uint8Array) => void io.out(chunk));
  child.stderr.on("data", (chunk) => io.err(String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0 ? 0 : 1));
  });
}
