import type {Brief} from "../brief/brief.ts";
import {fault} from "../fault.ts";
import {compileLexicon} from "../quantity/compile-lexicon.ts";
import type {Lexicon} from "../quantity/lexicon.ts";
import type {Seeds} from "../seeds.ts";
import type {Article, Articles} from "./articles.ts";
import {checkArticle} from "./check-article.ts";
import {checkLock, reasonOf} from "./check-lock.ts";
import {coverage, isMissed} from "./coverage.ts";
import {about, type BriefCheck, type FigureCheck} from "./figure-check.ts";
import type {Lock} from "./lock.ts";
import {lockedEntry} from "./locked-entry.ts";

/** Checks a brief against its article where the text is at hand, and against the lock alone where it is not. */
export function briefChecker(seeds: Seeds, articles: Articles): (brief: Brief) => BriefCheck {
  let lexicon: Lexicon | null = null;
  return (brief) => {
    const {file} = brief.article;
    let article: Article | null = null;
    try {
      article = articles.read(file);
    } catch (error) {
      const remedy = "Put the article there as plain text in UTF-8, under the name that the brief gives.";
      const unread = fault(brief.placeOf(["article"]), `the article ${(error as Error).message}`, remedy);
      const faults = [about({reason: "unread", was: file, is: null})(unread)];
      return {brief, article, figures: withoutText(brief, seeds.lock), quantities: [], faults, notes: []};
    }
    if (article === null) {
      const figures = withoutText(brief, seeds.lock);
      return {brief, article, figures, quantities: [], faults: [], notes: []};
    }
    lexicon ??= compileLexicon(seeds.units, seeds.hedges);
    return withText(brief, article, seeds.lock, lexicon);
  };
}

/** Whether there is nothing to say of a brief: every figure stands where it is locked, under its own id. */
export function standsSilently({faults, notes, figures}: BriefCheck, lock: Lock): boolean {
  const asLocked = figures.every(
    ({figure, state, faults}) =>
      state === "standing" && faults.length === 0 && lockedEntry(lock, figure)?.key === figure.id
  );
  return faults.length === 0 && notes.length === 0 && asLocked;
}

function withText(brief: Brief, article: Article, lock: Lock, lexicon: Lexicon): BriefCheck {
  const {figures, faults, covered} = checkArticle(brief, article, lock);
  const quantities = coverage(article.text, covered, {language: brief.language, lexicon});
  for (const {quantity, start, end} of quantities.filter(isMissed)) {
    const is = quantity.printed.replace(/\s+/gu, " ");
    const message = `the article prints “${is}” (code points ${start}–${end}), which is neither a figure nor left out`;
    const remedy = "Mark it as a figure, or list it under “left-out” with its reason.";
    const missed = fault(brief.placeOf(["article"]), message, remedy);
    faults.push(about({reason: "missed", was: null, is})(missed));
  }
  return {
    brief,
    article,
    figures,
    quantities,
    faults,
    notes: faults.length > 0 ? [] : differences(brief, article, figures)
  };
}

/** Says that the text at hand is another than the one read, when every figure stands in it. */
function differences(brief: Brief, article: Article, figures: FigureCheck[]): string[] {
  const moved = figures.filter(({state}) => state === "moved").length;
  const same = article.sha256 === brief.article.sha256;
  if ((same && moved === 0) || figures.some(({state}) => state === "changed" || state === "failed"))
    return [];
  const count = figures.length === 1 ? "its figure is" : `all ${figures.length} figures are`;
  return [
    `${brief.file}: the text differs from the one read (sha256 ${article.sha256.slice(0, 12)}…); ` +
      `${count} unchanged or moved: run npx cifra verify`
  ];
}

function withoutText(brief: Brief, lock: Lock): FigureCheck[] {
  return brief.figures.map((figure) => {
    const {id, place} = figure;
    const entry = lockedEntry(lock, figure)?.entry ?? null;
    const untold = {figure, entry, places: null, now: null};
    const remedy = "Run npx cifra verify with the article at hand.";
    if (!entry) {
      const reason = "is not in the lock";
      return {...untold, state: "new", reason, faults: [fault(place, `figure “${id}” ${reason}`, remedy)]};
    }
    const misfits = checkLock(brief, figure, entry);
    const faults = misfits.map(({message}) => fault(place, `figure “${id}” ${message}`, remedy));
    return {...untold, state: misfits.length > 0 ? "stale" : "standing", reason: reasonOf(misfits), faults};
  });
}
