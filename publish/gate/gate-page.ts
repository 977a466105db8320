import type {Constant} from "../../loaders/register/constants.ts";
import {openLocale} from "../../src/locales/locale.ts";
import {constantsIn} from "./constants-in.ts";
import type {GateContext} from "./gate-context.ts";
import {isVouchedFor} from "./is-vouched-for.ts";
import {localeTag} from "./locale-tag.ts";
import {linkedPhrases, withoutStretches, type LinkedPhrase} from "./linked-phrases.ts";
import {titlesIn} from "./titles-in.ts";
import {visibleTexts, type Stretch, type VisibleText} from "./visible-texts.ts";

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
    const cell = cellFault(text, context);
    if (cell !== undefined) faults.push(...cell);
    else faults.push(...bareQuantities(page, text, context, used));
  }
  return {faults, used: [...used]};
}

/** Why the words of a link do not say what their figure says; null where they do, or say no quantity. */
function disagreementOf(
  {start, end, figure}: LinkedPhrase,
  {text, language}: VisibleText,
  {read, statements, disagreement}: GateContext
): string | null {
  const words = text.slice(start, end).trim();
  const figures = statements(figure).readings;
  const [row] = figures;
  if (!row) return read(words, language).length > 0 ? `there is no figure “${figure}”` : null;
  const reasons = figures.map((reading) => disagreement(words, reading, language));
  if (reasons.includes(null)) return null;
  return read(words, language).length === 0 ? null : reasons[0]!;
}

/** A text in a cell of a table of the package: it is that table's as it stands, or at fault; undefined elsewhere. */
function cellFault(text: VisibleText, {tables}: GateContext): PageFault[] | undefined {
  if (text.figures.length > 0) return undefined;
  const locale = openLocale(localeTag(text.language));
  const [found] = (text.declared[0]?.declarations ?? [])
    .map((declaration) => tables.isCell(text.text, declaration, locale))
    .filter((isCell) => isCell !== null);
  if (found === undefined || (!found && !/\d/.test(text.text))) return undefined;
  return found ? [] : [{text, start: 0, end: text.text.length, why: "no row has it", figure: null}];
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
  const titles = titlesIn(text, context.records);
  return quantities.flatMap((quantity): PageFault[] => {
    const {start, end} = quantity;
    const within = (stretch: Stretch) => stretch.start <= start && end <= stretch.end;
    const declared = constants.filter(within);
    for (const {constant} of declared) used.add(constant);
    if (declared.length > 0 || titles.some(within)) return [];
    const vouched = isVouchedFor(quantity, {rest, text, alone: quantities.length === 1}, context);
    return vouched ? [] : [{text, start, end, why: null, figure: null}];
  });
}
