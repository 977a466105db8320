import type {ChildProcess} from "node:child_process";
import {spawnFramework} from "../run-framework.ts";

/** Framework's preview in a process of its own, which is started anew when its code changed. */
export class Preview {
  readonly #root: string;
  readonly #port: number;
  #child: ChildProcess | null = null;

  constructor(root: string, port: number) {
    this.#root = root;
    this.#port = port;
  }

  get running(): boolean {
    return this.#child !== null;
  }

  /** Starts preview, after stopping the one that runs: its pages open again by themselves. */
  async restart(): Promise<void> {
    const first = this.#child === null;
    await this.stop();
    const args = ["preview", "--no-open", "--host", "127.0.0.1", "--port", String(this.#port)];
    const child = spawnFramework(this.#root, args);
    this.#child = child;
    // Framework tells of every request and message: only what it complains of is passed on.
    child.stderr?.on("data", (chunk) => process.stderr.write(chunk));
    await new Promise<void>((resolve) => {
      child.stdout?.on("data", (chunk) => {
        if (String(chunk).includes("://")) resolve();
      });
      child.on("close", (code) => {
        if (this.#child === child) {
          console.error(`preview ended (${code})`);
          process.exit(1);
        }
        resolve();
      });
    });
    console.log(first ? `\n  http://127.0.0.1:${this.#port}/\n\nCtrl+C ends it.` : "preview started anew");
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null) return;
    const closed = new Promise((resolve) => child.on("close", resolve));
    child.kill("SIGTERM");
    await closed;
  }
}
