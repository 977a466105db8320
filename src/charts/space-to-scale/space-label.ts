import {chartType} from "../chart-type.ts";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {Run} from "../../text/rich-text.ts";
import type {DrawOptions} from "../chart.ts";
import {circumstances, rowName, sentence, valueRun} from "../row-words.ts";

/** What stands at an area: how large it is, who says so, and how and when. */
export function spaceLabel(row: ChartRow, options: DrawOptions): Run[][] {
  const {locale, names} = options;
  const {title, label} = chartType(options);
  return [
    [valueRun(row, options, {weight: 700, size: title})],
    sentence([{text: rowName(row, {locale, names}), weight: 600, size: label}], locale),
    sentence(circumstances(row, options), locale)
  ].filter((runs) => runs.length > 0);
}
