import {existsSync} from "node:fs";
import {join} from "node:path";
import {loadProject} from "../../loaders/project.ts";
import {makeTables} from "../../loaders/tidy/make-tables.ts";
import {replaceFolder} from "../../loaders/tidy/replace-folder.ts";
import {openArticles} from "../../loaders/verify/articles.ts";
import {verifyProject} from "../../loaders/verify/verify-project.ts";

// A process of its own: argv[2] is the project; prints seconds a step and the most memory held, as JSON.

const root = process.argv[2]!;
const articles = openArticles(root, {});
const steps: Record<string, number> = {};

function timed<Result>(name: string, work: () => Result): Result {
  const started = performance.now();
  const result = work();
  steps[name] = (performance.now() - started) / 1000;
  return result;
}

if (!existsSync(join(root, "seeds/seeds.lock.json"))) timed("lock", () => verifyProject(root, {articles}));
const project = timed("read", () => loadProject({root, articles}));
const started = performance.now();
const files = await makeTables(project);
steps.tables = (performance.now() - started) / 1000;
timed("write", () => replaceFolder(join(root, "data"), files));
const {figures, disputes} = project.rows;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({steps, megabytes, figures: figures.length, disputes: disputes.length}));
