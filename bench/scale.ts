import {execFile} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {ROOM_FOR_GARBAGE} from "../publish/dev/refresher.ts";
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
/** Seconds that an edit of one brief may take in the smallest project. */
const EDIT_SECONDS = 1;

interface Taken {
  /** Seconds by the clock. */
  steps: Record<string, number>;
  seconds: number;
  /** Seconds of all processors. */
  processors: number;
  megabytes: number;
}

export const scale: Bench = {
  name: "scale",
  about:
    "projects of synthetic briefs: read, verified against their articles, tidied and written; then one brief edited.",
  async run(say) {
    const rows: Measured[] = [];
    let least: {what: string; value: number} | null = null;
    for (const briefs of BRIEFS) {
      const what = `${briefs} briefs`;
      say(`${what}, ${briefs * FIGURES_A_BRIEF} figures`);
      const {whole, edit} = await measure(briefs);
      const largest = briefs === BRIEFS.at(-1);
      const row = (what: string, value: number, unit: string, limit: number | null = null) =>
        rows.push({what, value, unit, against: null, limit});
      // Other programs disturb the processors' time less than the clock's.
      const value = (whole.processors * 1e6) / (briefs * FIGURES_A_BRIEF);
      rows.push({what: `${what}, each figure`, value, unit: "µs", against: least, limit: least && LINEAR});
      least ??= {what, value};
      for (const [step, taken] of Object.entries(whole.steps)) row(`  ${step}`, taken, "s");
      row(`${what}, in all`, whole.seconds, "s", largest ? SECONDS : null);
      row("  processors' time", whole.processors, "s");
      row("  memory", whole.megabytes, "MB", largest ? MEGABYTES : null);
      row(`${what}, one edited`, edit.seconds, "s", briefs === BRIEFS[0] ? EDIT_SECONDS : null);
      row("  processors' time", edit.processors, "s");
    }
    return rows;
  }
};

/**
 * What a project of so many briefs takes, its lock being written beforehand; and then an edit of one of its briefs, where
 * a process waits for it that made the tables before, as it does in `cifra dev`.
 */
async function measure(briefs: number): Promise<{whole: Taken; edit: Taken}> {
  const folder = mkdtempSync(join(tmpdir(), "cifra-scale-"));
  try {
    writeSyntheticProject(folder, briefs, join(root, "seeds"));
    const script = join(root, "bench", "scale", "measure-write.ts");
    const take = async (step: string, ...options: string[]) => {
      const args = [...options, "--import", "tsx", script, folder, step];
      const {stdout} = await run(process.execPath, args, {cwd: root, maxBuffer: 2 ** 24});
      return stdout;
    };
    await take("lock");
    const whole = JSON.parse(await take("write")) as Taken;
    return {whole, edit: JSON.parse(await take("edit", ROOM_FOR_GARBAGE)) as Taken};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
