#!/usr/bin/env node
// The command `cifra`: TypeScript through tsx, in this same process, so that it starts soon and gets all signals.
import {existsSync} from "node:fs";
import process from "node:process";

const here = (file) => new URL(file, import.meta.url);

// npm publishes no package-lock.json: where there is one, this is a clone, which sets itself up.
if (existsSync(here("../package-lock.json"))) await setUp();
await start();

async function setUp() {
  const {ensureDependencies, SetupError} = await import("../publish/setup.mjs");
  try {
    await ensureDependencies({log: console.error});
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function start() {
  const {register} = await import("tsx/esm/api");
  // The folder that somebody works in may have a tsconfig.json of its own, which is not ours.
  register({tsconfig: false});
  const [{main}, {processIo}] = await Promise.all([import("./cifra.ts"), import("./terminal/process-io.ts")]);
  process.exitCode = await main(process.argv.slice(2), processIo());
}
