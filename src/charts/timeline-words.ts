import type {DateRow} from "../../loaders/tidy/rows.ts";
import type {Chart, ChartOptions} from "./chart.ts";
import type {Run} from "./rich-text.ts";
import {messageRuns, sentence} from "./row-words.ts";
import {timelineEvents, type TimelineEvent} from "./timeline-events.ts";

type Words = Pick<ChartOptions, "locale" | "names">;

/**
 * An event in two paragraphs: its date, linked, and what happened; who says so, and what we added. Of several
 * figures each claimant is linked to its own.
 */
export function eventWords(
  {messages}: Pick<Chart, "messages">,
  {rows}: TimelineEvent,
  words: Words
): Run[][] {
  const {locale} = words;
  const [first, ...others] = rows;
  const who = rows.flatMap((row, i): Run[] => {
    const runs = claimant(row, words, others.length > 0 ? {figure: row.figure} : {});
    return i === 0 ? sentence(runs, locale) : [{text: "; ", colour: "muted"}, ...runs];
  });
  const added = addition(messages, first, words);
  return [
    sentence(
      [
        {text: placedDate(first, words), figure: first.figure, weight: 700, size: 16},
        {text: `  ${happened(first, words)}`, weight: 600, size: 14}
      ],
      locale
    ),
    added === null ? who : [...who, {text: `; ${added}`, colour: "muted"}]
  ];
}

/** Dates in words for the alternative text, in order of time. */
export function listDates(
  {slug, messages}: Pick<Chart, "slug" | "messages">,
  rows: readonly DateRow[],
  words: Words
) {
  return timelineEvents(slug, rows).flatMap((event) =>
    event.rows.map((row) => {
      const added = addition(messages, row, words);
      return words.locale.message("chart.alt-row", {
        label: happened(row, words),
        value: [placedDate(row, words), added].filter((part) => part !== null).join(", "),
        who: claimant(row, words)
          .map(({text}) => text)
          .join(""),
        status: words.locale.message(`status.${row.status}`)
      });
    })
  );
}

/** What happened; where a row does not say, what the date is of. */
function happened(row: DateRow, {locale, names}: Words): string {
  return locale.pick(row, "event") ?? names(row.of);
}

/** The date by which a row is placed. */
function placedDate(row: DateRow, {locale}: Words): string {
  const date = row.inferred ?? row.date;
  return date ? locale.date(date) : locale.message("number.unknown");
}

/** What of a date is not printed but ours; null for one that is printed. */
function addition(messages: string, {date, inferred}: DateRow, {locale}: Words): string | null {
  if (inferred === null) return null;
  return locale.message(`${messages}.${date?.startsWith("XXXX") ? "year-added" : "concluded"}`);
}

function claimant(row: DateRow, {locale, names}: Words, link: Pick<Run, "figure"> = {}): Run[] {
  const by: Run = {text: names(row.by), colour: "muted", ...link};
  if (!row.via) return messageRuns("chart.who", {by}, locale, {colour: "muted"});
  const via: Run = {text: names(row.via), colour: "muted"};
  return messageRuns("chart.who-via", {by, via}, locale, {colour: "muted"});
}
