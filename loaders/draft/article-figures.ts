import type {Lexicon, Quantity} from "../quantity/index.ts";
import {sentencesOf, type Sentence} from "./sentences.ts";
import {isWorthMarking} from "./is-worth-marking.ts";
import {isSameQuantity, printedWords, searchedText, type PrintedWords} from "./printed-words.ts";
import {stemsOf} from "./stems.ts";

/** A quantity with the words that stand for it in a brief. */
export interface ArticleFigure {
  quantity: Quantity;
  sentence: Sentence<Quantity>;
  words: string;
  /** Which occurrence of the words is meant; null when there is but one. */
  nth: number | "all" | null;
  /** Whether the words alone say what the article says with them. */
  readsAlike: boolean;
}

/** What a brief has to account for in an article, each list in the order of the text. */
export interface ArticleFigures {
  figures: ArticleFigure[];
  /** Quantities that are hardly figures, to be left out with a reason. */
  leftOut: ArticleFigure[];
  /** Quantities whose words cannot be found whole: nothing can stand for them. */
  lost: Quantity[];
}

/**
 * Finds words for every quantity of a text. A quantity at another place is another figure, except where the same
 * words say the same number of the same things by the same claimant: these are one, with `nth: all`.
 */
export function articleFigures(
  text: string,
  quantities: readonly Quantity[],
  {language, lexicon}: {language: "en" | "es"; lexicon: Lexicon}
): ArticleFigures {
  const article = searchedText(text);
  const found: ArticleFigures = {figures: [], leftOut: [], lost: []};
  const done = new Set<Quantity>();
  const worth = new Map(quantities.map((quantity) => [quantity, isWorthMarking(quantity, text)]));
  // By the code point at which it begins: which quantity some words cover is found without a walk.
  const at = new Map(quantities.map((quantity) => [article.points[quantity.start]!, quantity]));
  for (const sentence of sentencesOf(text, quantities, language)) {
    for (const quantity of sentence.spans) {
      const kind = worth.get(quantity);
      if (kind === "unsaid" || done.has(quantity)) continue;
      const printed = printedWords(quantity, article, {language, lexicon, sentence});
      if (printed === null) {
        found.lost.push(quantity);
        continue;
      }
      const {words, readsAlike} = printed;
      const alike =
        kind === "left-out" ? isLeftOutToo : (other: Quantity) => saysTheSame(other, quantity, text);
      const nth = occurrence(printed, alike);
      found[kind === "figure" ? "figures" : "leftOut"].push({quantity, sentence, words, nth, readsAlike});
    }
  }
  return found;

  /** “all” when every place of the words is a quantity alike; these are then done with. */
  function occurrence(
    {spans, own}: PrintedWords,
    alike: (other: Quantity) => boolean
  ): number | "all" | null {
    if (spans.length === 1) return null;
    const others = spans.map(({start, end}) => quantityIn(start, end));
    if (!others.every((other) => other !== null && alike(other))) return own + 1;
    for (const other of others) done.add(other!);
    return "all";
  }

  function quantityIn(start: number, end: number): Quantity | null {
    for (let point = start; point < end; point++) {
      const quantity = at.get(point);
      if (quantity) return quantity;
    }
    return null;
  }

  function isLeftOutToo(other: Quantity): boolean {
    return worth.get(other) === "left-out";
  }
}

/**
 * Whether two quantities say the same number of the same things, by the same claimant. Where nothing is counted, the
 * words before must be the same too: an old and a new pier may both be 40 metres long.
 */
function saysTheSame(a: Quantity, b: Quantity, text: string): boolean {
  const says = ({by}: Quantity) => stemsOf(by?.words ?? "").join(" ");
  const things = ({counted, start}: Quantity) =>
    counted === null ? stemsOf(lineBefore(text, start)).slice(-2) : stemsOf(counted);
  return isSameQuantity(a, b) && things(a).join(" ") === things(b).join(" ") && says(a) === says(b);
}

function lineBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 60), at)
    .split("\n")
    .at(-1)!;
}
