import {createServer} from "node:net";
import type {AddressInfo} from "node:net";
import {parseArgs} from "node:util";
import {changeOf, watchProject} from "./dev/changes.ts";
import type {Change} from "./dev/changes.ts";
import {Preview} from "./dev/preview.ts";
import {refresh} from "./dev/refresh.ts";
import {seedFrameworkCache} from "./framework-cache.ts";

const HELP = `npm run dev [-- --port N]

Previews the pages on this computer. A change in a brief, a register, a chart or a page shows in the
open page; faults are printed here, and the last good state stays.

  --port N   the port (or PORT in the environment; default: 3000, or any free one when it is taken)`;

const root = process.cwd();
const {values} = parseArgs({options: {port: {type: "string"}, help: {type: "boolean", short: "h"}}});

if (values.help) console.log(HELP);
else await develop(Number(values.port ?? process.env.PORT ?? 3000));

async function develop(wanted: number): Promise<void> {
  const port = await freePort(wanted);
  const preview = new Preview(root, port);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(preview));

  let waiting: Set<Change> = new Set(["tables"]);
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.size > 0) {
      const changes = waiting;
      waiting = new Set();
      if (await refresh(root)) {
        if (!preview.running) seedFrameworkCache(root);
        if (!preview.running || changes.has("pages’ code")) await preview.restart();
      }
    }
    busy = false;
  };
  watchProject(root, (file) => {
    const changes = changeOf(file);
    for (const change of changes) waiting.add(change);
    if (changes.length > 0) void work();
  });
  await work();
}

function end(preview: Preview): void {
  void preview.stop();
  process.exit(0);
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
