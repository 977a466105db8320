// node publish/run.mjs FILE.ts [arguments]: installs what is missing, then runs a TypeScript program.
import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {ensureDependencies, root, runMain} from "./setup.mjs";

/** Starts a TypeScript program; options as of `spawn`. The dependencies must be there. */
export function spawnTypeScript(file, args = [], options = {}) {
  const tsx = createRequire(join(root, "package.json")).resolve("tsx");
  return spawn(process.execPath, ["--import", pathToFileURL(tsx).href, file, ...args], {
    stdio: "inherit",
    ...options,
    env: {...(options.env ?? process.env), OBSERVABLE_TELEMETRY_DISABLE: "true"}
  });
}

/** Waits for a program's end while passing our signals on to it: `{code, signal}`. */
export function finished(child) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({code, signal}));
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass);
  });
}

async function main() {
  const [file, ...args] = process.argv.slice(2);
  if (!file) {
    console.error("node publish/run.mjs FILE.ts [arguments]");
    process.exitCode = 2;
    return;
  }
  await ensureDependencies();
  const {code, signal} = await finished(spawnTypeScript(file, args));
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
}

await runMain(import.meta, main);
