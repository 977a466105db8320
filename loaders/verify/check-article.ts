import type {Brief} from "../brief/brief.ts";
import {fault, type Fault} from "../fault.ts";
import type {Article} from "./articles.ts";
import {checkFigure} from "./check-figure.ts";
import type {FigureCheck} from "./figure-check.ts";
import {findWords} from "./find-words.ts";
import {foldText} from "./fold-text.ts";
import {findFigure, NOT_THERE, outside, withoutPlaces} from "./found-figure.ts";
import type {Lock} from "./lock.ts";
import {pickPlaces} from "./pick-places.ts";
import {putBack, replacedWords, takenOut} from "./replaced-words.ts";

/** What the text at hand says of a brief's figures and left-out words. */
export interface ArticleCheck {
  figures: FigureCheck[];
  /** Of left-out words. */
  faults: Fault[];
  /** What is accounted for, in code points of the text: figures, left-out words, what took their place. */
  covered: {start: number; end: number}[];
}

/** Compares a brief's figures with its article's text and with the lock. */
export function checkArticle(brief: Brief, article: Article, lock: Lock): ArticleCheck {
  const text = foldText(article.text);
  const {file} = brief.article;
  const first = brief.figures.map((figure) => findFigure(figure, text, file, lock));
  const replaced = replacedWords(text, first);
  // Where "May 1987" becomes "May 1988", that is no second place of another figure's "1988".
  const taken = replaced.map(({now}) => now);
  const found = first.map((figure) => withoutPlaces(figure, taken, file));
  const removed = takenOut(text, found, replaced);
  const earlier = replaced.length > 0 ? putBack(text, replaced) : null;
  const figures = found.map((figure) =>
    checkFigure(figure, {brief, text, sha256: article.sha256, replaced, takenOut: removed, earlier})
  );
  const leftOut = brief.leftOut.map(({printed, nth, place}) => {
    const all = outside(findWords(text, printed), taken);
    const picked = pickPlaces(all, nth, file, `${NOT_THERE.slice(0, -1)}, or leave the entry out.`);
    const faults = picked.wrong
      ? [fault(place, `left-out “${printed}” ${picked.wrong.message}`, picked.wrong.remedy)]
      : [];
    return {all, picked, faults};
  });
  return {
    figures,
    faults: leftOut.flatMap(({faults}) => faults),
    covered: [...taken, ...[...found, ...leftOut].flatMap(({all, picked}) => picked.spans ?? all)]
  };
}
