import source from "virtual:reader";
import type {Correction} from "./correct-figures.ts";
import type {Corrected, Pasted, Reading} from "./desk.ts";

/** The reader in a worker of its own. */
export interface Reader {
  read(pasted: Pick<Pasted, "text" | "language">): Promise<Pick<Reading, "quantities" | "language">>;
  open(pasted: Pasted): Promise<Reading>;
  brief(corrections: readonly Correction[]): Promise<Corrected>;
}

/**
 * Starts the reader. Its program comes with the page as a text, so that the worker is under the page's own policy, which
 * lets nothing be sent anywhere.
 */
export function openReader(): Reader {
  const address = URL.createObjectURL(new Blob([source], {type: "text/javascript"}));
  const worker = new Worker(address);
  const waiting = new Map<number, {resolve: (done: never) => void; reject: (error: Error) => void}>();
  let last = 0;
  worker.addEventListener("message", ({data}: MessageEvent<{id: number; done?: never; failed?: string}>) => {
    const {id, done, failed} = data;
    const one = waiting.get(id);
    waiting.delete(id);
    if (failed === undefined) one?.resolve(done as never);
    else one?.reject(new Error(failed));
  });
  worker.addEventListener("error", ({message}) => {
    for (const {reject} of waiting.values()) reject(new Error(message || "the reader did not start"));
    waiting.clear();
  });
  const ask = <Done>(task: string, given: unknown): Promise<Done> =>
    new Promise((resolve, reject) => {
      waiting.set((last += 1), {resolve: resolve as never, reject});
      worker.postMessage({id: last, task, given});
    });
  return {
    read: (pasted) => ask("read", pasted),
    open: (pasted) => ask("open", pasted),
    brief: (corrections) => ask("brief", corrections)
  };
}
