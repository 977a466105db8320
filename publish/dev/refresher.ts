import {fork} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

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
    const tsx = pathToFileURL(createRequire(join(this.#root, "package.json")).resolve("tsx")).href;
    return fork(join(this.#root, "publish", "dev", "refresh.ts"), {
      cwd: this.#root,
      execArgv: ["--import", tsx],
      stdio: ["ignore", "inherit", "inherit", "ipc"]
    });
  }
}
