import type {BriefFigure} from "../brief/brief.ts";
import type {Kind, Lexicon, Quantity} from "../quantity/index.ts";
import {readPrinted} from "../quantity/read-printed.ts";
import type {Entity, Measure, Unit} from "../register/registers.ts";
import {TODO} from "../register/todo.ts";
import type {ArticleFigure} from "./article-figures.ts";
import {headNoun} from "./counted-unit.ts";
import {dateOf} from "./date-of.ts";
import {figureIds} from "./figure-ids.ts";
import {findEntities, type EntityFinder} from "./find-entities.ts";
import {matchMeasure, type MatchedMeasure} from "./match-measure.ts";

/** A value of the front matter; `hint` becomes a comment beside it. */
export interface Filled {
  value: string;
  hint: string | null;
}

/** A figure as a draft has it; null where the key is left out. */
export interface DraftFigure extends ArticleFigure {
  id: string;
  /** What kind of figure it is; of a range, the kind of its ends. */
  kind: Kind;
  measure: Filled;
  of: Filled;
  by: Filled | null;
  via: Filled | null;
  at: Filled | null;
}

/** What a project has by which drafts are filled in. */
export interface KnownNames {
  measures: ReadonlyMap<string, Measure>;
  entities: ReadonlyMap<string, Entity>;
  units: ReadonlyMap<string, Unit>;
  /** Ids that are taken, by figures of other briefs and whatever else. */
  ids: ReadonlySet<string>;
}

interface Options extends KnownNames {
  text: string;
  language: "en" | "es";
  lexicon: Lexicon;
}

/** Fills in what is known of each figure; what is not is TODO, with what comes near as a hint. */
export function draftFigures(figures: readonly ArticleFigure[], options: Options): DraftFigure[] {
  const {text, entities} = options;
  const finder = findEntities(entities.values());
  const idFor = figureIds(options.ids);
  const identified = figures.map((figure) => ({figure, id: idFor(idBase(figure.quantity, options))}));
  const dates = identified.filter(({figure}) => figure.quantity.kind === "date");
  const often = entitiesByMention(text, finder);
  return identified.map(({figure, id}) => {
    const {by, via} = figure.quantity;
    const claimants = [by, via].map((claimant) => claimant && finder.claimant(claimant.words));
    const speaking = claimants.flatMap((claimant) => claimant?.key ?? []);
    return {
      ...figure,
      id,
      kind: kindOf(figure.quantity, options.lexicon),
      measure: measureOf(figure, options),
      of: subjectOf(figure, {text, finder, speaking, often}),
      by: by && filled(claimants[0]!, by.words),
      via: via && filled(claimants[1]!, via.words),
      at: dateOf(figure, dates, text)
    };
  });
}

function kindOf({kind, unit}: Quantity, lexicon: Lexicon): Kind {
  if (kind !== "range") return kind;
  const ofUnit = unit === null ? undefined : lexicon.kinds.get(unit);
  return ofUnit === undefined || ofUnit === "counted" ? "number" : ofUnit;
}

/** The noun counted, else what kind of figure it is. */
function idBase(quantity: Quantity, {language, lexicon}: Pick<Options, "language" | "lexicon">): string {
  const {unit, counted} = quantity;
  const kind = kindOf(quantity, lexicon);
  if (kind === "date" || kind === "age" || kind === "percent") return kind;
  if (kind === "money") return unit ?? kind;
  const noun = counted === null || unit !== null ? null : headNoun(counted, language);
  return noun !== null && !POINTS_BACK.test(noun) ? noun : kind;
}

/** "half of them" counts what was named before. */
const POINTS_BACK = /^(?:them|us|these|those|whom|which|ellos|ellas|estos|estas|esos|esas)$/;

function measureOf(figure: ArticleFigure, {text, measures, units, language, lexicon}: Options): Filled {
  const {quantity, sentence, words, readsAlike} = figure;
  const {key, nearest} = matchMeasure(quantity, {
    measures,
    units,
    language,
    before: text.slice(sentence.start, quantity.start),
    after: text.slice(quantity.end, sentence.end)
  });
  if (!readsAlike) {
    const says = `“${words}” alone does not say what it says in its sentence`;
    return {value: TODO, hint: key === null ? says : `${says}; perhaps ${key}`};
  }
  if (key === null) return filled({key, nearest}, null);
  const asFigure = {printed: words, per: null, place: {file: "", line: 1, column: 1}} as BriefFigure;
  const {faults} = readPrinted(asFigure, measures.get(key)!, {language, lexicon, units});
  return filled(faults.length === 0 ? {key, nearest} : {key: null, nearest: [key]}, null);
}

/**
 * The one entity that the sentence names. Who speaks in it is not spoken of; whoever else could speak is only
 * where the sentence begins with them ("The hospital has 40 wards").
 */
function subjectOf(
  {sentence}: ArticleFigure,
  {
    text,
    finder,
    speaking,
    often
  }: {text: string; finder: EntityFinder; speaking: readonly string[]; often: readonly string[]}
): Filled {
  const words = text.slice(sentence.start, sentence.end);
  const named = finder.within(words).filter((key) => !speaking.includes(key));
  const first = finder.within(words.slice(0, 40));
  const [only, second] = named.filter((key) => !finder.speaks(key) || first.includes(key));
  if (only !== undefined && second === undefined) return {value: only, hint: null};
  return filled(
    {
      key: null,
      nearest:
        named.length === 0 ? often.filter((key) => !speaking.includes(key)).slice(0, 2) : named.slice(0, 3)
    },
    null
  );
}

/** Entities that the text names, the most frequent first. */
function entitiesByMention(text: string, finder: EntityFinder): string[] {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    for (const key of finder.within(line)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}

/** The key, or TODO with the words as the article has them and what comes near. */
function filled({key, nearest}: MatchedMeasure, words: string | null): Filled {
  if (key !== null) return {value: key, hint: null};
  const said = words === null ? [] : [`“${words.split(/\s+/).slice(0, 6).join(" ")}”`];
  const near = nearest.length > 0 ? [`perhaps ${nearest.join(", ")}`] : [];
  return {value: TODO, hint: [...said, ...near].join(": ") || null};
}
