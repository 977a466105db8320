import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {spareMemory} from "../../command/spare-memory.ts";
import {openKeptBriefs} from "../../loaders/kept/kept-briefs.ts";
import {noMemory, openMemory, type Memory} from "../../loaders/kept/memory.ts";
import {readInThreads} from "../../loaders/kept/read-in-threads.ts";
import {loadProject} from "../../loaders/project.ts";
import {makeTables, openLoaders} from "../../loaders/tidy/make-tables.ts";
import {replaceFolder} from "../../loaders/tidy/replace-folder.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";
import {nameOf} from "./synthetic-project.ts";

// A process of its own. Its arguments are a project and “lock”, which writes its lock, “write”, which makes its tables
// as `cifra data` does, or “edit”, which makes them as `cifra dev` does, then edits a brief and makes them again, several
// times. The last two print the seconds of each step, those of the processors in all, and the most memory held, as
// JSON. The code is loaded before the clock starts, as it is where `cifra dev` waits for an edit.

const EDITS = 5;

const [, , root, step] = process.argv;
const articles = openArticles(root!, {});

if (step === "lock") verifyProject(root!, {articles});
else {
  await openLoaders();
  if (step === "write") spareMemory();
  const taken = step === "edit" ? await edit() : await write(noMemory);
  console.log(JSON.stringify(taken));
}

async function write(memory: Memory) {
  const cpu = process.cpuUsage();
  const times = [performance.now()];
  await readInThreads(root!, {folder: articles.folder});
  times.push(performance.now());
  const project = loadProject({root: root!, articles, kept: openKeptBriefs(root!), memory});
  times.push(performance.now());
  await replaceFolder(join(root!, "data"), (write) => makeTables(project, write));
  memory.end();
  times.push(performance.now());
  const seconds = (n: number) => (times[n + 1]! - times[n]!) / 1000;
  const steps = {
    "read in threads": seconds(0),
    "read and tidy": seconds(1),
    "make and write tables": seconds(2)
  };
  const {user, system} = process.cpuUsage(cpu);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return {steps, seconds: (times[3]! - times[0]!) / 1000, processors: (user + system) / 1e6, megabytes};
}

/** The median of several edits, each of another brief. */
async function edit() {
  const memory = openMemory();
  await write(memory);
  const taken = [];
  for (let n = 0; n < EDITS; n++) {
    editBrief(n);
    taken.push(await write(memory));
  }
  return taken.sort((a, b) => a.seconds - b.seconds)[(EDITS - 1) / 2];
}

/** Gives a figure of a brief to another claimant. */
function editBrief(n: number): void {
  const file = join(root!, "seeds", `${nameOf(7 * n + 1)}.md`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/by: office-\d+/, "by: office-49"));
}
