import {execFile} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {TestContext} from "vitest";
import {parseHTML} from "linkedom";
import ts from "typescript";
import {serve} from "../publish/serve.mjs";
import {explain, root} from "../publish/setup.mjs";
import {STANDARD_PAGES} from "../publish/standard-pages.ts";
import {launch, withPage} from "./browser/browser.ts";

// The package as its users have it: packed, installed into an empty project, used in three places.

const folder = mkdtempSync(join(tmpdir(), "cifra-package-"));
const project = join(folder, "project");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  exports: Record<string, unknown>;
  devDependencies: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const doors = Object.keys(manifest.exports)
  .filter((door) => door !== "./package.json")
  .map((door) => `cifra${door.slice(1)}`);
const tarball = join(folder, `cifra-${manifest.version}.tgz`);

/** What users install beside it, as tested here, and what judges packages. */
const BESIDE = [
  ...["@observablehq/plot", "d3", "@observablehq/framework", "typescript"].map(
    (name) => `${name}@${manifest.devDependencies[name]}`
  ),
  `linkedom@${manifest.dependencies.linkedom}`,
  // Plot's own declarations ask for it.
  `@types/d3@${manifest.devDependencies["@types/d3"]}`,
  "vite@8.3.8",
  "publint@0.3.25",
  "@arethetypeswrong/cli@0.18.5"
];

let unreachable: string | null = null;

async function run(program: string, args: readonly string[], cwd = project): Promise<string> {
  // What npm and vitest say of themselves is not to reach the programs of another project.
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV)/.test(name));
  const env = {...Object.fromEntries(kept), OBSERVABLE_TELEMETRY_DISABLE: "true", NO_COLOR: "1"};
  const shell = process.platform === "win32";
  try {
    return (await promisify(execFile)(program, args, {cwd, env, shell, maxBuffer: 1e8})).stdout;
  } catch (error) {
    const {stdout = "", stderr = "", message} = error as Error & {stdout?: string; stderr?: string};
    throw new Error(`${message}\n${stdout}\n${stderr}`, {cause: error});
  }
}

const node = (...args: string[]) => run(process.execPath, args);
const bin = (name: string, ...args: string[]) => run(join("node_modules", ".bin", name), args);

beforeAll(async () => {
  await run("npm", ["pack", "--pack-destination", folder], root);
  cpSync(join(root, "tests", "package", "project"), project, {recursive: true});
  try {
    await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball, ...BESIDE]);
  } catch (error) {
    const {message} = error as Error;
    if (!explain(message).includes("cannot be reached")) throw error;
    unreachable = "the package registry cannot be reached";
    console.log(`Skipped: ${unreachable}.`);
  }
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function installed(context: TestContext): void {
  if (unreachable) context.skip(unreachable);
}

/** What a page of the built folder shows after its scripts ran: the words of its first chart. */
async function drawnWords(dir: string): Promise<string> {
  const {url, close} = await serve({dir, port: 0});
  const browser = await launch();
  try {
    return await withPage(browser, {}, async (page) => {
      const errors: string[] = [];
      page.on("pageerror", ({message}) => errors.push(message));
      await page.goto(url);
      // Framework catches errors of cells and writes them into the page.
      const shown = page.locator("svg text:has-text('dam'), .observablehq--error").first();
      await shown.waitFor({timeout: 20_000}).catch((error: Error) => errors.push(error.message));
      expect(errors).toEqual([]);
      return (await shown.textContent()) ?? "";
    });
  } finally {
    await browser.close();
    await close();
  }
}

test("the package holds what is compiled and what projects take from it, and nothing of tests, articles or this story", async () => {
  const list = (await run("tar", ["tzf", tarball])).trim().split("\n").sort();
  const kilobytes = statSync(tarball).size / 1000;
  console.log(`the package: ${list.length} files, ${kilobytes.toFixed(0)} kB`);
  expect(list).toEqual(
    expect.arrayContaining(["package/README.md", "package/LICENSE", "package/package.json"])
  );
  const others = list.filter((file) => !/^package\/(README\.md|LICENSE|package\.json)$/.test(file));
  const ours = /^package\/(lib\/.+\.(js|mjs|d\.m?ts)|schemas\/\w+\.schema\.json|command\/cifra\.mjs)$/;
  const strange = others.filter((file) => !ours.test(file) && !/^package\/lib\/template\//.test(file));
  // What every project takes from the library as it is.
  const pages = STANDARD_PAGES.flatMap((page) => [`src/${page}`, `src/es/${page}`]);
  expect(strange.sort()).toEqual(
    [
      "loaders/register/constants.yml",
      "seeds/hedges.yml",
      "seeds/units.yml",
      "src/icon.svg",
      "src/style.css",
      ...pages
    ]
      .map((file) => `package/lib/${file}`)
      .sort()
  );
  expect(
    others.filter((file) => /^package\/lib\/(publish\/(gallery|reference)\/|src\/index\.md)/.test(file))
  ).toEqual([]);
  expect(kilobytes).toBeLessThan(900);
});

test("all that the package imports comes with it or is named as standing beside it", async () => {
  await run("tar", ["xzf", tarball], folder);
  const lib = join(folder, "package", "lib");
  const known = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
  const unknown = readdirSync(lib, {recursive: true, encoding: "utf8"})
    .filter((file) => /\.m?[jt]s$/.test(file) && !file.startsWith("template"))
    .flatMap((file) =>
      ts
        .preProcessFile(readFileSync(join(lib, file), "utf8"), true, true)
        .importedFiles.map(({fileName}) => fileName)
        .filter((name) => !/^(?:\.|node:|npm:)/.test(name))
        .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0])
        .filter((name) => !known.has(name) && !(/\.d\.m?ts$/.test(file) && known.has(`@types/${name}`)))
        .map((name) => `${file}: ${name}`)
    );
  expect(unknown).toEqual([]);
});

test("Node without a browser draws the text of an SVG file", async (context) => {
  installed(context);
  const text = await node("draw.mjs");
  const svg = parseHTML(text).document.querySelector("svg")!;
  expect(svg.querySelectorAll("path").length).toBeGreaterThan(0);
  expect(svg.textContent).toContain("The dam");
  expect(text).not.toContain("NaN");
});

test("a page bundled by Vite draws the same in a browser", async (context) => {
  installed(context);
  await bin("vite", "build", "--logLevel", "warn");
  expect(await drawnWords(join(project, "dist"))).toContain("The dam");
});

test("a page of Framework draws the same in a browser", async (context) => {
  installed(context);
  await bin("observable", "build");
  expect(await drawnWords(join(project, "site"))).toContain("The dam");
});

test("the declarations of all doors compile strictly in another project", async (context) => {
  installed(context);
  expect(await bin("tsc")).toBe("");
});

test("publint and attw find nothing", async (context) => {
  installed(context);
  expect(await bin("publint", "node_modules/cifra", "--strict")).toContain("All good");
  // CommonJS gets the doors by import() alone, and resolution as before Node 12 does not know of doors.
  await bin("attw", tarball, "--profile", "esm-only");
});

test("importing a door changes nothing outside it and says nothing", async (context) => {
  installed(context);
  const changed = JSON.parse(await node("globals.mjs", ...doors)) as string[];
  // Those of zod, which reads the registers behind the first door.
  expect(changed.filter((name) => !name.startsWith("__zod_"))).toEqual([]);
});

test("a bundle holds what it uses alone", async (context) => {
  installed(context);
  const bundle = async (name: string, source: string) => {
    writeFileSync(join(project, "entry.js"), source);
    const config = `export default {logLevel: "silent", build: {lib: {entry: "entry.js", formats: ["es"], fileName: "${name}"}, outDir: "${name}"}};`;
    writeFileSync(join(project, "entry.config.mjs"), config);
    await bin("vite", "build", "--config", "entry.config.mjs");
    const [file] = readdirSync(join(project, name)).filter((file) => file.startsWith(name));
    return readFileSync(join(project, name, file!), "utf8");
  };
  // These doors read files and are for Node alone.
  const inBrowsers = doors.filter((door) => !["cifra", "cifra/framework"].includes(door));
  const empty = await bundle("empty", inBrowsers.map((door) => `import "${door}";`).join("\n"));
  expect(empty.trim()).toBe("");
  const layout = await bundle("layout", 'export {place} from "cifra/layout";');
  expect(layout).not.toMatch(/svg|document\b/);
  expect(layout.length).toBeLessThan(30_000);
});

test("the command reads figures where there is no TypeScript to start", async (context) => {
  installed(context);
  expect(await bin("cifra", "--version")).toBe(`${manifest.version}\n`);
  writeFileSync(join(project, "note.txt"), "About 40 people crossed in 3 boats.\n");
  expect(await bin("cifra", "read", "--format", "csv", "note.txt")).toMatch(/40.*about/s);
  writeFileSync(join(project, "notes.jsonl"), '{"id": "a", "text": "Two of the 12 boats sank."}\n');
  expect(await bin("cifra", "read", "--format", "jsonl", "notes.jsonl")).toContain('"12"');
});
