import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {ChartOptions} from "./chart.ts";
import type {FilledContainers} from "./filled-containers.ts";
import type {Run} from "../text/rich-text.ts";
import {circumstances, claimants, sentence, valueRun} from "./row-words.ts";

/** What stands above a container: the share, and how the words are read; `width` is the column's. */
export function headOf(
  {messages}: FilledContainers,
  row: ChartRow,
  width: number,
  options: ChartOptions
): Run[][] {
  const {locale} = options;
  const how = locale.pick(row, "reading_note") ?? (row.derived ? locale.message(`${messages}.derived`) : "");
  return [
    [valueRun(row, options, {weight: 700, size: width < 200 ? 17 : 21})],
    sentence(how ? [{text: how, colour: "muted"}] : [], locale)
  ].filter((runs) => runs.length > 0);
}

/** What stands below the containers of one claim: who makes it, and that it can be read in several ways. */
export function footOf(
  {messages}: FilledContainers,
  row: ChartRow,
  joined: boolean,
  options: ChartOptions
): Run[][] {
  const {locale, names} = options;
  return [
    sentence([{text: claimants(row, locale, names), weight: 600, size: 14}], locale),
    sentence(circumstances(row, options), locale),
    joined ? [{text: locale.message(`${messages}.readings`)}] : []
  ].filter((runs) => runs.length > 0);
}
