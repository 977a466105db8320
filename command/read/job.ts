import type {Lexicon} from "../../loaders/quantity/index.ts";
import type {FileDone, FileJob} from "./read-file.ts";
import {readLines, readLongLine, type LinesDone, type LinesJob, type LongLineJob} from "./read-lines.ts";
import type {ReadSettings} from "./settings.ts";

/** A piece of work for one thread; plain data. */
export type Job = FileJob | LinesJob | LongLineJob;
export type Done<J extends Job> = J extends FileJob ? FileDone : LinesDone;

/** Does a job here and now; without a lexicon with the reader's own words. */
export async function doJob<J extends Job>(
  job: J,
  settings: ReadSettings,
  lexicon?: Lexicon
): Promise<Done<J>> {
  return (await doAny(job, settings, lexicon)) as Done<J>;
}

async function doAny(job: Job, settings: ReadSettings, lexicon?: Lexicon): Promise<FileDone | LinesDone> {
  if (job.kind === "lines") return readLines(job, settings, lexicon);
  if (job.kind === "long-line") return readLongLine(job);
  // What reads HTML and PDF takes time to load, and lines have none.
  const {readFile} = await import("./read-file.ts");
  return readFile(job, settings, lexicon);
}
