import {chartType} from "../chart-type.ts";
import type {DateRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions, Drawn, Words} from "../chart.ts";
import type {Run} from "../../text/rich-text.ts";
import {altRow} from "../describe.ts";
import {messageRuns, plainText, sentence} from "../row-words.ts";
import {isPlaced, timelineEvents, type TimelineEvent} from "./timeline-events.ts";

/** Words that are told, and where they are drawn, how they are set. */
type SetWords = Words & Pick<DrawOptions, "theme">;

/**
 * An event in two paragraphs: its date, linked, and what happened; who says so, and what we added. Of several
 * figures each claimant is linked to its own.
 */
export function eventWords({rows}: TimelineEvent, words: SetWords): Run[][] {
  const {locale} = words;
  const [first, ...others] = rows;
  const who = rows
    .map((row) => claimant(row, words, others.length > 0 ? {figure: row.figure} : {}))
    .filter((runs) => runs.length > 0)
    .flatMap((runs, i): Run[] =>
      i === 0 ? sentence(runs, locale) : [{text: "; ", colour: "muted"}, ...runs]
    );
  const added = addition(first, words);
  return [
    sentence(
      [...placedDate(first, words), {text: "  ", size: chartType(words).label}, happened(first, words)],
      locale
    ),
    [
      ...who,
      ...(added === null ? [] : [{text: who.length > 0 ? `; ${added}` : added, colour: "muted"} as const])
    ]
  ].filter((runs) => runs.length > 0);
}

/** Dates in words for the alternative text, in order of time. */
export function listDates(rows: readonly DateRow[], words: Words, {name}: Drawn): string[] {
  return timelineEvents(name, rows).flatMap((event) =>
    event.rows.map((row) => {
      const added = addition(row, words);
      const dated = [plainText(placedDate(row, words)), added].filter((part) => part !== null);
      return altRow(
        {
          label: happened(row, words).text,
          value: dated.join(", "),
          who: plainText(claimant({...row, status: "asserted"}, words)),
          status: row.status
        },
        words
      );
    })
  );
}

/** What happened; where a row does not say, what the date is of. Linked where nothing of the date is printed. */
function happened(row: DateRow, words: SetWords): Run {
  const {locale, names} = words;
  const link = printedPart(row, locale) === null ? {figure: row.figure} : {};
  return {
    text: locale.pick(row, "event") ?? names(row.of),
    weight: 600,
    size: chartType(words).label,
    ...link
  };
}

/** The date by which a row is placed: what is printed is linked, what we added stands in brackets. */
function placedDate(row: DateRow, words: SetWords): Run[] {
  const {locale} = words;
  const size = chartType(words).label + 2;
  const {figure, date, inferred} = row;
  const printed: Partial<Run> = {figure, weight: 700, size};
  const ours: Partial<Run> = {about: figure, size};
  if (inferred === null)
    return [{text: date ? locale.date(date) : locale.message("number.unknown"), ...printed}];
  const parts = printedPart(row, locale);
  if (parts === null) return [{text: `[${locale.date(inferred)}]`, ...ours}];
  const {before, year, after} = parts;
  return [
    {text: before.trimEnd(), ...printed},
    {text: `${before.endsWith(" ") ? " " : ""}[${year}]`, ...ours},
    {text: after, ...printed}
  ].filter(({text}) => text !== "");
}

/** A date around the year that we added; null when more than the year is ours. */
function printedPart(
  {date, inferred}: DateRow,
  locale: Words["locale"]
): {before: string; year: string; after: string} | null {
  if (inferred === null) return {before: "", year: "", after: ""};
  if (!date || date.replace("XXXX", inferred.slice(0, 4)) !== inferred) return null;
  const year = String(Number(inferred.slice(0, 4)));
  const [before, after] = locale.date(inferred).split(year);
  return before === undefined || after === undefined ? null : {before, year, after};
}

/** What of a date is not printed but ours; null for one that is printed. */
function addition(row: DateRow, {locale, words}: Words): string | null {
  if (row.inferred === null) return null;
  return words.text(printedPart(row, locale) ? "year-added" : "concluded");
}

/** Who says so, through whom and, unless plainly stated, how. */
function claimant(row: DateRow, {locale, names}: Words, link: Pick<Run, "figure"> = {}): Run[] {
  const by: Run = {text: names(row.by), colour: "muted", ...link};
  const via: Run = {text: row.via === null ? "" : names(row.via), colour: "muted"};
  const key = row.via === null ? "chart.who" : "chart.who-via";
  const who = row.by ? messageRuns(key, {by, via}, locale, {colour: "muted"}) : [];
  if (row.status === "asserted") return who;
  const status = locale.message(`status.${row.status}`);
  return [...who, {text: who.length > 0 ? `, ${status}` : status, colour: "muted"}];
}

/** The first and the last event that have a place in time, a sentence each. */
export function spanWords(rows: readonly DateRow[], words: Words, {name}: Drawn): string[] {
  const placed = timelineEvents(name, rows).filter(isPlaced);
  const [first, last] = [placed[0], placed[placed.length - 1]];
  if (!first || !last || first === last) return [];
  const told = ({rows: [row]}: TimelineEvent) =>
    `${happened(row, words).text}, ${plainText(placedDate(row, words))}`;
  return [
    words.locale.message("said.first", {event: told(first)}),
    words.locale.message("said.last", {event: told(last)})
  ];
}
