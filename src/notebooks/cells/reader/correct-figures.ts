import type {DraftFigure, Filled} from "../../../../loaders/draft/draft-figures.ts";
import type {DraftParts} from "../../../../loaders/draft/format-draft.ts";
import type {SearchedText} from "../../../../loaders/draft/printed-words.ts";
import {shownText} from "../../../../loaders/draft/yaml-text.ts";
import type {Lexicon} from "../../../../loaders/quantity/index.ts";
import {theQuantities} from "../../../../loaders/quantity/read-printed.ts";
import {withoutWorkings} from "../../../../loaders/quantity/without-workings.ts";
import {TODO} from "../../../../loaders/register/todo.ts";

/** What a reader says of a figure; what is left out stays as it was drafted, "" is to be found yet. */
export interface Correction {
  id: string;
  /** The words that print it: its value is read from them. */
  words?: string;
  measure?: string;
  of?: string;
  by?: string;
  /** No figure after all. */
  leftOut?: boolean;
}

/** What corrected words can fail by: they do not stand in the text, hold no quantity, or several. */
export type WordsFault = "missing" | "none" | "several";

interface Context {
  text: SearchedText;
  language: "en" | "es";
  lexicon: Lexicon;
}

/** The figures of a draft as corrected. Words that fail are kept as they were drafted, and named in `faults` by figure. */
export function correctFigures(
  {figures, leftOut}: Pick<DraftParts, "figures" | "leftOut">,
  corrections: readonly Correction[],
  context: Context
): {figures: DraftFigure[]; leftOut: DraftParts["leftOut"]; faults: Record<string, WordsFault>} {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const faults: Record<string, WordsFault> = {};
  const kept: DraftFigure[] = [];
  const gone: DraftFigure[] = [];
  for (const figure of figures) {
    const {words, leftOut: out, ...keys} = byId.get(figure.id) ?? {id: figure.id};
    const read = words === undefined || words === figure.words ? {figure} : withWords(figure, words, context);
    if ("fault" in read) faults[figure.id] = read.fault;
    const now = "figure" in read ? read.figure : figure;
    const {measure, of, by} = keys;
    (out ? gone : kept).push({
      ...now,
      measure: filled(measure) ?? now.measure,
      of: filled(of) ?? now.of,
      by: by === undefined ? now.by : filled(by)
    });
  }
  const here = new Set(kept.map(({id}) => id));
  // A date that is no figure any more is nobody's date.
  const dated = kept.map((figure) =>
    figure.at && !here.has(figure.at.value) ? {...figure, at: null} : figure
  );
  return {figures: dated, leftOut: [...leftOut, ...gone], faults};
}

function filled(key: string | undefined): Filled | null {
  if (key === undefined) return null;
  const said = shownText(key);
  return {value: said === "" ? TODO : said, hint: null};
}

/** The figure marked by other words of the text: which place of them, and what they say. */
function withWords(
  figure: DraftFigure,
  given: string,
  {text, language, lexicon}: Context
): {figure: DraftFigure} | {fault: WordsFault} {
  const words = shownText(given);
  const spans = words === "" ? [] : text.find(words);
  if (spans.length === 0) return {fault: "missing"};
  const [only, second] = theQuantities(words, {language, lexicon, expected: figure.quantity.unit});
  if (!only) return {fault: "none"};
  if (second) return {fault: "several"};
  const at = text.points[figure.quantity.start]!;
  const far = spans.map(({start, end}) => (at < start ? start - at : at >= end ? at - end + 1 : 0));
  const nth = far.indexOf(Math.min(...far));
  const {start, end, by, via} = figure.quantity;
  const quantity = {...withoutWorkings(only), start, end, by, via};
  return {figure: {...figure, words, nth: spans.length === 1 ? null : nth + 1, quantity, readsAlike: true}};
}
