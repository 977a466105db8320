import {spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {seedFrameworkCache} from "../publish/framework-cache.ts";
import {root} from "../publish/setup.mjs";
import {builtPages} from "../tests/browser/built-pages.ts";
import {copyProject} from "../tests/copy-project.ts";
import {median} from "./bench.ts";
import type {Bench} from "./bench.ts";

const RUNS = 3;
const RATIO = 2.5;

export const buildTime: Bench = {
  name: "build",
  about: `the whole build from clean beside a plain Framework build of as many pages, median of ${RUNS}.`,
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "cifra-bench-"));
    try {
      const ours = copyProject(join(folder, "cifra"));
      await buildOurs(ours);
      const pages = builtPages(join(ours, "dist")).length;
      const plain = writePlainSite(join(folder, "plain"), pages);
      await buildPlain(plain);
      const times = {ours: [] as number[], plain: [] as number[]};
      for (let i = 0; i < RUNS; i++) {
        times.ours.push(await buildOurs(ours));
        times.plain.push(await buildPlain(plain));
        say(
          `${i + 1} of ${RUNS}: ${times.ours.at(-1)!.toFixed(1)} s, plain ${times.plain.at(-1)!.toFixed(1)} s`
        );
      }
      const words = `plain Framework, ${pages} ${pages === 1 ? "page" : "pages"}`;
      const against = {what: words, value: median(times.plain)};
      return [
        {what: "npm run build from clean", value: median(times.ours), unit: "s", against, limit: RATIO}
      ];
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
};

/** As Framework's own starter has it, without cells: what a build costs that does nothing of ours. */
function writePlainSite(to: string, pages: number): string {
  mkdirSync(join(to, "src"), {recursive: true});
  writeFileSync(join(to, "package.json"), '{"type": "module", "private": true}\n');
  writeFileSync(join(to, "observablehq.config.js"), 'export default {title: "Plain", root: "src"};\n');
  const paragraph = "A paragraph of plain words, as long as the paragraphs of stories are.\n\n";
  for (let i = 0; i < pages; i++) {
    const name = i === 0 ? "index" : `page-${i}`;
    writeFileSync(join(to, "src", `${name}.md`), `# Page ${i + 1}\n\n${paragraph.repeat(12)}`);
  }
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"), "dir");
  return to;
}

function buildOurs(folder: string): Promise<number> {
  clean(folder);
  return timed(folder, [join(folder, "command", "cifra.mjs"), "build"]);
}

function buildPlain(folder: string): Promise<number> {
  clean(folder);
  seedFrameworkCache(folder);
  const manifest = createRequire(join(root, "package.json")).resolve("@observablehq/framework/package.json");
  return timed(folder, [join(dirname(manifest), "dist", "bin", "observable.js"), "build"]);
}

function clean(folder: string): void {
  for (const made of ["dist", ".cache", "src/.observablehq", "src/_generated"]) {
    if (existsSync(join(folder, made))) rmSync(join(folder, made), {recursive: true});
  }
}

/** Seconds that a program takes. Throws with its words when it fails. */
function timed(cwd: string, args: string[]): Promise<number> {
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd, env, stdio: ["ignore", "pipe", "pipe"]});
    let words = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (words += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve((performance.now() - started) / 1000);
      else reject(new Error(`${words.trim()}\nThe build in ${cwd} failed with exit code ${code}.`));
    });
  });
}
