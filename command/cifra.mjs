#!/usr/bin/env node
// The command `cifra`. In a clone it is TypeScript, through tsx in this same process, so that it starts soon and gets
// all signals; in the installed package it is compiled.
import {existsSync} from "node:fs";
import process from "node:process";

const here = (file) => new URL(file, import.meta.url);

// npm publishes no package-lock.json: where there is one, this is a clone, which sets itself up.
const inClone = existsSync(here("../package-lock.json"));
if (inClone) {
  await setUp();
  const {register} = await import("tsx/esm/api");
  // The folder that somebody works in may have a tsconfig.json of its own, which is not ours.
  register({tsconfig: false});
}
await start(
  inClone ? "./cifra.ts" : "../lib/command/cifra.js",
  inClone ? "./terminal/process-io.ts" : "../lib/command/terminal/process-io.js"
);

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

async function start(command, terminal) {
  const [{main}, {processIo}] = await Promise.all([import(command), import(terminal)]);
  process.exitCode = await main(process.argv.slice(2), processIo());
}
