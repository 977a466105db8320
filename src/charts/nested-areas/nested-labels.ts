import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {NestedRows} from "./draw-nested-areas.ts";
import type {Run} from "../../text/rich-text.ts";
import {circumstances, claimants, rowName, sentence, valueRun} from "../row-words.ts";

/** What stands in the whole: how much, and who says so or from what it follows. */
export function wholeLabel(row: ChartRow, options: DrawOptions): Run[][] {
  return [amount("whole", row, chartType(options).title, options), ...who(row, options)];
}

/** What stands beside the small square: each share that is claimed, and by whom. */
export function shareLabel({shares}: NestedRows, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  const {value, label} = chartType(options);
  return shares.flatMap((row) => [
    words.runs(
      "share",
      {share: valueRun(row, options, {weight: 700, size: value})},
      {
        weight: 600,
        size: label
      }
    ),
    sentence([{text: rowName(row, options), colour: "muted"}], locale),
    sentence(circumstances(row, options), locale)
  ]);
}

/** What stands at the enlarged square: how much, who says so, and how often the yardstick goes into it. */
export function partLabel({part, ratios}: NestedRows, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  const {title, label} = chartType(options);
  const bold = {weight: 600, size: label} as const;
  return [
    amount("part", part, title, options),
    ...who(part, options),
    ...ratios.map((row) =>
      sentence(words.runs("ratio", {ratio: valueRun(row, options, {weight: 700, size: label})}, bold), locale)
    ),
    sentence([{text: words.text("enlarged"), colour: "muted"}], locale)
  ];
}

/** What stands in the yardstick: what each of its rows says, the first in this type size, and who. */
export function yardstickLabel(
  {yardsticks}: NestedRows,
  options: DrawOptions,
  size = chartType(options).value
): Run[][] {
  const {label, text} = chartType(options);
  return yardsticks.flatMap((row, i) => [
    amount("yardstick", row, i === 0 ? size : label, options),
    ...who(row, options).map((runs) => runs.map((run): Run => ({...run, weight: 400, size: text})))
  ]);
}

function amount(
  name: "whole" | "part" | "yardstick",
  row: ChartRow,
  size: number,
  options: DrawOptions
): Run[] {
  const value = valueRun(row, options, {weight: 700, size});
  return options.words.runs(name, {value}, {weight: 600, size: chartType(options).label});
}

function who(row: ChartRow, options: DrawOptions): Run[][] {
  const {locale, names, words} = options;
  const {label} = chartType(options);
  if (!row.derived)
    return [
      sentence([{text: rowName(row, options), weight: 600, size: label}], locale),
      sentence(circumstances(row, options), locale)
    ].filter((runs) => runs.length > 0);
  const by: Run = {text: claimants(row, locale, names), colour: "muted"};
  const from = row.by ? [sentence(words.runs("implied-from", {by}, {colour: "muted"}), locale)] : [];
  return [sentence([{text: words.text("implied"), weight: 600, size: label}], locale), ...from];
}
