import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions} from "../chart.ts";
import type {Run} from "../../text/rich-text.ts";
import {circumstances, rowName, sentence, valueRun} from "../row-words.ts";

/** What stands above a container: the share, and how the words are read; `width` is the column's. */
export function headOf(row: ChartRow, width: number, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  const {title, value} = chartType(options);
  const how = locale.pick(row, "reading_note") ?? (row.derived ? words.text("derived") : "");
  return [
    [valueRun(row, options, {weight: 700, size: width < 200 ? value : title})],
    sentence(how ? [{text: how, colour: "muted"}] : [], locale)
  ].filter((runs) => runs.length > 0);
}

/** What stands below the containers of one claim: who makes it, and that it can be read in several ways. */
export function footOf(row: ChartRow, joined: boolean, options: DrawOptions): Run[][] {
  const {locale, words} = options;
  return [
    sentence([{text: rowName(row, options), weight: 600, size: chartType(options).label}], locale),
    sentence(circumstances(row, options), locale),
    joined ? [{text: words.text("readings")}] : []
  ].filter((runs) => runs.length > 0);
}
