import {formatFaults} from "../loaders/fault.ts";
import type {Command} from "./command.ts";
import {openPool} from "./read/pool.ts";
import {projectLexicon} from "./read/project-lexicon.ts";
import {HELP, readArguments} from "./read/read-arguments.ts";
import {readFiles} from "./read/read-files.ts";
import {readStream} from "./read/read-stream.ts";
import {printable} from "./terminal/printable.ts";

/** All figures of articles, or of lines of JSON in a stream. */
export const read: Command = {
  name: "read",
  about: "all figures of texts: what each is, its value, who says so",
  help: HELP,
  async run(args, io) {
    const {files, settings, jobs} = readArguments(args, io);
    const {lexicon, faults} = await projectLexicon(settings.root);
    if (faults.length > 0) {
      io.err(`${printable(formatFaults(faults))}\n`);
      return 1;
    }
    const stream = files.length === 0 && settings.format === "jsonl";
    if (files.length === 0 && io.progress && (io.stdin as {isTTY?: boolean}).isTTY)
      io.err("Reading from the keyboard: end with Ctrl-D on a line of its own.\n");
    const pool = openPool(stream ? jobs : Math.min(jobs, files.length), settings, lexicon);
    try {
      if (stream) return await readStream(pool, io);
      return await readFiles(files.length > 0 ? files : ["-"], settings.format, pool, io);
    } finally {
      await pool.close();
      // What nobody will read any more must not keep the process waiting.
      if (io.closed?.()) (io.stdin as {destroy?(): void}).destroy?.();
    }
  }
};
