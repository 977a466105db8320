import {FaultError} from "../loaders/fault.ts";
import {buildSite} from "./build-site.ts";
import {prepare} from "./prepare.ts";

// npm run build: from seeds/ to dist/, or all faults and nothing touched.

const root = process.cwd();
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);

try {
  const site = await prepare({root, log});
  await buildSite({root, site, log});
  log("dist/ is ready");
} catch (error) {
  if (error instanceof FaultError) console.error(error.message);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
