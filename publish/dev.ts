import {createServer} from "node:net";
import type {AddressInfo} from "node:net";
import {changeOf, together} from "./dev/changes.ts";
import type {Change} from "./dev/changes.ts";
import {Preview} from "./dev/preview.ts";
import {Refresher} from "./dev/refresher.ts";
import {watchProject} from "./dev/watch-project.ts";
import {seedFrameworkCache} from "./framework-cache.ts";

/** Previews the project at `root` at this port, or any free one when it is taken, until the program is ended. */
export async function develop(root: string, wanted: number): Promise<void> {
  const port = await freePort(wanted);
  const preview = new Preview(root, port);
  const refresher = new Refresher(root);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      refresher.stop();
      void preview.stop();
      process.exit(0);
    });
  }
  let waiting: Change[] = [{tables: "new code", preview: false}];
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      const change = together(waiting);
      waiting = [];
      const good = change.tables === null || (await refresher.run(change.tables));
      if (good && !preview.running) seedFrameworkCache(root);
      if (good && (!preview.running || change.preview)) await preview.restart();
    }
    busy = false;
  };
  watchProject(root, (files) => {
    const change = together(files.map(changeOf));
    if (change.tables === null && !change.preview) return;
    waiting.push(change);
    void work();
  });
  await work();
}

/** The wanted port of this computer, or any free one when it is taken. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", () => (wanted === 0 ? reject(new Error("no free port")) : resolve(freePort(0))));
    server.listen(wanted, "127.0.0.1", () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
