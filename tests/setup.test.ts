import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {buildAndRemember, isFresh} from "../publish/inputs.mjs";
import {wantedPort} from "../publish/serve.mjs";
import {checkNode, ensureDependencies, explain} from "../publish/setup.mjs";

let root: string;
let log: string[];

const write = (file: string, text: string) => {
  mkdirSync(join(root, file, ".."), {recursive: true});
  writeFileSync(join(root, file), text);
};
const lockfile = (version: string) =>
  JSON.stringify({
    packages: {"": {}, "node_modules/oar": {version}, "node_modules/sail": {version, optional: true}}
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cifra-setup-"));
  log = [];
  write("package.json", '{"engines": {"node": ">=20.19"}}');
  write("package-lock.json", lockfile("1.0.0"));
});
afterEach(() => rmSync(root, {recursive: true}));

/** An installation that takes a moment and counts. */
function installer() {
  const installs: number[] = [];
  const install = async () => {
    installs.push(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    mkdirSync(join(root, "node_modules"), {recursive: true});
  };
  return {
    installs,
    ensure: () => ensureDependencies({root, log: (line: string) => void log.push(line), install})
  };
}

test("packages are installed once, and again when the lockfile changed", async () => {
  const {installs, ensure} = installer();
  expect(await ensure()).toBe(true);
  expect(await ensure()).toBe(false);
  write("package-lock.json", lockfile("1.0.1"));
  expect(await ensure()).toBe(true);
  expect(installs).toHaveLength(2);
});

test("two runs at once install once, and the second says why it waits", async () => {
  const {installs, ensure} = installer();
  expect(await Promise.all([ensure(), ensure()])).toEqual([true, false]);
  expect(installs).toHaveLength(1);
  expect(log).toEqual(["Another run is installing: waiting for it."]);
});

test("a run that was killed while installing holds nobody up", async () => {
  write(".cache/installing/pid", "999999999");
  const {installs, ensure} = installer();
  expect(await ensure()).toBe(true);
  expect(installs).toHaveLength(1);
});

test("a failed installation is not taken for a good one", async () => {
  const failing = async () => {
    mkdirSync(join(root, "node_modules"));
    throw new Error("no wind");
  };
  await expect(ensureDependencies({root, log: () => {}, install: failing})).rejects.toThrow("no wind");
  const {installs, ensure} = installer();
  expect(await ensure()).toBe(true);
  expect(installs).toHaveLength(1);
});

test("what somebody installed by hand from the same lockfile is left as it is, optional packages aside", async () => {
  const {installs, ensure} = installer();
  write(
    "node_modules/.package-lock.json",
    JSON.stringify({packages: {"node_modules/oar": {version: "1.0.0"}}})
  );
  expect(await ensure()).toBe(false);
  rmSync(join(root, "node_modules"), {recursive: true});
  write(
    "node_modules/.package-lock.json",
    JSON.stringify({packages: {"node_modules/oar": {version: "0.9.0"}}})
  );
  expect(await ensure()).toBe(true);
  expect(installs).toHaveLength(1);
});

test("an old Node is told which one is needed", () => {
  expect(() => checkNode(root, "20.18.3")).toThrow(
    "This needs Node 20.19 or newer, and this is Node 20.18.3."
  );
  for (const version of ["20.19.0", "20.20.2", "22.0.0"])
    expect(() => checkNode(root, version)).not.toThrow();
});

test("npm's failures are told in a sentence", () => {
  expect(explain("npm error code ENOTFOUND")).toMatch(/cannot be reached/);
  expect(explain("npm error code EUSAGE")).toMatch(/disagree/);
  expect(explain("npm error code ENOSPC")).toMatch(/disk is full/);
  expect(explain("npm error code E999")).toMatch(/in its own words/);
});

test("a site is fresh until anything that it is made of changes", async () => {
  const env = {CIFRA_ARTICLES: join(root, "texts")};
  const fresh = () => isFresh(root, env);
  const build = () => buildAndRemember(root, async () => (write("dist/index.html", "built"), true), env);
  write("seeds/lake.md", "Three herons.");
  write("texts/lake.txt", "Three herons stood.");
  write("data/figures.csv", "3\n");
  expect(fresh()).toBe(false);
  for (const [file, text] of [
    ["seeds/lake.md", "Four herons."],
    ["texts/lake.txt", "Four herons stood."],
    ["data/figures.csv", "4\n"],
    ["src/index.md", "# A lake"],
    ["package-lock.json", lockfile("1.0.2")],
    ["dist/index.html", "built by another hand"]
  ] as const) {
    expect(await build()).toBe(true);
    expect(fresh(), "after a build").toBe(true);
    write(file, text);
    expect(fresh(), file).toBe(false);
  }
  await build();
  write("src/_generated/chart.svg", "<svg/>");
  write("src/.observablehq/cache/x", "x");
  expect(fresh(), "what builds leave in the sources").toBe(true);
  rmSync(join(root, "dist"), {recursive: true});
  expect(fresh()).toBe(false);
});

test("a failed build leaves the site stale, and what is edited during a build counts as changed", async () => {
  const good = () => (write("dist/index.html", "built"), true);
  await buildAndRemember(root, async () => good(), {});
  expect(await buildAndRemember(root, async () => false, {})).toBe(false);
  expect(existsSync(join(root, "dist", "index.html"))).toBe(true);
  expect(isFresh(root, {})).toBe(false);
  await buildAndRemember(root, async () => (write("seeds/lake.md", "edited"), good()), {});
  expect(isFresh(root, {})).toBe(false);
});

test("a port is a number", () => {
  expect(wantedPort(undefined, {})).toBe(3000);
  expect(wantedPort(undefined, {PORT: "8080"})).toBe(8080);
  expect(wantedPort("0", {PORT: "8080"})).toBe(0);
  expect(() => wantedPort("70000", {})).toThrow(/no port/);
});
