import type {FigureRow} from "../../loaders/tidy/rows.ts";
import {correctionFacts} from "./correction-notes.ts";
import {formatValue, intervalWords} from "../locales/format-value.ts";
import {markup, webAddress} from "./markup.ts";
import type {Markup} from "./markup.ts";
import {claimantNames, entityName, sourceAddress, sourceTitle} from "./names.ts";
import {figureLink} from "./figure-link.ts";
import type {CardContext, Fact} from "./figure-link.ts";
import {usedIn} from "./used-in.ts";

/** What a card tells of a figure that an article prints. */
export function figureFacts(row: FigureRow, context: CardContext): Fact[] {
  const {records, locale} = context;
  const note = locale.pick(row, "note");
  return [
    {term: locale.message("card.read"), detail: readWithHedge(row, context)},
    ...readingFacts(row.id, context),
    {term: locale.message("card.by"), detail: claimant(row, context), essential: true},
    ...(row.via
      ? [{term: locale.message("card.via"), detail: entityName(row.via, records, locale), essential: true}]
      : []),
    {term: locale.message("card.source"), detail: article(row, context), essential: true},
    ...dateFacts(row, context),
    ...disputeFacts(row.id, context),
    ...correctionFacts(row.id, context),
    ...(note ? [{term: locale.message("card.note"), detail: note}] : []),
    {term: locale.message("card.place"), detail: places(row, context)},
    ...usedFacts(row.id, context)
  ];
}

/** Value, interval, and what its hedge makes of it. */
function readWithHedge(row: FigureRow, context: CardContext): Markup {
  const hedge = row.qualifier === "exact" ? null : context.locale.message(`card.hedge.${row.qualifier}`);
  return markup`${readAs(row, context)}${hedge && markup`<br><small>${hedge}</small>`}`;
}

/** The quantity as this project reads it: value and interval, and what the context divides it by. */
export function readAs(row: FigureRow, context: Omit<CardContext, "linked">): Markup {
  const {records, locale} = context;
  const interval = intervalWords(row, locale, records.units);
  const per = row.per ? locale.message("card.per", {unit: unitName(row.per, context)}) : null;
  return markup`${formatValue(row, locale, records.units)}${per && markup` ${per}`}${
    interval && markup`: ${interval}`
  }`;
}

/** What the context divides by, in the singular: the first of the unit's words. */
function unitName(key: string, {records, locale}: Omit<CardContext, "linked">): string {
  const row = records.units.get(`{${key}}`);
  const words = row && `words_${locale.tag}` in row ? locale.pick(row, "words") : null;
  return words?.split(" | ")[0] ?? key;
}

function claimant(row: FigureRow, {records, locale}: CardContext): string {
  const by = claimantNames(row.by, records, locale);
  return locale.message("card.by-status", {by, status: locale.message(`status.${row.status}`)});
}

function article(row: FigureRow, {records, locale}: CardContext): Markup | string {
  const source = records.sources.get(row.source);
  if (!source) return row.source;
  const title = markup`<cite lang="${source.language}">${sourceTitle(source, locale)}</cite>`;
  const address = webAddress(source.url);
  const publisher = source.publisher
    ? entityName(source.publisher, records, locale)
    : locale.message("card.publisher-unknown");
  const facts = [
    publisher,
    source.author ? locale.message("card.author", {author: source.author}) : null,
    source.published
      ? locale.message("card.published", {date: locale.date(source.published)})
      : locale.message("card.published-unknown"),
    address
      ? markup`<a href="${address}">${locale.message("card.linked")}</a>`
      : locale.message("card.not-linked")
  ].filter((fact) => fact !== null);
  const told = facts.map((fact, i) => markup`${i > 0 && "; "}${fact}`);
  return markup`<a href="${sourceAddress(source.id, locale)}">${title}</a><br><small>${told}</small>`;
}

function dateFacts(row: FigureRow, context: CardContext): Fact[] {
  const {locale} = context;
  const why = row.inferred === null ? null : locale.pick(row, "inferred_why");
  const inferred =
    row.inferred === null
      ? null
      : locale.message("card.inferred", {date: locale.date(row.inferred), why: why ?? ""});
  const printed = row.kind === "date" ? null : row.at ? figureLink(row.at, context) : null;
  const known = row.kind === "date" || row.date === row.inferred ? null : row.date && locale.date(row.date);
  const detail = [printed ?? known, inferred].filter((part) => part !== null && part !== "");
  if (row.kind === "date" && detail.length === 0) return [];
  return [
    {
      term: locale.message("card.date"),
      detail:
        detail.length > 0
          ? markup`${detail.map((part, i) => markup`${i > 0 ? markup`<br>` : ""}${part}`)}`
          : locale.message("card.date-unknown"),
      essential: true
    }
  ];
}

/** The meanings of words that can have several, the one used first. */
export function readingFacts(id: string, {records, locale}: CardContext): Fact[] {
  const readings = records.readings.get(id) ?? [];
  if (readings.length === 0) return [];
  const items = readings.map((reading, i) => {
    const qualifier = reading.value === null ? "between" : reading.low === reading.high ? "exact" : "about";
    const row = {...reading, qualifier} as const;
    const interval = intervalWords(row, locale, records.units);
    const value = reading.value === null && interval ? interval : formatValue(row, locale, records.units);
    const note = locale.pick(reading, "note") ?? "";
    return markup`<li>${locale.message(i === 0 ? "card.reading-used" : "card.reading", {value, note})}</li>`;
  });
  return [{term: locale.message("card.readings"), detail: markup`<ol>${items}</ol>`}];
}

/** The other sides of the disputes that the figure takes part in. */
export function disputeFacts(id: string, context: CardContext): Fact[] {
  const {records, locale} = context;
  const disputes = records.disputes.get(id) ?? [];
  if (disputes.length === 0) return [];
  const seen = new Set<string>();
  const items = disputes.flatMap(({other, dates}) => {
    if (seen.has(other)) return [];
    seen.add(other);
    const row = records.figures.get(other) ?? records.derived.get(other);
    const by = row ? claimantNames(row.by, records, locale) : "";
    const parts = locale.parts("card.dispute").map((part) => {
      if ("text" in part) return part.text;
      return part.name === "value" ? figureLink(other, context) : by;
    });
    const dated =
      dates === "unknown" && markup`<br><small>${locale.message("card.dispute-dates-unknown")}</small>`;
    return [markup`<li>${parts}${dated}</li>`];
  });
  return [{term: locale.message("card.disputed"), detail: markup`<ul>${items}</ul>`}];
}

/** Where the site uses the figure, on pages whose cards tell it. */
export function usedFacts(id: string, {everywhere, ...context}: CardContext): Fact[] {
  const used = everywhere && usedIn(id, {...context, everywhere});
  return used ? [{term: context.locale.message("pages.used.term"), detail: used}] : [];
}

function places(row: FigureRow, {records, locale}: CardContext): Markup {
  const places = (records.places.get(row.id) ?? []).map(({start, end}) =>
    locale.message("card.place-at", {start: locale.number(start), end: locale.number(end)})
  );
  const where = places.length > 0 ? places.join("; ") : locale.message("card.place-unknown");
  return markup`${where}<br><small>${locale.message(`card.${row.lock}`)}</small>`;
}
