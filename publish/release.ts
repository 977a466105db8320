import {parseArgs} from "node:util";
import {FaultError} from "../loaders/fault.ts";
import {loadProject} from "../loaders/project.ts";
import {checkPublished} from "../loaders/published/check-published.ts";
import {writePublishedValues} from "../loaders/published/write-published-values.ts";
import {DAY} from "../src/versions/version-record.ts";
import {buildSite} from "./build-site.ts";
import {prepare} from "./prepare.ts";
import type {Frozen} from "./versions/freeze-charts.ts";

// npm run release: builds the site and keeps each chart that changed as a version for ever.

const HELP = `npm run release -- --date YYYY-MM-DD [--check]

Builds and checks the site, as npm run build does, and keeps the embed page,
picture, rows and words of every chart that differs from its last release in
published/<chart>/<version>/. Commit that folder: every later build lays all
kept versions at /embed/<chart>/v/<version>/, unchanged. What every figure says
is written to published/figures.csv; a figure that differs there from the last
release without an entry in seeds/corrections.yml stops the release.

  --date   the day of the release: no clock is asked
  --check  write nothing to published/; tell what would be released

Ends with 0 when all is well, 1 when the site has faults, 2 when called wrongly.
`;

const STATES: Record<Frozen["state"], string> = {
  new: "is released",
  again: "is released again, as it once was",
  unchanged: "is as it was released"
};

function readDay(args: string[]): {date: string; check: boolean} | string {
  try {
    const {values} = parseArgs({
      args,
      options: {
        date: {type: "string"},
        check: {type: "boolean", default: false},
        help: {type: "boolean", short: "h"}
      }
    });
    if (values.help) return "";
    if (values.date === undefined) return "--date is missing: the day of the release.";
    const day = DAY.safeParse(values.date);
    return day.success
      ? {date: day.data, check: values.check}
      : `--date ${values.date}: ${day.error.issues[0]!.message}.`;
  } catch (error) {
    return (error as Error).message;
  }
}

const asked = readDay(process.argv.slice(2));
if (typeof asked === "string") {
  const stream = asked === "" ? process.stdout : process.stderr;
  stream.write(asked === "" ? HELP : `${asked}\n\n${HELP}`);
  process.exitCode = asked === "" ? 0 : 2;
} else {
  const root = process.cwd();
  const log = (line: string) => console.log(line);
  try {
    // Before the new values take their place, those of the last release have to be accounted for.
    const project = loadProject({root});
    const {faults} = checkPublished(project);
    if (faults.length > 0) throw new FaultError(faults);
    const prepared = await prepare({root, log});
    const released = await buildSite({root, ...prepared, log, release: asked});
    for (const {slug, version, before, state} of released)
      log(
        `${slug} ${version} ${STATES[state]}${state !== "unchanged" && before ? `; before it stood ${before}` : ""}`
      );
    if (!asked.check) log(`${writePublishedValues(project)} written: what each figure says in this release`);
    // The pages of charts tell of their releases: they are built anew, now that there is one more.
    if (!asked.check && released.some(({state}) => state !== "unchanged"))
      await buildSite({root, ...prepared, log});
    log(asked.check ? "nothing was written: --check" : "commit published/ to keep what was released");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
