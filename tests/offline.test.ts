import {execFile, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {afterAll, expect, test} from "vitest";
import {isFresh} from "../publish/inputs.mjs";
import {copyProject} from "./copy-project.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "cifra-offline-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const ISOLATED = ["-rn", process.execPath];

/** Runs Node where there is no network, not even a loopback. */
async function runOffline(cwd: string, ...args: string[]): Promise<string> {
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  const {stdout} = await promisify(execFile)("unshare", [...ISOLATED, ...args], {
    cwd,
    env,
    maxBuffer: 1e8
  });
  return stdout;
}

/** Builds the whole site without a network in a copy of the project; data/ and dist/ here stay as they are. */
async function buildOffline(name: string): Promise<string> {
  const copy = copyProject(join(folder, name));
  await runOffline(copy, join(copy, "command", "cifra.mjs"), "build");
  return join(copy, "dist");
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

test("the site is built without a network, and every build gives the same bytes", async (context) => {
  const probe = spawnSync("unshare", [...ISOLATED, "--version"], {encoding: "utf8"});
  if (probe.status !== 0) {
    const reason = `a network cannot be taken away here (${probe.error?.message ?? probe.stderr.trim()})`;
    console.log(`Skipped: ${reason}.`);
    context.skip(reason);
  }
  const outside = "require('node:dns').lookup('example.org', (e) => console.log(e ? 'cut off' : 'reached'))";
  expect((await runOffline(root, "-e", outside)).trim()).toBe("cut off");

  const offline = await buildOffline("first");
  // The site that is at hand saves a second build, when it is one of these very inputs.
  const other = isFresh(root) ? join(root, "dist") : await buildOffline("second");
  const files = listFiles(offline);
  expect(files).toContain("index.html");
  expect(files).toEqual(listFiles(other));
  const differing = files.filter(
    (file) => !readFileSync(join(offline, file)).equals(readFileSync(join(other, file)))
  );
  expect(differing).toEqual([]);
});
