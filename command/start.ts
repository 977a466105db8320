import {existsSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {isFresh} from "../publish/inputs.mjs";
import {serve, wantedPort} from "../publish/serve.mjs";
import {buildHere, checkProject} from "./build/build-here.ts";
import type {Command, Io} from "./command.ts";

const HELP = `cifra start [--port N] [--no-build]

Builds the site if anything that it is made of changed since the last build, and
serves it on this computer until Ctrl+C.

  --port N    the port (or PORT in the environment; default 3000, the next free
              one when it is taken)
  --no-build  serve what is in dist/ as it is
`;

/** Builds what changed and serves it. */
export const start: Command = {
  name: "start",
  about: "build what changed and serve it",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const options = {port: {type: "string"}, "no-build": {type: "boolean", default: false}} as const;
    const {values} = parseArgs({args, options});
    const port = wantedPort(values.port, io.env);
    checkProject(io.cwd);
    const built = existsSync(join(io.cwd, "dist", "index.html"));
    if (values["no-build"] && !built) {
      io.err("There is no dist/ yet: `cifra build` makes it.\n");
      return 1;
    }
    if (values["no-build"]) await io.out("dist/ as it is.\n");
    else if (isFresh(io.cwd, io.env)) await io.out("Nothing changed since the last build.\n");
    else {
      await io.out("Building the site.\n");
      if (!(await buildHere(io))) {
        io.err("\nThe site was not built: the faults are listed above.\n");
        if (built) io.err("The last good one is still in dist/: `npx cifra start --no-build` serves it.\n");
        return 1;
      }
    }
    const {url} = await serve({dir: join(io.cwd, "dist"), port});
    await io.out(`\n  ${url}\n\nCtrl+C ends it.\n`);
    return 0;
  }
};
