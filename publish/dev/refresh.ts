import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

/**
 * Makes tables and charts anew in a process of its own, which has the newest code. Its faults are printed
 * and leave everything as it was; gives whether there were none.
 */
export async function refresh(root: string): Promise<boolean> {
  const started = performance.now();
  const tsx = pathToFileURL(createRequire(join(root, "package.json")).resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", tsx, join(root, "publish", "prepare.ts")], {
    cwd: root,
    stdio: "inherit"
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", resolve);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(code === 0 ? `tables and charts are up to date (${seconds} s)` : "the last good state stays");
  return code === 0;
}
