import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {ChartOptions} from "./chart.ts";
import type {NestedAreas, NestedRows} from "./nested-areas.ts";
import type {Run} from "../text/rich-text.ts";
import {circumstances, claimants, messageRuns, sentence, valueRun} from "./row-words.ts";

/** What stands in the whole: how much, and who says so or from what it follows. */
export function wholeLabel(chart: NestedAreas, row: ChartRow, options: ChartOptions): Run[][] {
  return [amount(chart, "whole", row, 21, options), ...who(chart, row, options)];
}

/** What stands beside the small square: each share that is claimed, and by whom. */
export function shareLabel({messages}: NestedAreas, {shares}: NestedRows, options: ChartOptions): Run[][] {
  const {locale, names} = options;
  return shares.flatMap((row) => [
    messageRuns(`${messages}.share`, {share: valueRun(row, options, {weight: 700, size: 17})}, locale, {
      weight: 600,
      size: 14
    }),
    sentence([{text: claimants(row, locale, names), colour: "muted"}], locale),
    sentence(circumstances(row, options), locale)
  ]);
}

/** What stands at the enlarged square: how much, who says so, and how often the yardstick goes into it. */
export function partLabel(chart: NestedAreas, {part, ratios}: NestedRows, options: ChartOptions): Run[][] {
  const {locale} = options;
  const {messages} = chart;
  return [
    amount(chart, "part", part, 21, options),
    ...who(chart, part, options),
    ...ratios.map((row) =>
      sentence(
        messageRuns(`${messages}.ratio`, {ratio: valueRun(row, options, {weight: 700, size: 14})}, locale, {
          weight: 600,
          size: 14
        }),
        locale
      )
    ),
    sentence([{text: locale.message(`${messages}.enlarged`), colour: "muted"}], locale)
  ];
}

/** What stands in the yardstick: what each of its rows says, and who. */
export function yardstickLabel(chart: NestedAreas, {yardsticks}: NestedRows, options: ChartOptions): Run[][] {
  return yardsticks.flatMap((row, i) => [
    amount(chart, "yardstick", row, i === 0 ? 17 : 14, options),
    ...who(chart, row, options).map((runs) => runs.map((run): Run => ({...run, weight: 400, size: 13})))
  ]);
}

function amount(
  {messages}: NestedAreas,
  key: "whole" | "part" | "yardstick",
  row: ChartRow,
  size: number,
  options: ChartOptions
): Run[] {
  const value = valueRun(row, options, {weight: 700, size});
  return messageRuns(`${messages}.${key}`, {value}, options.locale, {weight: 600, size: 14});
}

function who({messages}: NestedAreas, row: ChartRow, options: ChartOptions): Run[][] {
  const {locale, names} = options;
  const by = claimants(row, locale, names);
  if (!row.derived)
    return [
      sentence([{text: by, weight: 600, size: 14}], locale),
      sentence(circumstances(row, options), locale)
    ].filter((runs) => runs.length > 0);
  const from = {by: {text: by, colour: "muted"}} as const;
  return [
    sentence([{text: locale.message(`${messages}.implied`), weight: 600, size: 14}], locale),
    sentence(messageRuns(`${messages}.implied-from`, from, locale, {colour: "muted"}), locale)
  ];
}
