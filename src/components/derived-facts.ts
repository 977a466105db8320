import type {DerivedRow} from "../../loaders/tidy/rows.ts";
import {formatValue, intervalWords} from "../locales/format-value.ts";
import {correctionFacts} from "./correction-notes.ts";
import {disputeFacts, readingFacts, usedFacts} from "./figure-facts.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, measureName} from "./names.ts";
import {figureLink} from "./figure-link.ts";
import type {CardContext, Fact} from "./figure-link.ts";

/** What a card tells of a figure that was computed: its expression first, every input leading to its card. */
export function derivedFacts(row: DerivedRow, context: CardContext): Fact[] {
  const {records, locale} = context;
  const interval = intervalWords(row, locale, records.units);
  const comparable = locale.pick(row, "comparable");
  const note = locale.pick(row, "note");
  return [
    {term: locale.message("card.expression"), detail: withSteps(row, context), essential: true},
    {
      term: locale.message("card.read"),
      detail: `${formatValue(row, locale, records.units)}${interval ? `: ${interval}` : ""}`
    },
    ...readingFacts(row.id, context),
    {
      term: locale.message("card.by"),
      detail: markup`${locale.message("card.computed")}<br><small>${claimantNames(row.by, records, locale)}</small>`,
      essential: true
    },
    ...(row.date
      ? [{term: locale.message("card.date"), detail: locale.date(row.date), essential: true}]
      : []),
    ...(comparable ? [{term: locale.message("card.comparable"), detail: comparable}] : []),
    ...disputeFacts(row.id, context),
    ...correctionFacts(row.id, context),
    ...(note ? [{term: locale.message("card.note"), detail: note}] : []),
    ...usedFacts(row.id, context)
  ];
}

/** The expression, and the way to its steps. */
function withSteps(row: DerivedRow, context: CardContext): Markup {
  const {derivation, locale} = context;
  const way =
    derivation &&
    markup`<br><a href="${derivation(row.id)}">${locale.message("derivation.step-by-step")}</a>`;
  return markup`${expression(row, context)}${way}`;
}

/** The expression with each input as its value and what it measures: "14,500 (inmates) / 40,000 (capacity)". */
function expression(row: DerivedRow, context: CardContext): Markup {
  const {records, locale} = context;
  const inputs = new Set(row.inputs.split(" "));
  const pieces = row.expression.split(/([\p{L}_][\p{L}\p{N}_-]*)/u).map((piece) => {
    if (!inputs.has(piece)) return operator(piece);
    const input = records.figures.get(piece) ?? records.derived.get(piece);
    const measure = input ? ` (${measureName(input.measure, records, locale)})` : "";
    return markup`${figureLink(piece, context)}${measure}`;
  });
  return markup`${pieces}`;
}

/** Signs as readers know them. */
export function operator(piece: string): string {
  return piece
    .replaceAll("*", "×")
    .replaceAll("/", "÷")
    .replace(/(^|\s)-(?=\s)/g, "$1−");
}
