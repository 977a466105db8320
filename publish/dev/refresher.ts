import {fork} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {LIBRARY, MODULE} from "../../loaders/library-folder.ts";

/** What a run makes is mostly garbage soon after: with room for it in megabytes, collecting it costs half as much. */
export const ROOM_FOR_GARBAGE = "--max-semi-space-size=64";

/**
 * Makes tables and charts anew in a process of its own, which loads its code once and remembers what it made. It is
 * thrown away when the code changes.
 */
export class Refresher {
  readonly #root: string;
  #process: ChildProcess | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /** Faults are printed and leave everything as it was; gives whether there were none. */
  async run(code: "same code" | "new code"): Promise<boolean> {
    const started = performance.now();
    if (code === "new code") this.stop();
    const child = this.#process?.connected ? this.#process : this.#start();
    this.#process = child;
    const good = await new Promise<boolean>((resolve) => {
      const end = (): void => settle(false);
      const settle = (good: unknown): void => {
        child.off("message", settle).off("error", end).off("close", end);
        resolve(good === true);
      };
      child.on("message", settle).on("error", end).on("close", end);
      child.send("go", () => {});
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(good ? `tables and charts are up to date (${seconds} s)` : "the last good state stays");
    return good;
  }

  /** Ends the process. */
  stop(): void {
    this.#process?.kill();
    this.#process = null;
  }

  #start(): ChildProcess {
    return fork(join(LIBRARY, "publish", "dev", `refresh${MODULE}`), {
      cwd: this.#root,
      execArgv: MODULE === ".ts" ? [ROOM_FOR_GARBAGE, "--import", tsxAddress()] : [ROOM_FOR_GARBAGE],
      stdio: ["ignore", "inherit", "inherit", "ipc"]
    });
  }
}

/** What runs TypeScript in a new process of the library's repository. */
function tsxAddress(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
}
