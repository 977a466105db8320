import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {ClaimRows} from "./draw-claim-comparison.ts";
import type {Run} from "../../text/rich-text.ts";
import {circumstances, claimants, rowName, sentence, valueRun} from "../row-words.ts";

/** What stands beside a bar: who says it, through whom, when, and what follows or is supposed. */
export function claimLabel(row: ChartRow, parts: ClaimRows, options: DrawOptions): Run[][] {
  const label = row.derived ? derivedLabel : statedLabel;
  return label(row, parts, options).map((runs) => sentence(runs, options.locale));
}

/** What stands at a reference: its value and who says so. */
export function referenceLabel(row: ChartRow, options: DrawOptions): Run[][] {
  const value = valueRun(row, options, {weight: 700, size: chartType(options).label + 1});
  return [
    options.words.runs("reference", {value}, {weight: 600}),
    sentence([{text: rowName(row, options), colour: "muted"}], options.locale)
  ];
}

function statedLabel(row: ChartRow, {shares}: ClaimRows, options: DrawOptions): Run[][] {
  const share = shares.find((other) => other.derived && other.by === row.by);
  const name: Run = {text: rowName(row, options), weight: 600, size: chartType(options).label};
  return [
    [name],
    circumstances(row, options),
    share
      ? options.words.runs("share", {share: valueRun(share, options, {colour: "muted"})}, {colour: "muted"})
      : []
  ].filter((runs) => runs.length > 0);
}

function derivedLabel(row: ChartRow, {shares}: ClaimRows, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  const head = {weight: 600, size: chartType(options).label} as const;
  const reading = locale.pick(row, "reading_note");
  const readAs: Run[] = reading ? [{text: words.text("read-as", {reading}), colour: "muted"}] : [];
  if (row.reading > 1) return [[{text: words.text("other-reading"), ...head}], readAs];
  const said = shares.find((other) => !other.derived && row.by.split(" ").includes(other.by));
  const who: Run = {text: claimants(said ?? row, locale, options.names), colour: "muted"};
  const title: Run[] = said
    ? words.runs("implied-by", {share: valueRun(said, options, head)}, head)
    : [{text: words.text("implied"), ...head}];
  const more = said ? circumstances(said, options) : [];
  const claim: Run[] = more.length ? [who, {text: ", ", colour: "muted"}, ...more] : [who];
  const from = said ? claim : words.runs("implied-from", {by: who}, {colour: "muted"});
  return [title, from, readAs].filter((runs) => runs.length > 0);
}
