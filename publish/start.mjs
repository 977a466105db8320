// npm start: install, build what changed, serve.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {buildAndRemember, isFresh} from "./inputs.mjs";
import {finished, spawnTypeScript} from "./run.mjs";
import {serve, wantedPort} from "./serve.mjs";
import {ensureDependencies, root, runMain} from "./setup.mjs";

const HELP = `npm start [-- --port N]

Installs what package-lock.json names, builds the site if anything it is made of changed since the last build,
and serves it on this computer.

  --port N   the port (or PORT in the environment; default 3000, the next free one when it is taken)
  --help     this text`;

/** Builds dist/ if it is not what the present inputs make; false when the build failed. */
export async function ensureSite({log = console.log} = {}) {
  if (isFresh(root)) {
    log("Nothing changed since the last build.");
    return true;
  }
  log("Building the site.");
  return buildAndRemember(root, async () => {
    const {code} = await finished(spawnTypeScript(join(root, "publish", "build.ts"), [], {cwd: root}));
    return code === 0;
  });
}

async function main() {
  const {values} = parseArgs({options: {port: {type: "string"}, help: {type: "boolean", short: "h"}}});
  if (values.help) return console.log(HELP);
  const port = wantedPort(values.port);
  await ensureDependencies();
  if (!(await ensureSite())) {
    console.error("\nThe site was not built: the faults are listed above.");
    if (existsSync(join(root, "dist", "index.html"))) {
      console.error("The last good one is still in dist/: `node publish/serve.mjs` serves it.");
    }
    process.exitCode = 1;
    return;
  }
  const {url} = await serve({dir: join(root, "dist"), port});
  console.log(`\n  ${url}\n\nCtrl+C ends it.`);
}

await runMain(import.meta, main);
