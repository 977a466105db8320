import {readdirSync} from "node:fs";
import type {Fault} from "../../loaders/fault.ts";
import {readProject} from "../../loaders/project.ts";
import {compileLexicon} from "../../loaders/quantity/index.ts";
import {coverage, isMissed} from "../../loaders/verify/coverage.ts";
import type {Articles} from "../../loaders/verify/articles.ts";
import type {BriefCheck} from "../../loaders/verify/figure-check.ts";
import {auditQuantities, type ArticleAudit} from "./article-audit.ts";
import {conflictsOf, type Conflict} from "./conflicts.ts";

export interface Audit {
  /** The folder that was looked in. */
  folder: string;
  /** In the order of the briefs; then those of the folder that no brief names, by name. */
  articles: ArticleAudit[];
  conflicts: Conflict[];
  /** Of briefs and registers: what they would have told may be missing. */
  faults: Fault[];
  /** Ids of figures that do not stand in their article as the lock has them. */
  unsettled: string[];
}

/**
 * Audits the project at `root`. `articles` opens its articles; `open` opens them anew, for a text that is to be
 * forgotten once it is read. `progress` is told the name of each.
 */
export function auditProject(
  root: string,
  {open, progress = () => {}}: {open: () => Articles; progress?: (article: string) => void}
): Audit {
  const articles = open();
  const {project, faults, verified} = readProject({root, articles});
  const ofVerifying = new Set<Fault>(verified.faults);
  const {units, hedges, briefs} = project.seeds;
  const lexicon = compileLexicon(units, hedges);
  const briefed = new Set(briefs.map(({article}) => article.file));
  const others = namesIn(articles.folder).filter((name) => !briefed.has(name));
  return {
    folder: articles.folder,
    articles: [
      ...verified.briefs.map(ofBrief),
      ...others.map((name) => {
        progress(name);
        return withoutBrief(name, open(), (text) => coverage(text, [], {language: "en", lexicon}));
      })
    ],
    conflicts: conflictsOf(project),
    faults: faults.filter((one) => !ofVerifying.has(one)),
    unsettled: [...new Set(verified.faults.flatMap(({id}) => id ?? []))]
  };
}

function ofBrief({brief, article, quantities, faults}: BriefCheck): ArticleAudit {
  return {
    article: brief.article.file,
    brief: brief.file,
    atHand: article !== null,
    unread: faults.find(({reason}) => reason === "unread")?.message ?? null,
    marked: {figures: brief.figures.length, leftOut: brief.leftOut.length},
    quantities: auditQuantities(article?.text ?? "", quantities, (read) =>
      isMissed(read) ? "missed" : read.figures.length > 0 ? "briefed" : "left-out"
    )
  };
}

function withoutBrief(
  name: string,
  articles: Articles,
  read: (text: string) => ReturnType<typeof coverage>
): ArticleAudit {
  const audit = {article: name, brief: null, marked: {figures: 0, leftOut: 0}};
  try {
    const text = articles.read(name)?.text ?? "";
    const quantities = auditQuantities(text, read(text), () => "unbriefed");
    return {...audit, atHand: true, unread: null, quantities};
  } catch (error) {
    return {...audit, atHand: false, unread: `the article ${(error as Error).message}`, quantities: []};
  }
}

/** Names of the folder's files in code point order, without hidden ones; none where there is no folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map(({name}) => name)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  } catch {
    return [];
  }
}
