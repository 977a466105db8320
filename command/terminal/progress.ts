import type {Io} from "../command.ts";

/** One line on standard error that says how far long work is; nothing where that is no terminal. */
export interface Progress {
  /** Shows this instead of what stood there, at most ten times a second. */
  show(text: () => string): void;
  /** Takes the line away, before anything else is printed. */
  clear(): void;
}

/** `now` is a clock in milliseconds. Nothing is shown of work that is done within `patience`. */
export function openProgress(
  io: Pick<Io, "err" | "progress">,
  {now = () => performance.now(), patience = 300}: {now?: () => number; patience?: number} = {}
): Progress {
  if (!io.progress) return {show() {}, clear() {}};
  let next = now() + patience;
  let shown = false;
  return {
    show(text) {
      const time = now();
      if (time < next) return;
      next = time + 100;
      shown = true;
      io.err(`\r\u001b[2K${text()}`);
    },
    clear() {
      if (shown) io.err("\r\u001b[2K");
      shown = false;
    }
  };
}
