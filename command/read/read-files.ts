import type {Io} from "../command.ts";
import {openProgress} from "../terminal/progress.ts";
import {CSV_HEAD} from "./figure-csv.ts";
import {inOrder} from "./in-order.ts";
import type {Pool} from "./pool.ts";
import type {FileJob} from "./read-file.ts";
import type {Format} from "./settings.ts";

/** Reads articles, “-” standing for standard input, and prints their figures; gives the exit code. */
export async function readFiles(files: string[], format: Format, pool: Pool, io: Io): Promise<number> {
  const progress = openProgress(io);
  const [head, between, end] = FRAMES[format];
  let [done, bad, figures] = [0, 0, 0];
  let before = head;
  for await (const read of inOrder(jobsOf(files, io), pool.run, pool.width)) {
    done += 1;
    figures += read.figures;
    if (read.error !== null) bad += 1;
    progress.clear();
    for (const line of [read.error, read.note]) if (line !== null) io.err(`${line}\n`);
    if (read.out !== "") {
      await io.out(before + read.out);
      before = between;
    }
    if (io.closed?.()) return bad > 0 ? 1 : 0;
    progress.show(() => `${done} of ${files.length} files`);
  }
  progress.clear();
  if (format === "text" && done - bad > 1)
    await io.out(`${count(figures, "figure")} in ${done - bad} files\n`);
  else await io.out((before === head ? head : "") + end);
  if (bad > 0 && done > 1) io.err(`${bad} of ${done} files could not be read\n`);
  return bad > 0 ? 1 : 0;
}

/** What stands before the first text's figures, between texts, and after the last's. */
const FRAMES: Record<Format, readonly [string, string, string]> = {
  text: ["", "", ""],
  json: ["[\n", ",\n", "\n]\n"],
  jsonl: ["", "", ""],
  csv: [CSV_HEAD, "", ""]
};

async function* jobsOf(files: string[], io: Io): AsyncGenerator<FileJob> {
  for (const file of files) {
    if (file === "-") yield {kind: "file", file, bytes: await allOf(io.stdin)};
    else yield {kind: "file", file};
  }
}

async function allOf(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks);
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
