import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {NestedRows} from "./draw-nested-areas.ts";
import type {Run} from "../../text/rich-text.ts";
import {circumstances, claimants, rowName, sentence, valueRun} from "../row-words.ts";

/** What stands in the whole: how much, and who says so or from what it follows. */
export function wholeLabel(row: ChartRow, options: DrawOptions): Run[][] {
  return [amount("whole", row, 21, options), ...who(row, options)];
}

/** What stands beside the small square: each share that is claimed, and by whom. */
export function shareLabel({shares}: NestedRows, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  return shares.flatMap((row) => [
    words.runs(
      "share",
      {share: valueRun(row, options, {weight: 700, size: 17})},
      {
        weight: 600,
        size: 14
      }
    ),
    sentence([{text: rowName(row, options), colour: "muted"}], locale),
    sentence(circumstances(row, options), locale)
  ]);
}

/** What stands at the enlarged square: how much, who says so, and how often the yardstick goes into it. */
export function partLabel({part, ratios}: NestedRows, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  const bold = {weight: 600, size: 14} as const;
  return [
    amount("part", part, 21, options),
    ...who(part, options),
    ...ratios.map((row) =>
      sentence(words.runs("ratio", {ratio: valueRun(row, options, {weight: 700, size: 14})}, bold), locale)
    ),
    sentence([{text: words.text("enlarged"), colour: "muted"}], locale)
  ];
}

/** What stands in the yardstick: what each of its rows says, the first in this type size, and who. */
export function yardstickLabel({yardsticks}: NestedRows, options: DrawOptions, size: 17 | 14 = 17): Run[][] {
  return yardsticks.flatMap((row, i) => [
    amount("yardstick", row, i === 0 ? size : 14, options),
    ...who(row, options).map((runs) => runs.map((run): Run => ({...run, weight: 400, size: 13})))
  ]);
}

function amount(
  name: "whole" | "part" | "yardstick",
  row: ChartRow,
  size: number,
  options: DrawOptions
): Run[] {
  const value = valueRun(row, options, {weight: 700, size});
  return options.words.runs(name, {value}, {weight: 600, size: 14});
}

function who(row: ChartRow, options: DrawOptions): Run[][] {
  const {locale, names, words} = options;
  if (!row.derived)
    return [
      sentence([{text: rowName(row, options), weight: 600, size: 14}], locale),
      sentence(circumstances(row, options), locale)
    ].filter((runs) => runs.length > 0);
  const by: Run = {text: claimants(row, locale, names), colour: "muted"};
  const from = row.by ? [sentence(words.runs("implied-from", {by}, {colour: "muted"}), locale)] : [];
  return [sentence([{text: words.text("implied"), weight: 600, size: 14}], locale), ...from];
}
