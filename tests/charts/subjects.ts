import {parseHTML} from "linkedom";
import * as charts from "../../src/charts/index.ts";
import type {FigureOptions, PlainRow} from "../../src/charts/index.ts";

/** A chart of the library with rows of a subject of its own, drawn anew in a page each time. */
export interface Subject {
  name: string;
  rows: readonly PlainRow[];
  draw(rows: readonly PlainRow[], options?: Record<string, unknown>): HTMLElement;
}

/** An empty page. */
export function page(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}

const subject = <Options extends FigureOptions>(
  chart: (rows: readonly PlainRow[], options: Options) => HTMLElement,
  rows: readonly PlainRow[]
): Subject => ({
  name: chart.name,
  rows,
  draw: (drawn, options = {}) => chart(drawn, {document: page(), ...options} as unknown as Options)
});

/** Every form, with rows as somebody else would have them. */
export const SUBJECTS: readonly Subject[] = [
  subject(charts.claimComparison, [
    {figure: "gate", measure: "quantity", of: "lake", by: "Gate keeper", value: 187, date: "2019-07-14"},
    {figure: "warden", measure: "quantity", of: "lake", by: "Lake warden", value: 300, qualifier: "about"},
    {figure: "friends", measure: "quantity", of: "lake", by: "Friends of the lake", low: 90},
    {figure: "room", measure: "reference", of: "lake", by: "Town council", value: 120}
  ]),
  subject(charts.filledContainers, [
    {figure: "seats", by: "Caretaker", value: 80, of: "reading room"},
    {figure: "crowd", by: "Readers’ union", value: 150, of: "reading room", status: "alleged"}
  ]),
  subject(charts.spaceToScale, [
    {figure: "old", label: "Old plots", by: "Garden society", value: 6.25},
    {figure: "law", label: "By law", by: "Town council", value: 10, status: "required"}
  ]),
  subject(charts.claimIntervals, [
    {figure: "table", of: "ferry", by: "Ferry company", value: 18.5, unit: "USD"},
    {figure: "seen", of: "ferry", by: "Passengers", low: 20, high: 30, unit: "USD"},
    {figure: "winter", of: "winter ferry", by: "Ferry company", low: 40, unit: "USD", status: "planned"}
  ]),
  subject(charts.unitCount, [
    {figure: "squad", by: "League", value: 23, unit: "{player}"},
    {figure: "reserve", by: "Trainer", value: 30, qualifier: "about", unit: "{player}"}
  ]),
  subject(charts.nestedAreas, [
    {figure: "stock", measure: "whole", by: "Angling club", value: 3000, unit: "{fish}"},
    {figure: "tagged", measure: "part", by: "Lake warden", value: 700, unit: "{fish}"},
    {figure: "hatchery", measure: "yardstick", by: "Town council", value: 500, unit: "{fish}"}
  ]),
  subject(charts.eventTimeline, [
    {figure: "dam", date: "2019-09", event: "The dam is repaired", by: "Town paper"},
    {figure: "ferry", date: "2019-05-01", event: "The ferry season opens", by: "Ferry company"},
    {figure: "flood", date: "XXXX-04", event: "The meadow floods", by: "Town paper"}
  ]),
  subject(charts.claimantMatrix, [
    {figure: "guess", measure: "listeners", of: "concert", by: "Choir master", low: 250, high: 350},
    {figure: "count", measure: "listeners", of: "concert", by: "Hall keeper", value: 187},
    {figure: "seats", measure: "seats", of: "old hall", by: "Fire office", value: 220, qualifier: "at-most"}
  ])
];
