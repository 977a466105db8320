import {FaultError} from "../loaders/fault.ts";
import {loadProject} from "../loaders/project.ts";
import {checkPublished} from "../loaders/published/check-published.ts";
import {writePublishedValues} from "../loaders/published/write-published-values.ts";
import {buildSite} from "./build-site.ts";
import {prepare} from "./prepare.ts";
import type {Frozen} from "./versions/freeze-charts.ts";

export interface ReleaseOptions {
  /** The day of the release, "2026-11-29". */
  date: string;
  /** Whether nothing is to be written to published/. */
  check: boolean;
  /** Takes one line at a time. */
  log: (line: string) => void;
}

const STATES: Record<Frozen["state"], string> = {
  new: "is released",
  again: "is released again, as it once was",
  unchanged: "is as it was released"
};

/**
 * Builds the project at `root` and keeps each chart that changed as a version in published/, with what every figure
 * says. Throws a FaultError with all faults, values that changed without a correction among them, or an Error of what
 * failed.
 */
export async function release(root: string, {date, check, log}: ReleaseOptions): Promise<void> {
  // Before the new values take their place, those of the last release have to be accounted for.
  const project = loadProject({root});
  const {faults} = checkPublished(project);
  if (faults.length > 0) throw new FaultError(faults);
  const prepared = await prepare({root, log});
  const released = await buildSite({root, ...prepared, log, release: {date, check}});
  for (const {slug, version, before, state} of released)
    log(
      `${slug} ${version} ${STATES[state]}${state !== "unchanged" && before ? `; before it stood ${before}` : ""}`
    );
  if (check) return log("nothing was written: --check");
  log(`${writePublishedValues(project)} written: what each figure says in this release`);
  // The pages of charts tell of their releases: they are built anew, now that there is one more.
  if (released.some(({state}) => state !== "unchanged")) await buildSite({root, ...prepared, log});
  log("commit published/ to keep what was released");
}
