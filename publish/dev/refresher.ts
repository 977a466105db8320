import {fork} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {LIBRARY, MODULE} from "../../loaders/library-folder.ts";

/** How long a new spare process waits before it loads its code, so that preview has the processor first. */
const PAUSE = 700;

/**
 * Makes tables and charts anew, each time in a new process. One that has loaded its code already stands
 * by, because loading takes longer than the work; it is thrown away when the code changes.
 */
export class Refresher {
  readonly #root: string;
  #spare: ChildProcess | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Faults are printed and leave everything as it was; gives whether there were none. */
  async run(code: "same code" | "new code"): Promise<boolean> {
    const started = performance.now();
    if (code === "new code") this.stop();
    const child = this.#take();
    const status = await new Promise<number | null>((resolve) => {
      child.on("error", () => resolve(1));
      child.on("close", resolve);
      child.send("go");
    });
    this.#timer = setTimeout(() => (this.#spare ??= this.#start()), PAUSE);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      status === 0 ? `tables and charts are up to date (${seconds} s)` : "the last good state stays"
    );
    return status === 0;
  }

  /** Ends the process that stands by. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#spare?.kill();
    this.#spare = null;
  }

  #take(): ChildProcess {
    clearTimeout(this.#timer);
    const child = this.#spare?.connected ? this.#spare : this.#start();
    this.#spare = null;
    return child;
  }

  #start(): ChildProcess {
    return fork(join(LIBRARY, "publish", "dev", `refresh${MODULE}`), {
      cwd: this.#root,
      execArgv: MODULE === ".ts" ? ["--import", tsxAddress()] : [],
      stdio: ["ignore", "inherit", "inherit", "ipc"]
    });
  }
}

/** What runs TypeScript in a new process of the library's repository. */
function tsxAddress(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
}
