// npm test: every check by its name, on a clone with nothing installed.
import {spawn} from "node:child_process";
import {mkdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {parseArgs} from "node:util";
import {isFresh} from "../publish/inputs.mjs";
import {finished} from "../publish/run.mjs";
import {SetupError, ensureDependencies, root, runMain} from "../publish/setup.mjs";
import {findChromium} from "./browser/find-chromium.mjs";

const REPORTS = join(root, ".cache", "tests");

/**
 * In the order of the closing table. `after` waits for others to end, however they end; `needs` are what a stage
 * named alone brings along.
 */
const STAGES = [
  {name: "setup", about: "dependencies from package-lock.json", run: setUp},
  {
    name: "chromium",
    about: "a browser for the browser tests",
    after: ["setup"],
    waits: true,
    run: findBrowser
  },
  {
    name: "data",
    about: "data/ is what the loaders make of the briefs",
    after: ["setup"],
    run: cifra("data", "--check")
  },
  {
    name: "published",
    about: "no published value changed without a correction",
    after: ["setup"],
    run: node("tsx/dist/cli.mjs", "loaders/published/check.ts")
  },
  {name: "types", about: "tsc", after: ["setup"], run: node("typescript/bin/tsc", "--noEmit", "-p", ".")},
  {name: "build", about: "the whole site", after: ["data"], run: cifra("build")},
  // The longest by far, so it begins as soon as there is a site.
  {
    name: "browser",
    about: "the built pages in Chromium",
    after: ["build", "chromium"],
    needs: () => (isFresh(root) ? ["chromium"] : ["chromium", "build"]),
    run: vitest("browser")
  },
  {name: "lint", about: "eslint", after: ["setup"], run: node("eslint/bin/eslint.js", ".")},
  {
    name: "format",
    about: "prettier",
    after: ["setup"],
    run: node("prettier/bin/prettier.cjs", "--check", ".")
  },
  {name: "unit", about: "vitest without a browser", after: ["setup"], run: vitest("unit")},
  {
    name: "package",
    about: "npm pack, installed and used in three places",
    after: ["setup", "chromium"],
    needs: () => ["chromium"],
    run: vitest("package")
  },
  {
    name: "offline",
    about: "the same build without a network",
    after: ["build"],
    needs: () => (isFresh(root) ? [] : ["build"]),
    run: vitest("offline")
  }
];

const PICTURES = "tests/browser/pictures.test.ts";

const HELP = `npm test [-- STAGE…]
npm test -- --update-pictures

Runs all stages, or those that are named (with what they need). Exit code 1 when one failed.

${STAGES.map(({name, about}) => `  ${name.padEnd(10)}${about}`).join("\n")}

--update-pictures takes the pictures of pages anew that tests/browser/pictures/ keeps to compare with: those that look
different now. Look at them before they are committed.

CHROME_PATH names the browser; CIFRA_ARTICLES the folder with the articles' texts (otherwise articles/).`;

const found = {chromium: null, checked: []};
/** Of the browser tests, those files alone; all where it is empty. */
const files = [];

async function setUp({log}) {
  const news = await ensureDependencies({log});
  if (!news) log("All packages are installed.");
}

async function findBrowser({log}) {
  found.chromium = await findChromium({install: true, log});
  log(found.chromium);
}

function node(module, ...args) {
  return (stage) =>
    spawned(spawn(process.execPath, [join("node_modules", module), ...args], options()), stage);
}

function cifra(...args) {
  return (stage) => spawned(spawn(process.execPath, ["command/cifra.mjs", ...args], options()), stage);
}

function vitest(project) {
  const report = join(REPORTS, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`
  ];
  return (stage) => node("vitest/vitest.mjs", ...args, ...files)(stage);
}

function options() {
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  if (found.chromium) env.CHROME_PATH = found.chromium;
  if (process.stdout.isTTY) env.FORCE_COLOR ??= "1";
  else if (!env.FORCE_COLOR) env.NO_COLOR = "1";
  return {cwd: root, env, stdio: ["ignore", "pipe", "pipe"]};
}

// Stages run beside each other, so each line says whose it is.
async function spawned(child, {log}) {
  const lines = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({input})) log(line);
  });
  const {code, signal} = await finished(child);
  await Promise.all(lines);
  if (code !== 0) throw new Error(signal ? `ended by ${signal}` : `exit code ${code}`);
}

/** Runs stages in their order, two at a time: more would slow each other down on two cores. */
async function runStages(stages, slots = 2) {
  const results = new Map();
  const running = new Map();
  const waiting = [...stages];
  while (waiting.length > 0 || running.size > 0) {
    const busy = [...running.keys()].filter((stage) => !stage.waits).length;
    const ready = waiting.find(
      (stage) =>
        (stage.waits || busy < slots) &&
        (stage.after ?? []).every((name) => !stages.some(open(name, results)))
    );
    if (ready) {
      waiting.splice(waiting.indexOf(ready), 1);
      running.set(
        ready,
        runStage(ready, results).finally(() => running.delete(ready))
      );
    } else await Promise.race(running.values());
  }
  return results;
}

function open(name, results) {
  return (stage) => stage.name === name && !results.has(name);
}

async function runStage(stage, results) {
  const started = Date.now();
  const log = (text) => {
    for (const line of String(text).split("\n")) console.log(`${stage.name.padEnd(8)} │ ${line}`);
    if (stage.name === "data" && /\bfigures?\b.*\b(text|lock)\b/i.test(text)) found.checked.push(text.trim());
  };
  let fault = null;
  try {
    // Nothing can run without the packages; every other failure leaves the rest worth knowing.
    if (results.get("setup")?.fault) throw new Error("not run: the setup failed");
    await stage.run({log});
  } catch (error) {
    fault = error.message;
    log(fault);
  }
  results.set(stage.name, {fault, seconds: (Date.now() - started) / 1000});
}

/** Tests counted from vitest's reports; a failed stage in which no test failed counts as one failure. */
function count(results) {
  const total = {passed: 0, failed: 0, skipped: 0};
  for (const [name, {fault}] of results) {
    const report = readReport(name);
    const failed = report?.numFailedTests ?? 0;
    total.passed += report?.numPassedTests ?? 0;
    total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
    total.failed += failed || (fault ? 1 : 0);
  }
  return total;
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(REPORTS, `${name}.json`), "utf8"));
  } catch {
    return null;
  }
}

function select(names) {
  const known = new Map(STAGES.map((stage) => [stage.name, stage]));
  const chosen = new Set(["setup"]);
  for (const name of names) {
    if (!known.has(name)) throw new SetupError(`There is no stage “${name}”.\n\n${HELP}`);
    for (const each of [name, ...(known.get(name).needs?.() ?? [])]) chosen.add(each);
  }
  return STAGES.filter(({name}) => chosen.has(name));
}

function printEnd(stages, results, started) {
  console.log("");
  for (const {name} of stages) {
    const {fault, seconds} = results.get(name);
    console.log(`${name.padEnd(10)}${fault ? "failed" : "ok    "}${seconds.toFixed(1).padStart(8)} s`);
  }
  console.log(`${"".padEnd(16)}${((Date.now() - started) / 1000).toFixed(1).padStart(8)} s in all\n`);
  for (const line of new Set(found.checked)) console.log(line);
  const {passed, failed, skipped} = count(results);
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
}

async function main() {
  const {values, positionals} = parseArgs({
    options: {help: {type: "boolean", short: "h"}, "update-pictures": {type: "boolean"}},
    allowPositionals: true
  });
  if (values.help) return console.log(HELP);
  if (values["update-pictures"]) {
    process.env.UPDATE_PICTURES = "1";
    files.push(PICTURES);
    positionals.splice(0, Infinity, "browser");
  }
  const stages = positionals.length > 0 ? select(positionals) : STAGES;
  rmSync(REPORTS, {recursive: true, force: true});
  mkdirSync(REPORTS, {recursive: true});
  const started = Date.now();
  const results = await runStages(stages);
  printEnd(stages, results, started);
  if ([...results.values()].some(({fault}) => fault)) process.exitCode = 1;
}

await runMain(import.meta, main);
