import {disagreement} from "../../loaders/quantity/agreement.ts";
import type {Lexicon} from "../../loaders/quantity/lexicon.ts";
import {theQuantities} from "../../loaders/quantity/read-printed.ts";
import type {Constant} from "../../loaders/register/constants.ts";
import type {Unit} from "../../loaders/register/registers.ts";
import type {Records} from "../../src/components/records.ts";
import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {constantsIn} from "./constants-in.ts";
import type {Declaration} from "./declarations.ts";
import {linkedPhrases, withoutStretches, type LinkedPhrase} from "./linked-phrases.ts";
import type {ReadQuantity, TextReader} from "./read-text.ts";
import type {ShownTables} from "./shown-tables.ts";
import {cardStatements, readingsOf, statementsOf, type Statements} from "./statements.ts";
import {states} from "./states.ts";
import {visibleTexts, type Stretch, type VisibleText} from "./visible-texts.ts";

/** What the numbers of pages are held against. */
export interface GateContext {
  records: Records;
  tables: ShownTables;
  constants: readonly Constant[];
  units: ReadonlyMap<string, Unit>;
  lexicon: Lexicon;
  read: TextReader;
}

/** A quantity of a page that is no figure, or not what its figure says. */
export interface PageFault {
  text: VisibleText;
  /** Of the words that are wrong, in the text. */
  start: number;
  end: number;
  /** Why it disagrees with the figure to which it leads; null when it leads to none. */
  why: string | null;
  figure: string | null;
}

/** Holds every quantity of a page (`page` is its path, "about/index.html") against tables and constants. */
export function gatePage(
  page: string,
  html: string,
  context: GateContext
): {faults: PageFault[]; used: Constant[]} {
  const faults: PageFault[] = [];
  const used = new Set<Constant>();
  for (const text of visibleTexts(html)) {
    for (const phrase of linkedPhrases(text, context.read)) {
      const why = disagreementOf(phrase, text, context);
      if (why !== null) faults.push({text, ...phrase, why});
    }
    faults.push(...bareQuantities(page, text, context, used));
  }
  return {faults, used: [...used]};
}

/** Why the words of a link do not say what their figure says; null where they do, or say no quantity. */
function disagreementOf(
  {start, end, figure}: LinkedPhrase,
  {text, language}: VisibleText,
  {records, units, lexicon, read}: GateContext
): string | null {
  const words = text.slice(start, end).trim();
  const figures = readingsOf(figure, records);
  const [row] = figures;
  if (!row) return read(words, language).length > 0 ? `there is no figure “${figure}”` : null;
  const options = {language, lexicon, units};
  const reasons = figures.map((reading) => disagreement(words, reading, options));
  if (reasons.includes(null)) return null;
  const none = theQuantities(words, {language, lexicon, expected: row.unit}).length === 0;
  return none || read(words, language).length === 0 ? null : reasons[0]!;
}

function bareQuantities(
  page: string,
  text: VisibleText,
  context: GateContext,
  used: Set<Constant>
): PageFault[] {
  const rest = withoutStretches(text);
  const quantities = context.read(rest, text.language);
  if (quantities.length === 0) return [];
  const constants = constantsIn(rest, text, page, context.constants);
  const titles = titlesIn(rest, context.records);
  return quantities.flatMap(({start, end}, i): PageFault[] => {
    const within = (stretch: Stretch) => stretch.start <= start && end <= stretch.end;
    const declared = constants.filter(within);
    for (const {constant} of declared) used.add(constant);
    if (declared.length > 0 || titles.some(within)) return [];
    const found = {rest, text, alone: quantities.length === 1, context};
    const vouched = declarationsAt(text, {start, end}).some((declaration) =>
      vouches(declaration, quantities[i]!, found)
    );
    return vouched ? [] : [{text, start, end, why: null, figure: null}];
  });
}

/** What is declared of all of a stretch. */
function declarationsAt({declared}: VisibleText, {start, end}: Stretch): Declaration[] {
  const over = declared.filter((stretch) => stretch.start < end && start < stretch.end);
  const [first, ...others] = over;
  return (first?.declarations ?? []).filter((declaration) =>
    others.every(({declarations}) => declarations.includes(declaration))
  );
}

interface Found {
  /** The text without its links. */
  rest: string;
  text: VisibleText;
  /** Whether it is the only quantity of its text. */
  alone: boolean;
  context: GateContext;
}

function vouches(
  declared: Declaration,
  quantity: ReadQuantity,
  {rest, text, alone, context}: Found
): boolean {
  const {records, tables, units, lexicon} = context;
  const {language} = text;
  const stated = (statements: Statements) => states(quantity, rest, statements, {language, lexicon, units});
  switch (declared.as) {
    case "figures":
      return declared.ids.some((id) => stated(statementsOf(id, records)));
    case "card":
      return stated(cardStatements(declared.id, records));
    case "axis":
      return text.kind === "drawing" && alone;
    case "nth":
      return isNth(quantity, rest, declared.of);
    default:
      return (
        tables.isCell(rest, declared, openLocale(tagOf(language))) || tables.isNumber(quantity, declared)
      );
  }
}

/** "the table 2" at the end of one of several links. */
function isNth({value, printed, end}: ReadQuantity, text: string, of: number): boolean {
  return (
    /^\d+$/.test(printed) && value !== null && value >= 1 && value <= of && text.slice(end).trim() === ""
  );
}

function tagOf(language: string): Tag {
  return language.toLowerCase().split("-")[0] === "es" ? "es" : "en";
}

/** Where a text prints an article's title, whose numbers are the article's own. */
function titlesIn(text: string, {sources}: Records): Stretch[] {
  return [...sources.values()].flatMap(({title}) => {
    const start = title === null ? -1 : text.indexOf(title);
    return start < 0 ? [] : [{start, end: start + title!.length}];
  });
}
