import type {Io} from "../command.ts";
import {openProgress} from "../terminal/progress.ts";
import {inOrder} from "./in-order.ts";
import type {Pool} from "./pool.ts";
import {splitLines} from "./split-lines.ts";

/**
 * Reads lines `{"id": …, "text": …}` from standard input and prints a line of figures for each, in their order. What
 * is under way at once is bounded: when nobody takes the output, no more input is taken. Gives the exit code.
 */
export async function readStream(pool: Pool, io: Io): Promise<number> {
  const progress = openProgress(io);
  const started = performance.now();
  let [lines, bad, bytes] = [0, 0, 0];
  const input = counted(io.stdin, (size) => (bytes += size));
  for await (const done of inOrder(splitLines(input), pool.run, pool.width)) {
    lines += done.lines;
    bad += done.bad;
    progress.clear();
    await io.out(done.out);
    if (io.closed?.()) break;
    progress.show(() => {
      const rate = bytes / 1000 / (performance.now() - started);
      return `${lines.toLocaleString("en")} lines, ${rate.toFixed(1)} MB/s`;
    });
  }
  progress.clear();
  if (bad > 0)
    io.err(`${bad.toLocaleString("en")} of ${lines.toLocaleString("en")} lines could not be read\n`);
  return bad > 0 ? 1 : 0;
}

async function* counted(
  stream: NodeJS.ReadableStream,
  add: (size: number) => void
): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of stream) {
    add(chunk.length);
    yield chunk;
  }
}
