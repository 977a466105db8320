import {FaultError} from "../../loaders/fault.ts";
import {openMemory} from "../../loaders/kept/memory.ts";
import {openLoaders} from "../../loaders/tidy/make-tables.ts";
import {prepare} from "../prepare.ts";

// The process that Refresher starts: its code is loaded, it works each time that it is told to, and says whether there
// were no faults. What it made before it makes again only where something of it changed.

const memory = openMemory();

// What is wrong with a loader is told when its table is made.
openLoaders().catch(() => {});
process.on("message", async () => {
  try {
    await prepare({root: process.cwd(), memory});
    process.send!(true);
  } catch (error) {
    console.error(error instanceof FaultError ? error.message : error);
    process.send!(false);
    // Nobody knows what an unforeseen error has left behind.
    if (!(error instanceof FaultError)) process.disconnect();
  }
});
process.once("disconnect", () => process.exit());
