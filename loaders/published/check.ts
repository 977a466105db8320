// Holds the figures against the last release: a part of npm test. Exit code 1 when one changed without a correction.
import {FaultError} from "../fault.ts";
import {loadProject} from "../project.ts";
import {checkPublished} from "./check-published.ts";
import {PUBLISHED_VALUES} from "./write-published-values.ts";

try {
  const {released, compared, faults} = checkPublished(loadProject({root: process.cwd()}));
  if (faults.length > 0) throw new FaultError(faults);
  console.log(
    released
      ? `${compared} published figures are as they were, or corrected`
      : `There is no release yet (${PUBLISHED_VALUES}): no figure to hold against it.`
  );
} catch (error) {
  if (!(error instanceof FaultError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
