import type {Quantity} from "../quantity/index.ts";
import type {Unit} from "../register/registers.ts";
import {TODO} from "../register/todo.ts";
import {countedUnit} from "./counted-unit.ts";
import type {DraftFigure, KnownNames} from "./draft-figures.ts";
import {slugOf, stemsOf, wordsOf} from "./stems.ts";
import {shownText, yamlText} from "./yaml-text.ts";

/** Entries that the registers lack, as lines of YAML to be pasted and completed. */
export interface Proposals {
  measures: string[][];
  entities: string[][];
}

interface Options extends KnownNames {
  language: "en" | "es";
  /** The publisher's name where no entity has it. */
  publisher: string | null;
}

/** Proposes a measure for every counted noun, and an entity for every claimant, that the registers do not have. */
export function proposals(figures: readonly DraftFigure[], options: Options): Proposals {
  const {language, measures, entities, publisher} = options;
  const proposedMeasures = new Map<string, string[]>();
  const proposedEntities = new Map<string, string[]>();
  for (const figure of figures) {
    if (figure.measure.value !== TODO) continue;
    const proposal = measureOf(figure, options);
    if (proposal === null || measures.has(proposal.key) || proposedMeasures.has(proposal.key)) continue;
    proposedMeasures.set(proposal.key, measureLines(proposal, language));
  }
  const claimants = figures.flatMap(({by, via, quantity}) => [
    ...(by?.value === TODO && quantity.by ? [quantity.by.words] : []),
    ...(via?.value === TODO && quantity.via ? [quantity.via.words] : [])
  ]);
  for (const claimant of [...(publisher === null ? [] : [publisher]), ...claimants]) {
    const words = fewWords(shownText(claimant));
    const key = slugOf(words);
    // A pronoun names nobody.
    if (key === "" || stemsOf(words).length === 0 || PRONOUN.test(words)) continue;
    if (!entities.has(key) && !proposedEntities.has(key)) {
      proposedEntities.set(key, [`${key}:`, `  type: ${TODO}`, `  label: ${labelOf(words, language)}`]);
    }
  }
  return {measures: [...proposedMeasures.values()], entities: [...proposedEntities.values()]};
}

const PRONOUN = /^(?:he|she|it|they|we|who|él|ella|ellos|ellas|quien|quienes)$/iu;

interface MeasureProposal {
  key: string;
  /** In the article's language; null where the article has no words for it. */
  label: string | null;
  unit: string;
}

const SHARE = {en: "Share of ", es: "Proporción de "};

/** A measure for what a figure counts; without a noun only where no measure has its dimension. */
function measureOf(
  {quantity, kind, measure}: DraftFigure,
  {units, language}: Pick<Options, "units" | "language">
): MeasureProposal | null {
  const {counted, per} = quantity;
  const words = fewWords(shownText(counted ?? ""));
  const unit = unitOf(quantity, units, language);
  if (kind === "date") return {key: "date", label: language === "en" ? "Date" : "Fecha", unit: "date"};
  if (slugOf(words) !== "" && unit !== null) {
    if (unit === "%") return {key: `${slugOf(words)}-share`, label: SHARE[language] + words, unit};
    const divided = per === null ? "" : `-per-${slugOf(per)}`;
    return {
      key: slugOf(words) + divided,
      label: words.replace(/^./u, (letter) => letter.toUpperCase()),
      unit
    };
  }
  if (unit === null || measure.hint !== null) return null;
  return {key: slugOf(`${kind} ${/^[1%]$/.test(unit) ? "" : unit}`), label: null, unit};
}

function measureLines({key, label, unit}: MeasureProposal, language: "en" | "es"): string[] {
  return [
    `${key}:`,
    `  label: ${label === null ? TODO : labelOf(label, language)}`,
    `  definition: ${TODO}`,
    `  unit: ${JSON.stringify(unit)}`,
    ...(unit.startsWith("{") ? ["  bounds: {low: 0}"] : [])
  ];
}

/** A label in the article's language; the other is for a person to write. */
function labelOf(words: string, language: "en" | "es"): string {
  const own = yamlText(words);
  return language === "en" ? `{en: ${own}, es: ${TODO}}` : `{en: ${TODO}, es: ${own}}`;
}

function unitOf(
  {unit, per, kind, counted}: Quantity,
  units: ReadonlyMap<string, Unit>,
  language: string
): string | null {
  if (kind === "multiple") return "1";
  if (kind === "fraction") return "%";
  const own = unit ?? (counted === null ? null : countedUnit(counted, units, language));
  return own === null || per === null ? own : `${own}/${per}`;
}

/** So few words of an article that they are a name. */
function fewWords(words: string): string {
  return wordsOf(words).length <= 5 ? words : words.split(" ").slice(0, 5).join(" ");
}
