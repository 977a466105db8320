import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {argv, cwd, env as environment} from "node:process";
import {fileURLToPath} from "node:url";
import {aliasesOf} from "./brief/aliases.ts";
import {formatFaults, type Fault} from "./fault.ts";
import {readSeeds} from "./read-seeds.ts";
import {goneFault} from "./uses/gone-figures.ts";
import {openArticles} from "./verify/articles.ts";
import {formatLock, LOCK_FILE} from "./verify/format-lock.ts";
import {rereadBrief} from "./verify/reread-brief.ts";
import {formatRevisions, revisedBriefs, revisionsOf} from "./verify/revisions.ts";
import {summary} from "./verify/summary.ts";
import {updateLock, type LockUpdate} from "./verify/update-lock.ts";
import {HELP, readArguments} from "./verify/verify-arguments.ts";
import {leftOverIds, verifyFigures} from "./verify/verify-figures.ts";
import {writeWhole} from "./verify/write-whole.ts";

export interface VerifyCall {
  args?: string[];
  root?: string;
  env?: Record<string, string | undefined>;
  log?: (line: string) => void;
  /** Takes all but the report where that is to be read by a program. */
  warn?: (line: string) => void;
}

/** Runs `npm run verify`; gives the exit code. */
export function verify({
  args = argv.slice(2),
  root = cwd(),
  env = environment,
  log: print = console.log,
  warn = console.error
}: VerifyCall = {}): number {
  const options = readArguments(args);
  if (typeof options === "string") {
    warn(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    print(HELP);
    return 0;
  }
  const log = options.format === "json" ? warn : print;
  const {seeds, faults: seedFaults, gone} = readSeeds(root);
  // A broken lock is what this program is called to mend; everything else must be in order first.
  const [inLock, elsewhere] = [seedFaults.filter(isInLock), seedFaults.filter((one) => !isInLock(one))];
  if (elsewhere.length > 0) {
    log(formatFaults(seedFaults));
    return 1;
  }
  const ids = new Set(seeds.briefs.flatMap(({figures}) => figures.map(({id}) => id)));
  const aliases = aliasesOf(seeds);
  const accept = new Set(options.accept.map((id) => aliases.get(id) ?? id));
  const unknown = [...accept].filter((id) => !ids.has(id));
  if (unknown.length > 0) {
    log(unknown.map((id) => `no brief has a figure “${id}”`).join("\n"));
    return 2;
  }
  const articles = openArticles(root, env);
  const used = new Set(gone.map(({id}) => id));
  const before = verifyFigures(seeds, articles, {used});
  const update = updateLock(seeds.lock, before.briefs, {accept, leftOver: leftOverIds(seeds, {used})});
  log(summary(before.briefs, update));
  const revised = revisedBriefs(before.briefs);
  if (options.format === "json") print(JSON.stringify(revised.flatMap(revisionsOf), null, 2));
  else for (const check of revised) log(`\n${formatRevisions(check)}\n`);
  if (before.checked.text.length === 0) log(`no article is at hand: looked in ${articles.folder}`);

  const outdated = lockText(root) !== formatLock(update.lock) || update.reread.length > 0;
  // Of a lock that cannot be read, only what the texts at hand say can be written anew.
  const mendable = inLock.length === 0 || before.briefs.every(({article}) => article !== null);
  const write = outdated && mendable && !options.check;
  if (write) takeUp(root, update, log);
  const {faults, notes} = write
    ? verifyAgain(root, env)
    : {...before, faults: [...inLock, ...gone.map(goneFault), ...before.faults]};
  for (const note of notes) log(note);
  if (gone.length > 0) {
    const ids = gone.map(({id}) => `“${id}”`).join(", ");
    log(`${LOCK_FILE}: keeps what no brief has as long as something uses it: ${ids}`);
  }
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
  for (const {from, to} of update.renamed) log(`${LOCK_FILE}: “${from}” is “${to}” now`);
  for (const id of update.removed) log(`${LOCK_FILE}: removed “${id}”, which no brief has`);
  for (const id of update.accepted) log(`${LOCK_FILE}: rewrote “${id}” as accepted`);
  for (const {brief, sha256} of update.reread) {
    const done = rereadBrief(root, brief, sha256);
    log(`${brief.file}: ${done ? "now names" : "put this under “article”:"} sha256 ${sha256}`);
  }
}

/** What the files that were just written still have against them: what a person must look at. */
function verifyAgain(root: string, env: NonNullable<VerifyCall["env"]>): {faults: Fault[]; notes: string[]} {
  const {seeds, faults, gone} = readSeeds(root);
  const used = gone.map(({id}) => id);
  const again = verifyFigures(seeds, openArticles(root, env), {used});
  return {faults: [...faults, ...gone.map(goneFault), ...again.faults], notes: again.notes};
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = verify();
