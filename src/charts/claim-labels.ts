import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {ChartOptions} from "./chart.ts";
import type {ClaimComparison, ClaimRows} from "./claim-comparison.ts";
import type {Run} from "../text/rich-text.ts";
import {circumstances, claimants, messageRuns, sentence, valueRun} from "./row-words.ts";

/** What stands beside a bar: who says it, through whom, when, and what follows or is supposed. */
export function claimLabel(
  chart: ClaimComparison,
  row: ChartRow,
  parts: ClaimRows,
  options: ChartOptions
): Run[][] {
  const label = row.derived ? derivedLabel : statedLabel;
  return label(chart, row, parts, options).map((runs) => sentence(runs, options.locale));
}

/** What stands at a reference: its value and who says so. */
export function referenceLabel({messages}: ClaimComparison, row: ChartRow, options: ChartOptions): Run[][] {
  const value = valueRun(row, options, {weight: 700, size: 15});
  return [
    messageRuns(`${messages}.reference`, {value}, options.locale, {weight: 600}),
    sentence([{text: claimants(row, options.locale, options.names), colour: "muted"}], options.locale)
  ];
}

function statedLabel(
  {messages}: ClaimComparison,
  row: ChartRow,
  {shares}: ClaimRows,
  options: ChartOptions
): Run[][] {
  const share = shares.find((other) => other.derived && other.by === row.by);
  const name: Run = {text: claimants(row, options.locale, options.names), weight: 600, size: 14};
  return [
    [name],
    circumstances(row, options),
    share
      ? messageRuns(
          `${messages}.share`,
          {share: valueRun(share, options, {colour: "muted"})},
          options.locale,
          {
            colour: "muted"
          }
        )
      : []
  ].filter((runs) => runs.length > 0);
}

function derivedLabel(
  {messages}: ClaimComparison,
  row: ChartRow,
  {shares}: ClaimRows,
  options: ChartOptions
): Run[][] {
  const {locale} = options;
  const head = {weight: 600, size: 14} as const;
  const reading = locale.pick(row, "reading_note");
  const readAs: Run[] = reading
    ? [{text: locale.message(`${messages}.read-as`, {reading}), colour: "muted"}]
    : [];
  if (row.reading > 1) return [[{text: locale.message(`${messages}.other-reading`), ...head}], readAs];
  const said = shares.find((other) => !other.derived && row.by.split(" ").includes(other.by));
  const who: Run = {text: claimants(said ?? row, locale, options.names), colour: "muted"};
  const title: Run[] = said
    ? messageRuns(`${messages}.implied-by`, {share: valueRun(said, options, head)}, locale, head)
    : [{text: locale.message(`${messages}.implied`), ...head}];
  const more = said ? circumstances(said, options) : [];
  const claim: Run[] = more.length ? [who, {text: ", ", colour: "muted"}, ...more] : [who];
  const from = said ? claim : messageRuns(`${messages}.implied-from`, {by: who}, locale, {colour: "muted"});
  return [title, from, readAs].filter((runs) => runs.length > 0);
}
