import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {IntervalGroup} from "./draw-claim-intervals.ts";
import {claimOf} from "../claim-of.ts";
import {claimShape} from "../../marks/claim/claim-shape.ts";
import type {Run} from "../../text/rich-text.ts";
import {
  circumstances,
  claimantRuns,
  claimants,
  plainText,
  rowName,
  sentence,
  valueRun
} from "../row-words.ts";

/** What stands above a group: what it is, its totals with who says so, and on what it depends. */
export function groupHeading({of, totals, conditions}: IntervalGroup, options: DrawOptions): Run[][] {
  const {locale, names, words} = options;
  const {value, label} = chartType(options);
  const style = {weight: 600, size: label + 1} as const;
  const sums = totals.flatMap((row) => [
    words.runs("total", {value: valueRun(row, options, {weight: 700, size: value + 1})}, style),
    sentence(whoSays(row, options), locale)
  ]);
  const depends = conditions.map((row) =>
    words.runs(
      "condition",
      {
        share: valueRun(row, options, {colour: "muted"}),
        who: {text: whoWords(row, options), colour: "muted"}
      },
      {colour: "muted"}
    )
  );
  const subject = of ? [sentence([{text: names(of), ...style}], locale)] : [];
  return [...subject, ...sums, ...depends];
}

/** What stands at a row: what it is divided by, or who states it. */
export function intervalLabel(row: ChartRow, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  if (!row.derived)
    return [
      sentence([{text: rowName(row, options), weight: 600, size: chartType(options).label}], locale),
      sentence(circumstances(row, options), locale)
    ].filter((runs) => runs.length > 0);
  const shape = claimShape(claimOf(row));
  const isOpen = shape.form === "body" && (shape.low.form === "fade" || shape.high.form === "fade");
  const how = words.text(shape.form === "point" ? "point" : isOpen ? "open" : "range");
  return [
    sentence([{text: how, weight: 600, size: chartType(options).label}], locale),
    sentence(computedFrom(row, options), locale)
  ];
}

function whoSays(row: ChartRow, options: DrawOptions): Run[] {
  return row.derived
    ? computedFrom(row, options)
    : claimantRuns(row, options, {colour: "muted"}).map((run): Run => ({...run, colour: "muted"}));
}

function computedFrom(row: ChartRow, {locale, names, words}: DrawOptions): Run[] {
  if (!row.by) return [];
  const by: Run = {text: claimants(row, locale, names), colour: "muted"};
  return words.runs("computed", {by}, {colour: "muted"});
}

function whoWords(row: ChartRow, options: DrawOptions): string {
  return [rowName(row, options), plainText(circumstances(row, options))].filter(Boolean).join(", ");
}
