import {parseArgs} from "node:util";
import {release as releaseProject} from "../publish/release.ts";
import {DAY} from "../src/versions/version-record.ts";
import {checkProject, tellingFaults} from "./build/build-here.ts";
import {UsageError, type Command, type Io} from "./command.ts";

const HELP = `cifra release --date YYYY-MM-DD [--check]

Builds and checks the site, as cifra build does, and keeps the embed page,
picture, rows and words of every chart that differs from its last release in
published/<chart>/<version>/. Commit that folder: every later build lays all
kept versions at /embed/<chart>/v/<version>/, unchanged. What every figure says
is written to published/figures.csv; a figure that differs there from the last
release without an entry in seeds/corrections.yml stops the release.

  --date   the day of the release: no clock is asked
  --check  write nothing to published/; tell what would be released

Ends with 0 when all is well, 1 when the site has faults, 2 when called wrongly.
`;

/** Releases the charts of the project in the current folder. */
export const release: Command = {
  name: "release",
  about: "keep every chart that changed as a version for ever",
  help: HELP,
  async run(args: string[], io: Io): Promise<number> {
    const asked = readRelease(args);
    checkProject(io.cwd);
    const log = (line: string) => void io.out(`${line}\n`);
    return (await tellingFaults(io, () => releaseProject(io.cwd, {...asked, log}))) ? 0 : 1;
  }
};

function readRelease(args: string[]): {date: string; check: boolean} {
  const {values} = parseArgs({
    args,
    options: {date: {type: "string"}, check: {type: "boolean", default: false}}
  });
  const {date, check} = values;
  if (date === undefined) throw new UsageError("--date is missing: the day of the release.");
  const day = DAY.safeParse(date);
  if (!day.success) throw new UsageError(`--date ${date}: ${day.error.issues[0]!.message}.`);
  return {date: day.data, check};
}
