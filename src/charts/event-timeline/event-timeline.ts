import type {DateRow} from "../../../loaders/tidy/rows.ts";
import type {Form} from "../chart.ts";
import {chartFigure} from "../figure/chart-figure.ts";
import {drawEventTimeline} from "./draw-event-timeline.ts";
import type {FormOptions} from "../options.ts";
import type {PlainRows} from "../rows/plain-row.ts";
import {listDates, spanWords} from "./timeline-words.ts";

export type EventTimelineOptions = FormOptions<never, "year-added" | "concluded" | "not-placed">;

export const EVENT_TIMELINE: Form<DateRow> = {
  name: "eventTimeline",
  messages: "form.event-timeline",
  words: ["year-added", "concluded", "not-placed"],
  parts: [],
  columns: ["date"],
  draw: drawEventTimeline,
  list: listDates,
  summary: (chart, rows, words) => spanWords(rows, words, chart)
};

/**
 * Events on a calendar, as precise as their dates: a year is a band as long as a year, a day a tick. Rows have a
 * `date` (EDTF) and an `event`, or an `inferred` date where somebody concluded what is not printed. Time runs across,
 * or down where there is little room. Throws an Error that names chart and option, or chart, row and column.
 */
export function eventTimeline(rows: PlainRows, options: EventTimelineOptions): HTMLElement {
  return chartFigure(EVENT_TIMELINE, rows, options);
}
