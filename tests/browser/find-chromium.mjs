// Plain Node, so that a missing browser can be told before anything else runs.
import {execFile, execFileSync, spawn} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {delimiter, join} from "node:path";
import {promisify} from "node:util";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe"
];

/**
 * The path of a Chromium that starts: CHROME_PATH, one on this computer, Playwright's, and with `install` Debian's
 * package when this is root on Debian. Throws a sentence on what to do when there is none.
 */
export async function findChromium({env = process.env, install = false, log = console.log} = {}) {
  if (env.CHROME_PATH) {
    if (await starts(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which does not start: name a Chromium or Chrome.`);
  }
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const path of [...onPath, ...PLACES, await playwrights()]) {
    if (path && existsSync(path) && (await starts(path))) return path;
  }
  if (install && isRootOnDebian()) {
    await installOnDebian(log);
    if (await starts("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  throw new Error(
    "No Chromium was found. Install Chromium or Chrome, name one in CHROME_PATH, or run `npx playwright-core install chromium`."
  );
}

// Asking for the version also weeds out the stand-ins that some systems put where a browser is expected.
async function starts(path) {
  if (process.platform === "win32") return existsSync(path);
  try {
    await promisify(execFile)(path, ["--version"], {timeout: 20_000});
    return true;
  } catch {
    return false;
  }
}

async function playwrights() {
  try {
    const {chromium} = await import("playwright-core");
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function isRootOnDebian() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

async function installOnDebian(log) {
  log("Installing Debian's Chromium (once; about a minute).");
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", "chromium"]
  ]) {
    await run("apt-get", args, log);
  }
  log(execFileSync("/usr/bin/chromium", ["--version"], {encoding: "utf8"}).trim());
}

function run(program, args, log) {
  const started = Date.now();
  const beat = setInterval(() => log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  let words = "";
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => (words = (words + chunk).slice(-4000)));
    }
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${words.trim()}\n${program} ${args.join(" ")} failed: see above.`))
    );
  }).finally(() => clearInterval(beat));
}
