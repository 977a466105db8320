import {spawn} from "node:child_process";
import type {ChildProcess, SpawnOptions} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** Starts Framework's command line on the project at `root`, without telemetry. */
export function spawnFramework(
  root: string,
  args: readonly string[],
  options: SpawnOptions = {}
): ChildProcess {
  const manifest = createRequire(join(root, "package.json")).resolve("@observablehq/framework/package.json");
  const program = join(dirname(manifest), "dist", "bin", "observable.js");
  return spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
    env: {...(options.env ?? process.env), OBSERVABLE_TELEMETRY_DISABLE: "true"}
  });
}

/**
 * Builds the site as Framework does it into `output`, its blocks into `blocks` (see src/markdown/put-off.ts). Throws an Error
 * that holds Framework's words when it fails.
 */
export async function buildWithFramework(root: string, output: string, blocks: string): Promise<void> {
  const env = {...process.env, CIFRA_OUTPUT: output, CIFRA_BLOCKS: blocks};
  const child = spawnFramework(root, ["build"], {env});
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (words += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`Framework’s build failed:\n${words.trim()}`);
}
