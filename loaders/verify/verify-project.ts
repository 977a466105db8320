import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {aliasesOf} from "../brief/aliases.ts";
import {readSeeds, type ReadSeeds} from "../read-seeds.ts";
import {goneFault} from "../uses/gone-figures.ts";
import type {Articles} from "./articles.ts";
import type {BriefCheck} from "./figure-check.ts";
import {formFinding, type Finding} from "./finding.ts";
import {formatLock, LOCK_FILE} from "./format-lock.ts";
import {rereadBrief} from "./reread-brief.ts";
import {updateLock, type LockUpdate} from "./update-lock.ts";
import {leftOverIds, verifyFigures, type Verified} from "./verify-figures.ts";
import {writeWhole} from "./write-whole.ts";

export interface VerifyProjectOptions {
  articles: Articles;
  /** Ids of changed figures whose entries are rewritten, or ids that they had before. */
  accept?: readonly string[];
  /** Whether nothing is written. */
  check?: boolean;
}

/** What came of verifying a project. */
export interface ProjectVerification {
  /** Ids to accept that no brief has: nothing was checked. */
  unknown: string[];
  /** As found, before anything was written. */
  briefs: BriefCheck[];
  update: LockUpdate;
  /** What a person must look at; of what is written, this is what remains. */
  findings: Finding[];
  notes: string[];
  /** Figures that the lock keeps though no brief has them, because something uses them. */
  kept: string[];
  /** Whether the lock, or what a brief says of its article, differs from what it should be. */
  outdated: boolean;
  written: boolean;
  /** Briefs that could not be told the fingerprint of the text that was taken up, by file. */
  untold: Map<string, string>;
}

/**
 * Checks every figure of the project at `root` against its article and keeps the lock: writes entries of new and
 * moved figures and of the accepted ones. Writes nothing while a brief or register has a fault of form; a broken
 * lock is what it mends, as long as every text is at hand.
 */
export function verifyProject(
  root: string,
  {articles, accept = [], check = false}: VerifyProjectOptions
): ProjectVerification {
  const read = readSeeds(root);
  const {seeds, gone} = read;
  const form = read.faults.filter(({file}) => file !== LOCK_FILE);
  const brokenLock = form.length < read.faults.length;
  const used = new Set(gone.map(({id}) => id));
  const faulty = new Set([...read.unread, ...form.map(({file}) => file)]);
  const aliases = aliasesOf(seeds);
  const accepted = new Set(accept.map((id) => aliases.get(id) ?? id));
  const ids = new Set(seeds.briefs.flatMap(({figures}) => figures.map(({id}) => id)));

  const before = verifyFigures(seeds, articles, {faulty, used});
  const leftOver = leftOverIds(seeds, {faulty, used});
  const update = updateLock(seeds.lock, before.briefs, {accept: accepted, leftOver});
  const result = {
    unknown: [...accepted].filter((id) => !ids.has(id)),
    briefs: before.briefs,
    update,
    kept: gone.map(({id}) => id),
    outdated: lockText(root) !== formatLock(update.lock) || update.reread.length > 0,
    untold: new Map<string, string>()
  };
  // Of a lock that cannot be read, only what the texts at hand say can be written anew.
  const mendable = form.length === 0 && (!brokenLock || before.briefs.every(({article}) => article !== null));
  if (result.unknown.length > 0 || check || !mendable || !result.outdated) {
    const {notes} = before;
    return {...result, written: false, notes, findings: findings(read, before, check ? null : update)};
  }
  writeWhole(join(root, LOCK_FILE), formatLock(update.lock));
  for (const {brief, sha256} of update.reread) {
    if (!rereadBrief(root, brief, sha256)) result.untold.set(brief.file, sha256);
  }
  const reread = readSeeds(root);
  const after = verifyFigures(reread.seeds, articles, {used: reread.gone.map(({id}) => id)});
  return {...result, written: true, notes: after.notes, findings: findings(reread, after, null)};
}

/** All findings, except those of figures that the update would settle if it could be written. */
function findings(
  {faults, gone}: ReadSeeds,
  {faults: found}: Verified,
  update: LockUpdate | null
): Finding[] {
  const settled = new Set(update ? [...update.added, ...update.moved, ...update.accepted] : []);
  const uses = gone.map((figure) => ({
    ...formFinding(goneFault(figure)),
    ...{id: figure.id, reason: "unbriefed" as const}
  }));
  return [...faults.map(formFinding), ...uses, ...found.filter(({id}) => id === null || !settled.has(id))];
}

/** The lock's file as it stands; none is as good as an empty one. */
function lockText(root: string): string {
  const path = join(root, LOCK_FILE);
  return existsSync(path) ? readFileSync(path, "utf8") : formatLock({version: 1, figures: {}});
}
