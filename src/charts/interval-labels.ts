import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {ChartOptions} from "./chart.ts";
import type {ClaimIntervals, IntervalGroup} from "./claim-intervals.ts";
import {claimShape} from "./marks/claim-shape.ts";
import type {Run} from "../text/rich-text.ts";
import {circumstances, claimantRuns, claimants, messageRuns, sentence, valueRun} from "./row-words.ts";

/** What stands above a group: what it is, its totals with who says so, and on what it depends. */
export function groupHeading(
  {messages}: ClaimIntervals,
  {of, totals, conditions}: IntervalGroup,
  options: ChartOptions
): Run[][] {
  const {locale, names} = options;
  const style = {weight: 600, size: 15} as const;
  const sums = totals.flatMap((row) => [
    messageRuns(`${messages}.total`, {value: valueRun(row, options, {weight: 700, size: 18})}, locale, style),
    sentence(whoSays(messages, row, options), locale)
  ]);
  const depends = conditions.map((row) =>
    messageRuns(
      `${messages}.condition`,
      {
        share: valueRun(row, options, {colour: "muted"}),
        who: {text: whoWords(row, options), colour: "muted"}
      },
      locale,
      {colour: "muted"}
    )
  );
  return [sentence([{text: names(of), ...style}], locale), ...sums, ...depends];
}

/** What stands at a row: what it is divided by, or who states it. */
export function intervalLabel({messages}: ClaimIntervals, row: ChartRow, options: ChartOptions): Run[][] {
  const {locale, names} = options;
  if (!row.derived)
    return [
      sentence([{text: claimants(row, locale, names), weight: 600, size: 14}], locale),
      sentence(circumstances(row, options), locale)
    ].filter((runs) => runs.length > 0);
  const {form} = claimShape(row);
  const how = locale.message(`${messages}.${form === "band" ? "range" : form}`);
  return [
    sentence([{text: how, weight: 600, size: 14}], locale),
    sentence(computedFrom(messages, row, options), locale)
  ];
}

function whoSays(messages: string, row: ChartRow, options: ChartOptions): Run[] {
  return row.derived
    ? computedFrom(messages, row, options)
    : claimantRuns(row, options, {colour: "muted"}).map((run): Run => ({...run, colour: "muted"}));
}

function computedFrom(messages: string, row: ChartRow, {locale, names}: ChartOptions): Run[] {
  const by: Run = {text: claimants(row, locale, names), colour: "muted"};
  return messageRuns(`${messages}.computed`, {by}, locale, {colour: "muted"});
}

function whoWords(row: ChartRow, options: ChartOptions): string {
  const {locale, names} = options;
  const more = circumstances(row, options).map((run) => run.text);
  return [claimants(row, locale, names), more.join("")].filter(Boolean).join(", ");
}
