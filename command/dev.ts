import {parseArgs} from "node:util";
import {develop} from "../publish/dev.ts";
import {wantedPort} from "../publish/serve.mjs";
import {checkProject} from "./build/build-here.ts";
import type {Command, Io} from "./command.ts";

const HELP = `cifra dev [--port N]

Previews the pages on this computer until Ctrl+C. A change in a brief, a
register, a chart or a page shows in the open page within seconds; faults are
printed here, and the last good state stays.

  --port N   the port (or PORT in the environment; default 3000, or any free one
             when it is taken)
`;

/** Previews the project in the current folder. */
export const dev: Command = {
  name: "dev",
  about: "preview; changes show within seconds",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const {values} = parseArgs({args, options: {port: {type: "string"}}});
    const port = wantedPort(values.port, io.env);
    checkProject(io.cwd);
    await develop(io.cwd, port);
    return 0;
  }
};
