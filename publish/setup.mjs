// Plain Node: this runs before anything is installed.
import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {setTimeout as sleep} from "node:timers/promises";
import {fileURLToPath} from "node:url";

/** The project's root, wherever the program was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = "node_modules/.cifra-lock";

/** Something that the person at the terminal can mend: printed without a stack. */
export class SetupError extends Error {
  name = "SetupError";
}

/**
 * Installs what package-lock.json names, unless just that is installed already.
 * Two runs at once wait for each other. Throws SetupError with a sentence on what to do.
 */
export async function ensureDependencies({root: at = root, log = console.log, install = npmCi} = {}) {
  checkNode(at);
  if (installed(at)) return false;
  const release = await takeTurn(join(at, ".cache", "installing"), log);
  try {
    if (installed(at)) return false;
    await install({root: at, log});
    writeFileSync(join(at, STAMP), lockDigest(at));
    return true;
  } finally {
    release();
  }
}

/** Throws SetupError when this Node is older than package.json asks for (">=20.19"). */
export function checkNode(at, version = process.versions.node) {
  const {engines} = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
  const needed = /\d+(\.\d+)*/.exec(engines?.node ?? "")?.[0];
  if (!needed || atLeast(version, needed)) return;
  throw new SetupError(
    `This needs Node ${needed} or newer, and this is Node ${version}. Install a newer one from nodejs.org and run it again.`
  );
}

function atLeast(version, needed) {
  const have = version.split(".").map(Number);
  for (const [i, part] of needed.split(".").map(Number).entries()) {
    if ((have[i] ?? 0) !== part) return (have[i] ?? 0) > part;
  }
  return true;
}

function installed(at) {
  if (!existsSync(join(at, "node_modules"))) return false;
  const digest = lockDigest(at);
  if (existsSync(join(at, STAMP))) return readFileSync(join(at, STAMP), "utf8").trim() === digest;
  if (!installedByHand(at)) return false;
  writeFileSync(join(at, STAMP), digest);
  return true;
}

// npm leaves a lockfile of what it installed, written last; somebody who ran `npm ci` need not wait again.
function installedByHand(at) {
  try {
    const has = packagesOf(join(at, "node_modules", ".package-lock.json"));
    return Object.entries(packagesOf(join(at, "package-lock.json"))).every(
      ([path, {version, optional}]) => path === "" || optional || has[path]?.version === version
    );
  } catch {
    return false;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function lockDigest(at) {
  try {
    return createHash("sha256")
      .update(readFileSync(join(at, "package-lock.json")))
      .digest("hex");
  } catch {
    throw new SetupError("package-lock.json is missing: take it from the repository again.");
  }
}

// A folder is made by one of two runs only; the other looks whether the maker is still there.
async function takeTurn(folder, log) {
  mkdirSync(dirname(folder), {recursive: true});
  const owner = join(folder, "pid");
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, {recursive: true, force: true});
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (waited === 0) log("Another run is installing: waiting for it.");
    await sleep(500);
    if (!isRunning(owner)) rmSync(folder, {recursive: true, force: true});
  }
}

function isRunning(owner) {
  try {
    process.kill(Number(readFileSync(owner, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Runs `npm ci`, saying every few seconds that it still runs; npm's words are shown only when it fails. */
async function npmCi({root: at, log}) {
  const packages = Object.entries(packagesOf(join(at, "package-lock.json")));
  const count = packages.filter(([path, {optional}]) => path !== "" && !optional).length;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  log(`Installing ${count} packages from package-lock.json (once; about a minute).`);
  const beat = setInterval(() => log(`  … ${seconds()} s`), 10_000);
  let words = "";
  try {
    const code = await new Promise((resolve, reject) => {
      const [program, ...args] = npmCommand();
      const child = spawn(program, [...args, "ci", "--include=dev", "--no-audit", "--no-fund"], {
        cwd: at,
        stdio: ["ignore", "pipe", "pipe"],
        shell: program.endsWith(".cmd")
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => (words = (words + chunk).slice(-20_000)));
      }
      child.on("error", reject);
      child.on("close", resolve);
    });
    if (code !== 0) throw new SetupError(`${words.trim()}\n\n${explain(words)}`);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(
      `npm could not be started (${error.message}). It comes with Node: check the installation.`
    );
  } finally {
    clearInterval(beat);
  }
  log(`Installed in ${seconds()} s.`);
}

function npmCommand() {
  const path = process.env.npm_execpath;
  if (path && basename(path) === "npm-cli.js") return [process.execPath, path];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

/** What npm's own words mean for the person who reads them. */
export function explain(words) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(words)) {
    return "The package registry cannot be reached. Check the network (or npm's proxy setting) and run it again.";
  }
  if (/EUSAGE|can only install packages when/.test(words)) {
    return "package.json and package-lock.json disagree: run `npm install`, look at what changed, and try again.";
  }
  if (/ENOSPC/.test(words)) return "The disk is full. Make room and run it again.";
  if (/EACCES|EPERM/.test(words)) {
    return "npm may not write here: check who owns this folder and node_modules.";
  }
  if (/E404|ETARGET|notarget/.test(words)) {
    return "The registry does not have a package that package-lock.json names: see the name above.";
  }
  return "npm ci failed, in its own words above. Delete node_modules and run it again.";
}

/**
 * Runs `main` when its module is the program itself, not when it is imported: known errors as one sentence, all
 * others with their stack, both with exit code 1.
 */
export async function runMain({url}, main) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  try {
    await main();
  } catch (error) {
    const known = error instanceof SetupError || String(error.code).startsWith("ERR_PARSE_ARGS");
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}
