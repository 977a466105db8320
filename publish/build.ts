import {buildSite} from "./build-site.ts";
import {prepare} from "./prepare.ts";

/**
 * From seeds/ to dist/ of the project at `root`. Throws a FaultError with all faults, or an Error of what failed, and
 * leaves data/ and dist/ as they were. `log` takes one line at a time.
 */
export async function build(root: string, log: (line: string) => void): Promise<void> {
  const started = performance.now();
  const tell = (line: string) =>
    log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  const prepared = await prepare({root, log: tell});
  await buildSite({root, ...prepared, log: tell});
  tell("dist/ is ready");
}
