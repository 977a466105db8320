import {execFile} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {root} from "../publish/setup.mjs";
import type {Bench, Measured} from "./bench.ts";
import {FIGURES_A_BRIEF, writeSyntheticProject} from "./scale/synthetic-project.ts";

const run = promisify(execFile);

const BRIEFS = [1000, 3000, 10_000] as const;
/** Seconds and megabytes that the largest project may take. */
const SECONDS = 60;
const MEGABYTES = 2000;
/** How many times as long a figure of a larger project may take. */
const LINEAR = 1.3;

interface Taken {
  steps: Record<string, number>;
  megabytes: number;
}

export const scale: Bench = {
  name: "scale",
  about:
    "projects of synthetic briefs: read, verified against their articles, tidied and written in a process of its own",
  async run(say) {
    const rows: Measured[] = [];
    let least: {what: string; value: number} | null = null;
    for (const briefs of BRIEFS) {
      const what = `${briefs} briefs`;
      say(`${what}, ${briefs * FIGURES_A_BRIEF} figures`);
      const {steps, megabytes} = await measure(briefs);
      const seconds = Object.values(steps).reduce((sum, step) => sum + step, 0);
      const value = (seconds * 1e6) / (briefs * FIGURES_A_BRIEF);
      rows.push({what: `${what}, each figure`, value, unit: "µs", against: least, limit: least && LINEAR});
      least ??= {what, value};
      const largest = briefs === BRIEFS.at(-1);
      for (const [step, taken] of Object.entries(steps)) {
        rows.push({what: `  ${step}`, value: taken, unit: "s", against: null, limit: null});
      }
      rows.push({
        what: `${what}, in all`,
        value: seconds,
        unit: "s",
        against: null,
        limit: largest ? SECONDS : null
      });
      rows.push({
        what: `  memory`,
        value: megabytes,
        unit: "MB",
        against: null,
        limit: largest ? MEGABYTES : null
      });
    }
    return rows;
  }
};

/** What a project of so many briefs takes, its lock being written beforehand. */
async function measure(briefs: number): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), "cifra-scale-"));
  try {
    writeSyntheticProject(folder, briefs, join(root, "seeds"));
    const script = join(root, "bench", "scale", "measure-write.ts");
    const take = async (step: string) => {
      const options = {cwd: root, maxBuffer: 2 ** 24};
      const {stdout} = await run(process.execPath, ["--import", "tsx", script, folder, step], options);
      return stdout;
    };
    await take("lock");
    return JSON.parse(await take("write")) as Taken;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
