import {spawn} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {root} from "../publish/setup.mjs";
import type {Bench, Measured} from "./bench.ts";
import {ROUNDS} from "./render/measure-render.ts";

interface Esbuild {
  build(options: object): Promise<unknown>;
}

interface Build {
  onResolve(
    of: {filter: RegExp},
    answer: (asked: {importer: string}) => {path: string; external?: boolean}
  ): void;
}

// tsx brings it along; the project does not need it by itself.
const require = createRequire(import.meta.url);
const esbuild = createRequire(require.resolve("tsx/package.json"))("esbuild") as Esbuild;

const PLOT = "@observablehq/plot";
const RECORDED = join(root, "bench/render/recorded-plot.ts");

/** Puts ours in Plot's place, which itself takes Plot's. */
const recordPlot = {
  name: "record-plot",
  setup: (build: Build) =>
    build.onResolve({filter: new RegExp(`^${PLOT}$`)}, ({importer}) =>
      importer === RECORDED ? {path: PLOT, external: true} : {path: RECORDED}
    )
};

const PROGRAM = `
import {measureRender} from "./measure-render.mjs";
const rows = measureRender(process.argv[2], (progress) => console.error(progress));
console.log(JSON.stringify(rows));
`;

export const render: Bench = {
  name: "render",
  about: `charts and marks beside plain Plot with as many elements, in turns, median of ${ROUNDS}.`,
  run: async (say) => {
    // Below the project, so that its packages are found.
    mkdirSync(join(root, ".cache"), {recursive: true});
    const folder = mkdtempSync(join(root, ".cache", "bench-"));
    try {
      // Compiled as a package is: tsx would slow down ours and leave Plot as it is.
      await esbuild.build({
        entryPoints: [join(root, "bench/render/measure-render.ts")],
        outfile: join(folder, "measure-render.mjs"),
        bundle: true,
        packages: "external",
        plugins: [recordPlot],
        format: "esm",
        platform: "node",
        logLevel: "silent"
      });
      writeFileSync(join(folder, "program.mjs"), PROGRAM);
      return await runFresh(join(folder, "program.mjs"), say);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
};

/** Runs a program in a process that may collect garbage when it is told to; throws with its words when it fails. */
function runFresh(program: string, say: (progress: string) => void): Promise<Measured[]> {
  const child = spawn(process.execPath, ["--expose-gc", program, root], {stdio: ["ignore", "pipe", "pipe"]});
  let answer = "";
  let words = "";
  child.stdout.on("data", (chunk) => (answer += chunk));
  child.stderr.on("data", (chunk) => {
    words += chunk;
    for (const line of String(chunk).split("\n").filter(Boolean)) say(line);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(answer) as Measured[]) : reject(new Error(words.trim()))
    );
  });
}
