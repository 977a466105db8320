import {execFile} from "node:child_process";
import {join} from "node:path";
import {promisify} from "node:util";
import {explain, root} from "../publish/setup.mjs";

/** What npm and vitest say of themselves is not to reach the programs of another project. */
function cleanEnv(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV|CIFRA_)/.test(name));
  return {...Object.fromEntries(kept), NO_COLOR: "1"};
}

/** Runs a program in a folder and gives what it printed; a failure is an Error with all its words. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const shell = process.platform === "win32";
  try {
    const options = {cwd, env: cleanEnv(), shell, maxBuffer: 1e8};
    const {stdout, stderr} = await promisify(execFile)(program, args, options);
    return stdout + stderr;
  } catch (error) {
    const {stdout = "", stderr = "", message} = error as Error & {stdout?: string; stderr?: string};
    throw new Error(`${message}\n${stdout}\n${stderr}`, {cause: error});
  }
}

/** Makes a new story by the command of this repository; null, with the reason, where the registry cannot be reached. */
export async function newStory(folder: string, ...args: string[]): Promise<string | null> {
  await run(process.execPath, [join(root, "command", "cifra.mjs"), "new", "story", ...args], folder);
  try {
    const story = join(folder, args[0]!);
    await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], story);
    return null;
  } catch (error) {
    const {message} = error as Error;
    if (!explain(message).includes("cannot be reached")) throw error;
    return "the package registry cannot be reached";
  }
}
