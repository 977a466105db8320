import {sizeText} from "../../src/components/downloads.ts";
import {openLocale} from "../../src/locales/locale.ts";
import type {Declaration} from "./declarations.ts";
import type {GateContext} from "./gate-context.ts";
import {localeTag} from "./locale-tag.ts";
import type {ReadQuantity} from "./read-text.ts";
import {derivationStatements, disputeStatements, isOfCorrections} from "./record-statements.ts";
import {states} from "./states.ts";
import {sourceStatements, type Statements} from "./statements.ts";
import type {Stretch, VisibleText} from "./visible-texts.ts";

/** Where a quantity was read. */
interface Where {
  text: VisibleText;
  /** The text without its links. */
  rest: string;
  /** Whether it is the only quantity there. */
  alone: boolean;
}

/** Whether what the elements around a quantity declare holds for it. */
export function isVouchedFor(quantity: ReadQuantity, where: Where, context: GateContext): boolean {
  return declarationsAt(where.text, quantity).some((declared) => vouches(declared, quantity, where, context));
}

/** What is declared of all of a stretch. */
function declarationsAt({declared}: VisibleText, {start, end}: Stretch): Declaration[] {
  const [first, ...others] = declared.filter((stretch) => stretch.start < end && start < stretch.end);
  return (first?.declarations ?? []).filter((declaration) =>
    others.every(({declarations}) => declarations.includes(declaration))
  );
}

function vouches(
  declared: Declaration,
  quantity: ReadQuantity,
  {text, rest, alone}: Where,
  context: GateContext
): boolean {
  const {tables, statements, card} = context;
  const {language} = text;
  const stated = (all: Statements) => states(quantity, rest, {statements: all, language}, context);
  switch (declared.as) {
    case "figures":
      return declared.ids.some((id) => stated(statements(id)));
    case "card":
      return stated(card(declared.id));
    case "derivation":
      return stated(derivationStatements(declared.id, context.records));
    case "dispute":
      return stated(disputeStatements(declared.name, context.records));
    case "corrections":
      return isOfCorrections(quantity, text, declared.id, context.records);
    case "source":
      return declared.names.some((id) => stated(sourceStatements(id, context.records)));
    case "axis":
      return text.kind === "drawing" && alone;
    case "note":
      return quantity.printed === String(declared.number);
    case "bytes":
      return holds(sizeText(declared.bytes, openLocale(localeTag(language))), quantity.printed);
    case "release":
      return quantity.date === declared.date;
    case "kept":
      return shownWhenReleased(declared, language, context).some((shown) => holds(shown, quantity.printed));
    case "nth":
      return isNth(quantity, text, declared.of);
    case "title":
    case "cell":
      return false; // Both are looked for in the whole text.
    default:
      return tables.shows(quantity, rest, declared, openLocale(localeTag(language)));
  }
}

/** Whether a text holds these words, not as a part of a longer number. */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  return !/[\d.,]$/.test(text.slice(0, at)) && !/^[.,]?\d/.test(text.slice(at + words.length));
}

/** What a released version of a chart says of its figures. */
function shownWhenReleased(
  {slug, version}: {slug: string; version: string},
  language: string,
  {kept}: GateContext
): string[] {
  const figures = kept.get(slug)?.records.get(version)?.figures ?? [];
  return figures.flatMap(({shown}) => shown[localeTag(language)] ?? []);
}

/** "the table 2": a plain number at the end of one of several links. */
function isNth({value, printed, start, end}: ReadQuantity, {declared}: VisibleText, of: number): boolean {
  const link = declared.find((stretch) => stretch.start <= start && start < stretch.end);
  return /^\d+$/.test(printed) && value !== null && value >= 1 && value <= of && end === link?.end;
}
