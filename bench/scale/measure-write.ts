import {openKeptBriefs} from "../../loaders/kept/kept-briefs.ts";
import {readInThreads} from "../../loaders/kept/read-in-threads.ts";
import {loadProject} from "../../loaders/project.ts";
import {makeTables, openLoaders} from "../../loaders/tidy/make-tables.ts";
import {replaceFolder} from "../../loaders/tidy/replace-folder.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";
import {join} from "node:path";

// A process of its own. Its arguments are a project and “lock”, which writes its lock, or “write”, which makes its
// tables as `cifra data` does and prints the seconds of each step, those of the processors in all, and the most memory
// held, as JSON. Its code is loaded before the clock starts, as it is where `cifra dev` waits for an edit.

const [, , root, step] = process.argv;
const articles = openArticles(root!, {});

if (step === "lock") verifyProject(root!, {articles});
else await write();

async function write(): Promise<void> {
  await openLoaders();
  const cpu = process.cpuUsage();
  const times = [performance.now()];
  await readInThreads(root!, articles);
  times.push(performance.now());
  const project = loadProject({root: root!, articles, kept: openKeptBriefs(root!)});
  times.push(performance.now());
  await replaceFolder(join(root!, "data"), (write) => makeTables(project, write));
  times.push(performance.now());
  const seconds = (n: number) => (times[n + 1]! - times[n]!) / 1000;
  const steps = {
    "read in threads": seconds(0),
    "read and tidy": seconds(1),
    "make and write tables": seconds(2)
  };
  const {user, system} = process.cpuUsage(cpu);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({steps, processors: (user + system) / 1e6, megabytes}));
}
