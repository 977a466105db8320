import type {ChartRow, DerivedRow, DisputeFactorRow, DisputeRow} from "../../loaders/tidy/rows.ts";
import {formatValue, intervalWords} from "../locales/format-value.ts";
import type {CardContext} from "./figure-link.ts";
import {markup, Markup} from "./markup.ts";
import {claimantNames, entityName, measureName, sourceAddress, sourceLabel, whatOf} from "./names.ts";
import {scrollTable} from "./scroll-table.ts";

/** A dispute's drawing at two widths, SVG of our own making. */
export interface DisputeDrawing {
  wide: string;
  narrow: string;
}

export interface DisputeContext extends CardContext {
  /** Notes that a place of the page leads to a figure's card; gives the id of the link. */
  useOf: (id: string) => string;
  /** The claims that take part, a row for each reading. */
  claims: readonly ChartRow[];
  /** What is drawn of a subject, by its key; null where nothing is. */
  drawing: (key: string) => DisputeDrawing | null;
}

/** The disputes on one measure of one subject. */
export interface DisputedSubject {
  /** "inmates-cecot", an id for its section and its drawing. */
  key: string;
  measure: string;
  of: string;
  disputes: DisputeRow[];
}

/** Disputes by what they are about, in the order of the table. */
export function disputedSubjects(disputes: readonly DisputeRow[]): DisputedSubject[] {
  const subjects = new Map<string, DisputedSubject>();
  for (const dispute of disputes) {
    const {measure, of} = dispute;
    const key = `${measure}-${of}`;
    if (!subjects.has(key)) subjects.set(key, {key, measure, of, disputes: []});
    subjects.get(key)!.disputes.push(dispute);
  }
  return [...subjects.values()];
}

/**
 * Every quantity on which sources differ: the sides beside one another with claimants and dates, how far they are
 * apart, and what was computed from which. Nothing is averaged, and nobody is said to be right.
 */
export function disputeList(disputes: readonly DisputeRow[], context: DisputeContext): Markup {
  const subjects = disputedSubjects(disputes);
  if (subjects.length === 0)
    return markup`<p class="none-yet">${context.locale.message("disputes.none")}</p>`;
  return markup`${subjects.map((subject) => subjectSection(subject, context))}`;
}

function subjectSection({key, measure, of, disputes}: DisputedSubject, context: DisputeContext): Markup {
  const {records, locale} = context;
  const what = {measure: measureName(measure, records, locale), subject: entityName(of, records, locale)};
  const name = locale.message("card.what", what);
  const sides = [...new Set(disputes.flatMap(({figure, other}) => [figure, other]))];
  return markup`<section class="dispute" aria-labelledby="dispute-${key}">
    <h2 id="dispute-${key}">${name}</h2>
    ${drawn(key, sides, context)}
    ${sidesTable(measure, sides, name, context)}
    <h3>${locale.message("disputes.apart")}</h3>
    <ul class="dispute-factors">${disputes.map((dispute) => apartItems(dispute, context))}</ul>
    <h3>${locale.message("disputes.depends")}</h3>
    <ul class="dispute-depends">${sides.map((id) => dependsItem(id, context))}</ul>
  </section>`;
}

function drawn(key: string, sides: readonly string[], {drawing}: DisputeContext): Markup | null {
  const drawings = drawing(key);
  if (!drawings) return null;
  return markup`<div class="chart-drawing" id="dispute-drawing-${key}" data-figures="${sides.join(" ")}">
    <div class="chart-narrow">${new Markup(drawings.narrow)}</div>
    <div class="chart-wide">${new Markup(drawings.wide)}</div>
  </div>`;
}

function sidesTable(
  measure: string,
  sides: readonly string[],
  name: string,
  context: DisputeContext
): Markup {
  const {records, locale, claims, useOf, derivation} = context;
  const keys = ["figure", "read", "by", "via", "date", "status", "source"];
  const none = locale.message("table.none");
  const rows = sides.flatMap((id) => claims.filter((row) => row.figure === id && row.measure === measure));
  const cells = rows.map((row) => {
    const source = row.source === null ? undefined : records.sources.get(row.source);
    const words = row.printed ?? formatValue(row, locale, records.units);
    const lang = source && source.language !== locale.tag && markup` lang="${source.language}"`;
    const from = source
      ? markup`<a href="${sourceAddress(source.id, locale)}">${sourceLabel(source, locale)}</a>`
      : derivation
        ? markup`<a href="${derivation(row.figure)}">${locale.message("derivation.step-by-step")}</a>`
        : locale.message("table.computed");
    return [
      markup`<a class="figure" href="#figure-${row.figure}" id="${useOf(row.figure)}"${lang}>${words}</a>`,
      markup`${readAs(row, context)}${note(row, context)}`,
      claimantNames(row.by, records, locale),
      row.via ? entityName(row.via, records, locale) : none,
      row.date ? locale.date(row.date) : locale.message("card.date-unknown"),
      locale.message(`status.${row.status}`),
      from
    ];
  });
  return scrollTable(
    keys.map((key) => ({label: locale.message(`table.${key}`)})),
    cells,
    {
      caption: null,
      name: locale.message("table.scroll", {name}),
      figures: rows.map(({figure}) => figure)
    }
  );
}

function readAs(row: ChartRow, {records, locale}: DisputeContext): string {
  return intervalWords(row, locale, records.units) ?? formatValue(row, locale, records.units);
}

/** What a reading takes the words to mean, where they can mean several things. */
function note(row: ChartRow, {locale}: DisputeContext): Markup | null {
  const words = locale.pick(row, "reading_note");
  return words === null ? null : markup`<br><small>${words}</small>`;
}

/** How far two sides are apart, in each pair of readings, and whether they speak of one date. */
function apartItems(dispute: DisputeRow, context: DisputeContext): Markup {
  const {records, locale} = context;
  const factors = records.factors.get(dispute.dispute) ?? [];
  const items = factors.map((factor) => {
    const smaller = factor.greater === dispute.figure ? dispute.other : dispute.figure;
    const readings = {[dispute.figure]: factor.figure_reading, [dispute.other]: factor.other_reading};
    const value = {
      greater: side(factor.greater, readings[factor.greater]!, dispute, context),
      smaller: side(smaller, readings[smaller]!, dispute, context),
      factor: markup`<strong>${factorWords(factor, context)}</strong>`,
      interval: intervalWords(factor, locale, records.units)
    };
    // Of a bound the words say all that the interval does.
    const inside = factor.value !== null && factor.value !== factor.low && factor.value !== factor.high;
    const words = locale
      .parts(inside ? "disputes.factor-between" : "disputes.factor")
      .map((part) => ("text" in part ? part.text : value[part.name as keyof typeof value]));
    return markup`<p>${words}</p>`;
  });
  const dates = locale.message(`disputes.dates-${dispute.dates}`);
  return markup`<li data-dispute="${dispute.dispute}">${items}<p><small>${dates}</small></p></li>`;
}

function factorWords(factor: DisputeFactorRow, {records, locale}: DisputeContext): string {
  const value = formatValue(factor, locale, records.units);
  return factor.value === null ? (intervalWords(factor, locale, records.units) ?? value) : value;
}

/** A side by its value in one reading, and who says so. */
function side(id: string, reading: number, {measure}: DisputeRow, context: DisputeContext): Markup {
  const {records, locale, claims} = context;
  const row = claims.find((one) => one.figure === id && one.reading === reading && one.measure === measure);
  if (!row) return markup`${id}`;
  const by = claimantNames(row.by, records, locale);
  const who = locale.message(row.derived ? "disputes.computed-from" : "disputes.according-to", {by});
  const value = formatValue(row, locale, records.units);
  return markup`<a class="figure" href="#figure-${id}">${value}</a> (${who})`;
}

/** What was computed from one side, through all that was computed between. */
function dependsItem(id: string, context: DisputeContext): Markup {
  const {records, locale, derivation} = context;
  const row = (records.figures.get(id) ?? records.derived.get(id))!;
  const rest = [...records.derived.values()].filter((one) => one.id !== id && restsOn(one, id, context));
  const items = rest.map((one) => {
    const value = formatValue(one, locale, records.units);
    const address = derivation?.(one.id) ?? `#figure-${one.id}`;
    return markup`<li data-figures="${one.id}"><a href="${address}">${whatOf(one, context)}</a>: ${value}</li>`;
  });
  const value = markup`<a class="figure" href="#figure-${id}">${formatValue(row, locale, records.units)}</a>`;
  const by = claimantNames(row.by, records, locale);
  const words = locale
    .parts(rest.length > 0 ? "disputes.rests-on" : "disputes.nothing-rests-on")
    .map((part) => ("text" in part ? part.text : part.name === "by" ? by : value));
  return markup`<li>${words}${rest.length > 0 && markup`<ul>${items}</ul>`}</li>`;
}

function restsOn({inputs}: DerivedRow, id: string, context: DisputeContext): boolean {
  return inputs.split(" ").some((input) => {
    const between = context.records.derived.get(input);
    return input === id || (between !== undefined && restsOn(between, id, context));
  });
}
