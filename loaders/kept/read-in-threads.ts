import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";
import {briefNames} from "../read-seeds.ts";
import {openArticles} from "../verify/articles.ts";
import {openKeptBriefs} from "./kept-briefs.ts";

interface Options {
  /** Where the articles are. */
  folder?: string;
  threads?: number;
  /** So many briefs must be new for threads to be worth their start. */
  worth?: number;
}

/** A thread has the registers and the lock of its own: more threads take more memory than they save time. */
const MOST_THREADS = 4;

/** What a thread may take: one that needs more ends, and what it has not read is read without it. */
const resourceLimits = {maxOldGenerationSizeMb: 700, maxYoungGenerationSizeMb: 64};

/**
 * Reads and checks the briefs of which nothing is kept yet, on all processors, so that the project's reading finds them
 * kept. What goes wrong here is left to that reading, which says where and why.
 */
export async function readInThreads(
  root: string,
  {
    folder = openArticles(root).folder,
    threads = Math.min(availableParallelism(), MOST_THREADS),
    worth = 500
  }: Options = {}
): Promise<void> {
  const known = openKeptBriefs(root).names();
  const names = briefNames(root).filter((name) => !known.has(name));
  if (threads < 2 || names.length < worth) return;
  const parts = Array.from({length: threads}, (_, n) => names.filter((_, index) => index % threads === n));
  await Promise.all(parts.map((part) => inThread({root, folder, names: part})));
}

function inThread(workerData: object): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL("thread.mjs", import.meta.url), {workerData, resourceLimits});
    thread.on("error", () => resolve()).on("exit", () => resolve());
  });
}
