import {gateSite} from "./gate-site.ts";
import {formatFaults} from "../../loaders/fault.ts";
const t = performance.now();
const f = gateSite({root: process.cwd(), output: process.argv[2]!, languages: ["en"]});
const ms = performance.now() - t;
console.log(f.length ? formatFaults(f) : "no faults");
console.log(Math.round(ms), "ms");
