import type {DerivedRow, FigureRow, SensitivityRow, StepRow} from "../../loaders/tidy/rows.ts";
import {round} from "../../loaders/tidy/round.ts";
import {STEP} from "../../loaders/tidy/lineage/sensitivity-step.ts";
import {formatValue, intervalWords, type Quantified} from "../locales/format-value.ts";
import {formatAmount} from "../locales/format-amount.ts";
import {derivedFacts} from "./derived-facts.ts";
import {figureLink} from "./figure-link.ts";
import type {CardContext} from "./figure-link.ts";
import {markup} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, measureName, sourceAddress, sourceLabel, whatOf} from "./names.ts";
import {scrollTable} from "./scroll-table.ts";
import {factList} from "./source-facts.ts";
import type {Units} from "../tables/units.ts";

export interface DerivationContext extends CardContext {
  /** Notes that a row of the page leads to a figure's card; gives the id of the link. */
  useOf: (id: string) => string;
}

const SIGNS = {add: "+", subtract: "−", multiply: "×", divide: "÷"} as const;

/**
 * How one derived figure comes about: what it says, the figures that go in, every operation with its interval, and
 * what would change it most. The page's heading and the cards of its figures are not part of it.
 */
export function derivationPage(row: DerivedRow, context: DerivationContext): Markup {
  const {locale, records} = context;
  const steps = records.steps.get(row.id) ?? [];
  const swings = records.sensitivity.get(row.id) ?? [];
  const told = derivedFacts(row, {...context, derivation: undefined});
  const note = locale.message("card.note");
  return markup`<div class="derivation" data-derivation="${row.id}">
    ${factList([
      {term: locale.message("table.measure"), detail: whatOf(row, context)},
      ...told.filter(({term}) => term !== note)
    ])}
    <h2 id="inputs">${locale.message("derivation.inputs")}</h2>
    ${inputTable(row, context)}
    <h2 id="steps">${locale.message("derivation.steps")}</h2>
    <p>${locale.message("derivation.steps-intro")}</p>
    ${readingsOf(steps).map((reading) => stepList(row, reading, steps, context))}
    <h2 id="sensitivity">${locale.message("derivation.sensitivity")}</h2>
    <p>${locale.message("derivation.sensitivity-intro", {step: plain(100 * STEP, "%", context)})}</p>
    ${sensitivityTable(swings, context)}
  </div>`;
}

function inputTable(row: DerivedRow, context: DerivationContext): Markup {
  const {records, locale, useOf, derivation} = context;
  const keys = ["value", "measure", "read", "by", "source"];
  const ids = row.inputs.split(" ");
  const cells = ids.flatMap((id) => {
    const input = records.figures.get(id) ?? records.derived.get(id);
    if (!input) return [];
    const words = "printed" in input ? input.printed : formatValue(input, locale, records.units);
    const source = "source" in input ? records.sources.get(input.source) : undefined;
    const lang = source && source.language !== locale.tag && markup` lang="${source.language}"`;
    const way = source
      ? markup`<a href="${sourceAddress(source.id, locale)}">${sourceLabel(source, locale)}</a>`
      : derivation
        ? markup`<a href="${derivation(id)}">${locale.message("derivation.step-by-step")}</a>`
        : locale.message("table.computed");
    return [
      [
        markup`<a class="figure" href="#figure-${id}" id="${useOf(id)}"${lang}>${words}</a>`,
        whatOf(input, context),
        resultOf(input, context),
        claimantNames(input.by, records, locale),
        way
      ]
    ];
  });
  const name = locale.message("derivation.inputs");
  return scrollTable(
    keys.map((key) => ({label: locale.message(key === "value" ? "derivation.input" : `table.${key}`)})),
    cells,
    {caption: null, name: locale.message("table.scroll", {name})}
  );
}

function readingsOf(steps: readonly StepRow[]): number[] {
  return [...new Set(steps.map(({reading}) => reading))];
}

/** The operations of one reading; where there are several readings, what this one takes the words to mean. */
function stepList(row: DerivedRow, reading: number, all: readonly StepRow[], context: CardContext): Markup {
  const {records, locale} = context;
  const meant = (records.readings.get(row.id) ?? []).find(({nth}) => nth === reading);
  const note = meant && locale.pick(meant, "note");
  const steps = all.filter((step) => step.reading === reading);
  const items = steps.map(
    (step) =>
      markup`<li>${operation(step, steps, context)} = <strong>${resultOf(step, context)}</strong></li>`
  );
  return markup`${note && markup`<p class="reading-note">${locale.message("derivation.reading", {note})}</p>`}
    <ol class="derivation-steps">${items}</ol>`;
}

function operation(step: StepRow, steps: readonly StepRow[], context: CardContext): Markup {
  const left = operand(step.left, step, steps, context);
  if (step.operation === "take") return left;
  if (step.operation === "negate") return markup`−${left}`;
  return markup`${left} ${SIGNS[step.operation]} ${operand(step.right!, step, steps, context)}`;
}

/** A figure with what it measures, a number as it was typed, or what a step before came to. */
function operand(name: string, of: StepRow, steps: readonly StepRow[], context: CardContext): Markup {
  const {records, locale} = context;
  const earlier = /^#(\d+)$/.exec(name);
  if (earlier) {
    const step = steps.find((one) => one.step === Number(earlier[1]))!;
    return markup`<span class="derivation-between">${resultOf(step, context)}</span>`;
  }
  const row = records.figures.get(name) ?? records.derived.get(name);
  if (!row) return markup`${name}`;
  const words = formatValue(inReading(row, of, context), locale, records.units);
  const measure = measureName(row.measure, records, locale);
  return markup`<a class="figure" href="#figure-${name}">${words}</a> <small>(${measure})</small>`;
}

/** A figure as the step takes it, where it can be read in several ways. */
function inReading(
  row: FigureRow | DerivedRow,
  {readings}: StepRow,
  {records}: CardContext
): FigureRow | DerivedRow {
  const taken = new Set(readings?.split(" "));
  const own = [...taken].find((one) => one.startsWith(`${row.id}:`))?.split(":")[1];
  const computed = records.steps
    .get(row.id)
    ?.find((step) => step.readings?.split(" ").every((one) => taken.has(one)))?.reading;
  const nth = own === undefined ? computed : Number(own);
  const meant = records.readings.get(row.id)?.find((reading) => reading.nth === nth);
  if (!meant) return row;
  const {value, low, high, low_open, high_open, unit} = meant;
  return {...row, value, low, high, low_open, high_open, unit};
}

function sensitivityTable(rows: readonly SensitivityRow[], context: CardContext): Markup {
  const {records, locale} = context;
  const keys = ["moved", "how", "from-to", "result", "swing"];
  const cells = rows.map((row) => {
    const input = records.figures.get(row.input);
    const what = input ? whatOf(input, context) : row.input;
    return [
      markup`${what}: ${figureLink(row.input, context)}`,
      locale.message(`derivation.moved-${row.moved}`),
      movedOver(row, context),
      row.moved === "reading" ? between(row.low, row.high, row.unit, context) : ends(row, context),
      row.swing === null ? locale.message("derivation.unbounded") : plain(row.swing, row.unit, context)
    ];
  });
  const name = locale.message("derivation.sensitivity");
  return scrollTable(
    keys.map((key) => ({label: locale.message(`derivation.${key}`)})),
    cells,
    {caption: null, name: locale.message("table.scroll", {name})}
  );
}

/** Over what a figure is moved; of its own interval the ends are open where they are in its words. */
function movedOver(row: SensitivityRow, context: CardContext): string {
  const {input_low: low, input_high: high, input_unit: unit} = row;
  const input = row.moved === "interval" ? context.records.figures.get(row.input) : undefined;
  if (!input || (low !== null && high !== null)) return between(low, high, unit, context);
  return ends({low, high, unit, low_open: input.low_open, high_open: input.high_open}, context);
}

/** What a figure is moved between; beyond two decimals it is rounded outward, as "1.485" is two numbers in Spanish. */
function between(low: number | null, high: number | null, unit: string, context: CardContext): string {
  if (low === null || high === null || low === high) return ends({low, high, unit}, context);
  const {records, locale} = context;
  const outward = [Math.floor(round(low * 100)) / 100, Math.ceil(round(high * 100)) / 100];
  const [from, to] = outward.map(
    (end) => formatAmount(end, unit, locale, withUnit(unit, records.units), "none").text
  );
  return locale.message("derivation.between", {low: from!, high: to!});
}

interface Ends {
  low: number | null;
  high: number | null;
  low_open?: boolean;
  high_open?: boolean;
  unit: string;
}

/** Two ends, or the one number that both are. */
function ends({low, high, unit, low_open, high_open}: Ends, context: CardContext): string {
  if (low !== null && low === high) return plain(low, unit, context);
  const {records, locale} = context;
  const open = {low_open: low_open ?? low === null, high_open: high_open ?? high === null};
  const row = {value: null, low, high, ...open, unit, qualifier: "between"} as const;
  return intervalWords(row, locale, withUnit(unit, records.units)) ?? locale.message("derivation.unbounded");
}

function plain(value: number, unit: string, {records, locale}: CardContext): string {
  const row = {value, low: value, high: value, low_open: false, high_open: false, unit};
  return formatValue({...row, qualifier: "exact"}, locale, withUnit(unit, records.units));
}

/** A quantity by its value and interval, or only by its interval where the value is but an end of it. */
function resultOf(row: Quantified, context: CardContext): string {
  const bound = row.value !== null && (row.value === row.low || row.value === row.high);
  return bound && row.low !== row.high ? readAs({...row, value: null}, context) : readAs(row, context);
}

/** A value with its interval where it has one. */
function readAs(row: Quantified, {records, locale}: Pick<CardContext, "records" | "locale">): string {
  const units = withUnit(row.unit, records.units);
  const interval = intervalWords(row, locale, units);
  if (row.value === null) return interval ?? locale.message("derivation.unbounded");
  const value = formatValue(row, locale, units);
  return interval ? `${value}: ${interval}` : value;
}

/** The units, and those of which a unit between two steps is made and which no register has a sign for. */
function withUnit(unit: string | null, units: Units): Units {
  const unknown = (unit ?? "")
    .split("/")
    .filter((code) => !/^(?:1|%|[A-Z]{3}|\{[^}]*\}|)$/.test(code) && !units.has(code));
  if (unknown.length === 0) return units;
  return new Map([
    ...units,
    ...unknown.map(
      (code) => [code, {code, is: null, symbol_en: code, symbol_es: code, before: null}] as const
    )
  ]);
}
