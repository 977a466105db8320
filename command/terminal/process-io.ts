import process from "node:process";
import type {Io} from "../command.ts";

/** The world of this process. After a broken pipe all that is printed goes nowhere, without a word. */
export function processIo(): Io {
  const {stdout, stderr, env} = process;
  let closed = false;
  let drained: Promise<void> | null = null;
  let resume = () => {};
  const settle = () => {
    drained = null;
    resume();
  };
  stdout.on("drain", settle);
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ECONNRESET") throw error;
    closed = true;
    settle();
  });
  stderr.on("error", () => {});
  return {
    cwd: process.cwd(),
    env,
    stdin: process.stdin,
    out(text) {
      if (closed || text.length === 0 || stdout.write(text)) return;
      return (drained ??= new Promise((resolve) => (resume = resolve)));
    },
    err: (text) => void stderr.write(text),
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb",
    progress: Boolean(stderr.isTTY) && env.TERM !== "dumb",
    closed: () => closed
  };
}
