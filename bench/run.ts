// npm run bench [-- NAME…] [--strict]
import {parseArgs} from "node:util";
import {runMain} from "../publish/setup.mjs";
import {formatTable, isOver} from "./bench.ts";
import type {Bench} from "./bench.ts";
import {buildTime} from "./build-time.ts";
import {embeds} from "./embeds.ts";
import {firstChart} from "./first-chart.ts";
import {layoutQuality} from "./layout-quality.ts";
import {layoutSpeed} from "./layout-speed.ts";
import {lighthouse} from "./lighthouse.ts";
import {notebookReader} from "./notebook-reader.ts";
import {pageWeight} from "./page-weight.ts";
import {quantityAccuracy} from "./quantity/accuracy.ts";
import {quantitySpeed} from "./quantity/speed.ts";
import {render} from "./render.ts";
import {scale} from "./scale.ts";
import {story} from "./story.ts";

const BENCHES: Bench[] = [
  pageWeight,
  firstChart,
  story,
  lighthouse,
  embeds,
  buildTime,
  quantityAccuracy,
  quantitySpeed,
  render,
  layoutQuality,
  layoutSpeed,
  notebookReader,
  scale
];

const HELP = `npm run bench [-- NAME…] [--strict]

${BENCHES.map(({name, about}) => `  ${name.padEnd(19)}${about}`).join("\n")}

  --strict  exit code 1 when a limit is passed
  --help    this text

weight, paint, story, lighthouse and embeds measure the built site in dist/ (npm run build); CHROME_PATH names the browser.
The quantity benches, layout-quality, lighthouse and embeds install what they compare with into bench/peers/node_modules, once.`;

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    options: {strict: {type: "boolean"}, help: {type: "boolean", short: "h"}},
    allowPositionals: true
  });
  const unknown = positionals.find((name) => !BENCHES.some((bench) => isNamed(bench, name)));
  if (unknown) console.error(`There is no bench “${unknown}”.\n`);
  if (values.help || unknown) {
    console.log(HELP);
    process.exitCode = unknown ? 2 : 0;
    return;
  }
  let over = 0;
  for (const bench of BENCHES) {
    if (positionals.length > 0 && !positionals.some((name) => isNamed(bench, name))) continue;
    const {name, about, run} = bench;
    console.log(`${name}: ${about}`);
    const rows = await run((progress) => console.error(`  … ${progress}`));
    console.log(`${formatTable(rows)}\n`);
    over += rows.filter(isOver).length;
  }
  console.log(over === 0 ? "All limits hold." : `${over} ${over === 1 ? "limit is" : "limits are"} passed.`);
  if (values.strict && over > 0) process.exitCode = 1;
}

/** “quantity” names quantity-accuracy and quantity-speed. */
function isNamed({name}: Bench, given: string): boolean {
  return name === given || name.startsWith(`${given}-`);
}

await runMain(import.meta, main);
