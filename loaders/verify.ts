import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {argv, cwd, env as environment} from "node:process";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {formatFaults, type Fault} from "./fault.ts";
import {readSeeds} from "./read-seeds.ts";
import {openArticles} from "./verify/articles.ts";
import {formatLock, LOCK_FILE} from "./verify/format-lock.ts";
import {rereadBrief} from "./verify/reread-brief.ts";
import {summary} from "./verify/summary.ts";
import {updateLock, type LockUpdate} from "./verify/update-lock.ts";
import {leftOverIds, verifyFigures} from "./verify/verify-figures.ts";
import {writeWhole} from "./verify/write-whole.ts";

const HELP = `npm run verify [-- --accept ID… | --check]

Checks every figure of seeds/*.md against its article's text, and keeps seeds/seeds.lock.json.
New figures and unchanged figures that moved are written; entries of figures that are gone are removed.

  --accept ID…  also rewrite the entries of these changed figures
  --check       write nothing; fail where something would be written
  --help        show this

The texts are looked for in the folder that CIFRA_ARTICLES names, else in articles/.
Ends with 0 when all is well, 1 when something was found, 2 when it was called wrongly.
`;

export interface VerifyCall {
  args?: string[];
  root?: string;
  env?: Record<string, string | undefined>;
  log?: (line: string) => void;
}

/** Runs `npm run verify`; gives the exit code. */
export function verify({
  args = argv.slice(2),
  root = cwd(),
  env = environment,
  log = console.log
}: VerifyCall = {}): number {
  const options = readArguments(args);
  if (typeof options === "string") {
    log(`${options}\n\n${HELP}`.trimEnd());
    return 2;
  }
  if (options.help) {
    log(HELP.trimEnd());
    return 0;
  }
  const {seeds, faults: seedFaults} = readSeeds(root);
  // A broken lock is what this program is called to mend; everything else must be in order first.
  const [inLock, elsewhere] = [seedFaults.filter(isInLock), seedFaults.filter((one) => !isInLock(one))];
  if (elsewhere.length > 0) {
    log(formatFaults(seedFaults));
    return 1;
  }
  const ids = new Set(seeds.briefs.flatMap(({figures}) => figures.map(({id}) => id)));
  const unknown = options.accept.filter((id) => !ids.has(id));
  if (unknown.length > 0) {
    log(unknown.map((id) => `no brief has a figure “${id}”`).join("\n"));
    return 2;
  }
  const articles = openArticles(root, env);
  const before = verifyFigures(seeds, articles);
  const update = updateLock(seeds.lock, before.briefs, {
    accept: new Set(options.accept),
    leftOver: leftOverIds(seeds)
  });
  log(summary(before.briefs, update));
  if (before.checked.text.length === 0) log(`no article is at hand: looked in ${articles.folder}`);

  const outdated = lockText(root) !== formatLock(update.lock) || update.reread.length > 0;
  // Of a lock that cannot be read, only what the texts at hand say can be written anew.
  const mendable = inLock.length === 0 || before.briefs.every(({article}) => article !== null);
  const write = outdated && mendable && !options.check;
  if (write) takeUp(root, update, log);
  const {faults, notes} = write ? verifyAgain(root, env) : {...before, faults: [...inLock, ...before.faults]};
  for (const note of notes) log(note);
  if (faults.length > 0) log(formatFaults(faults));
  else if (outdated && !write) log(`${LOCK_FILE} would be written`);
  return faults.length > 0 || outdated !== write ? 1 : 0;
}

function isInLock({file}: Fault): boolean {
  return file === LOCK_FILE;
}

/** The lock's file as it stands; none is as good as an empty one. */
function lockText(root: string): string {
  const path = join(root, LOCK_FILE);
  return existsSync(path) ? readFileSync(path, "utf8") : formatLock({version: 1, figures: {}});
}

/** Writes the lock, and the fingerprints of the texts that were read anew into their briefs. */
function takeUp(root: string, update: LockUpdate, log: (line: string) => void): void {
  writeWhole(join(root, LOCK_FILE), formatLock(update.lock));
  log(`${LOCK_FILE}: written`);
  for (const id of update.removed) log(`${LOCK_FILE}: removed “${id}”, which no brief has`);
  for (const id of update.accepted) log(`${LOCK_FILE}: rewrote “${id}” as accepted`);
  for (const {brief, sha256} of update.reread) {
    const done = rereadBrief(root, brief, sha256);
    log(`${brief.file}: ${done ? "now names" : "put this under “article”:"} sha256 ${sha256}`);
  }
}

/** What the files that were just written still have against them: what a person must look at. */
function verifyAgain(root: string, env: NonNullable<VerifyCall["env"]>): {faults: Fault[]; notes: string[]} {
  const {seeds, faults} = readSeeds(root);
  const again = verifyFigures(seeds, openArticles(root, env));
  return {faults: [...faults, ...again.faults], notes: again.notes};
}

function readArguments(args: string[]): {accept: string[]; check: boolean; help: boolean} | string {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        accept: {type: "string", multiple: true, default: []},
        check: {type: "boolean", default: false},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const {accept, check, help} = values;
    // "--accept a b": parseArgs takes the first for the option, the others stand free.
    if (accept.length === 0 && positionals.length > 0) return `unexpected “${positionals[0]}”`;
    if (check && accept.length > 0) return "--check writes nothing, --accept writes";
    return {
      accept: [...accept, ...positionals].flatMap((ids) => ids.split(",").filter(Boolean)),
      check,
      help
    };
  } catch (error) {
    return (error as Error).message;
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = verify();
