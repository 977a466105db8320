import type {Brief} from "../brief/brief.ts";
import {fault} from "../fault.ts";
import type {Article} from "./articles.ts";
import {checkFigure} from "./check-figure.ts";
import type {Covered} from "./coverage.ts";
import {about, type BriefFault, type FigureCheck} from "./figure-check.ts";
import {findWords, type Span} from "./find-words.ts";
import {foldText, type FoldedText} from "./fold-text.ts";
import {
  countedBefore,
  findFigure,
  NOT_THERE,
  outside,
  withoutPlaces,
  type FoundFigure
} from "./found-figure.ts";
import type {Lock} from "./lock.ts";
import {pickPlaces} from "./pick-places.ts";
import {putBack, replacedWords, takenOut} from "./replaced-words.ts";

/** What the text at hand says of a brief's figures and left-out words. */
export interface ArticleCheck {
  figures: FigureCheck[];
  /** Of left-out words. */
  faults: BriefFault[];
  /** What is accounted for: figures, left-out words, what took their place. */
  covered: Covered[];
}

/** Compares a brief's figures with its article's text and with the lock. */
export function checkArticle(brief: Brief, article: Article, lock: Lock): ArticleCheck {
  const text = foldText(article.text);
  const {file} = brief.article;
  const first = brief.figures.map((figure) => findFigure(figure, text, file, lock));
  const replaced = replacedWords(text, first);
  // Where "May 1987" becomes "May 1988", that is no second place of another figure's "1988".
  const taken = replaced.map(({now}) => now);
  const earlier = replaced.length > 0 ? putBack(text, replaced) : null;
  const found = first.map((figure) => {
    const one = withoutPlaces(figure, taken, file);
    return earlier ? countedBefore(one, earlier, file) : one;
  });
  const removed = takenOut(text, found, replaced);
  const figures = found.map((figure) =>
    checkFigure(figure, {brief, text, sha256: article.sha256, replaced, takenOut: removed, earlier})
  );
  const leftOut = brief.leftOut.map((entry) => {
    const {printed, nth, place} = entry;
    const all = outside(findWords(text, printed), taken);
    const picked = pickPlaces(all, nth, file, `${NOT_THERE.slice(0, -1)}, or leave the entry out.`);
    const faults = picked.wrong
      ? [fault(place, `left-out “${printed}” ${picked.wrong.message}`, picked.wrong.remedy)]
      : [];
    return {entry, all, picked, faults: faults.map(about({reason: "left-out", was: printed, is: null}))};
  });
  return {
    figures,
    faults: leftOut.flatMap(({faults}) => faults),
    covered: [
      ...replaced.map(({now, figure}) => ({...placeOf(now), by: {figure}})),
      ...found.flatMap((one) =>
        spansOf(one, text).map((span) => ({...placeOf(span), by: {figure: one.figure}}))
      ),
      ...leftOut.flatMap(({entry, all, picked}) =>
        (picked.spans ?? all).map((span) => ({...placeOf(span), by: {leftOut: entry}}))
      )
    ]
  };
}

/** Where a figure stands; the locked words, where it is the brief that has others which stand nowhere. */
function spansOf({entry, all, picked}: FoundFigure, text: FoldedText): Span[] {
  if (all.length === 0 && entry !== null) return findWords(text, entry.printed);
  return picked.spans ?? all;
}

function placeOf({start, end}: Span): {start: number; end: number} {
  return {start, end};
}
