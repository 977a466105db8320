import {Worker} from "node:worker_threads";
import type {Lexicon} from "../../loaders/quantity/index.ts";
import {doJob, type Done, type Job} from "./job.ts";
import type {ReadSettings} from "./settings.ts";

/** Where jobs are done: here, or in threads. */
export interface Pool {
  /** How many jobs are worth having under way: enough that no thread waits. */
  width: number;
  run<J extends Job>(job: J): Promise<Done<J>>;
  close(): Promise<void>;
}

/** With one thread all is done here, with the lexicon given; threads open that of the settings' root themselves. */
export function openPool(threads: number, settings: ReadSettings, lexicon?: Lexicon): Pool {
  if (threads <= 1)
    return {width: 1, run: (job) => doJob(job, settings, lexicon), close: () => Promise.resolve()};
  const all: Worker[] = [];
  const free: Worker[] = [];
  const waiting: (() => void)[] = [];

  async function worker(): Promise<Worker> {
    while (free.length === 0 && all.length >= threads) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    const ready = free.pop();
    if (ready) return ready;
    const started = new Worker(new URL("thread.mjs", import.meta.url), {workerData: settings});
    all.push(started);
    return started;
  }

  async function run<J extends Job>(job: J): Promise<Done<J>> {
    const chosen = await worker();
    const done = await send(chosen, job);
    free.push(chosen);
    waiting.shift()?.();
    return done;
  }

  return {
    width: 2 * threads,
    run,
    close: async () => void (await Promise.all(all.map((one) => one.terminate())))
  };
}

function send<J extends Job>(worker: Worker, job: J): Promise<Done<J>> {
  return new Promise((resolve, reject) => {
    const end = () => void worker.off("message", message).off("error", fail).off("exit", exit);
    const message = (done: Done<J>) => (end(), resolve(done));
    const fail = (error: Error) => (end(), reject(error));
    const exit = (code: number) => (end(), reject(new Error(`a thread ended with code ${code}`)));
    worker.on("message", message).on("error", fail).on("exit", exit);
    // A copy of its own, so that it can be handed over whatever it is a part of.
    const bytes = "bytes" in job && job.bytes ? new Uint8Array(job.bytes) : null;
    worker.postMessage(bytes ? {...job, bytes} : job, bytes ? [bytes.buffer] : []);
  });
}
