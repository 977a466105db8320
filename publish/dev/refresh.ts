import {FaultError} from "../../loaders/fault.ts";
import {openLoaders} from "../../loaders/tidy/make-tables.ts";
import {prepare} from "../prepare.ts";

// The process that Refresher starts: its code is loaded, and it works when it is told to.

// What is wrong with a loader is told when its table is made.
openLoaders().catch(() => {});
process.once("message", async () => {
  try {
    await prepare({root: process.cwd()});
  } catch (error) {
    console.error(error instanceof FaultError ? error.message : error);
    process.exitCode = 1;
  }
  process.disconnect();
});
process.once("disconnect", () => process.exit());
