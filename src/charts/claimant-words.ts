import type {ClaimRow} from "../../loaders/tidy/rows.ts";
import type {Chart, ChartOptions} from "./chart.ts";
import type {Run} from "../text/rich-text.ts";
import {claimants, messageRuns, sentence, valueRun} from "./row-words.ts";

type Words = Pick<ChartOptions, "locale" | "names" | "units">;
type Messages = Pick<Chart, "messages">;

/** What a claim says: its value, linked, then how and through whom, then who disputes it. */
export function claimWords({messages}: Messages, row: ClaimRow, words: Words): Run[][] {
  const value = valueRun(row, words, {weight: 700, size: 15});
  return [[value], relay(row, words), dispute(messages, row, words)].filter((runs) => runs.length > 0);
}

/** The same with what it is said of, and who else says something on it. */
export function listedWords(
  {messages}: Messages,
  row: ClaimRow,
  others: readonly ClaimRow[],
  words: Words
): Run[][] {
  const {locale, names} = words;
  const value = valueRun(row, words, {weight: 700, size: 15});
  const also = others.map((other): Run[] =>
    messageRuns(
      `${messages}.also`,
      {
        by: {text: names(other.by), colour: "accent", weight: 600},
        value: valueRun(other, words, {colour: "accent", weight: 600})
      },
      locale,
      {colour: "accent", weight: 600}
    )
  );
  const said = relay(row, words).flatMap((run): Run[] => [{text: " –\u00a0", colour: "muted"}, run]);
  const what: Run[] = [value, {text: `  ${subject(row, words)}`, size: 14}, ...said];
  const more = [...also, dispute(messages, row, words)].filter((runs) => runs.length > 0);
  return [what, ...more.map((runs) => sentence(runs, locale))];
}

/** Claims in words for the alternative text. */
export function listClaims({messages}: Messages, rows: readonly ClaimRow[], words: Words): string[] {
  const {locale, names} = words;
  return rows.map((row) => {
    const status = locale.message(`status.${row.status}`);
    return locale.message("chart.alt-row", {
      label: subject(row, words),
      value: valueRun(row, words).text,
      who: row.via
        ? locale.message("chart.who-via", {by: names(row.by), via: names(row.via)})
        : locale.message("chart.who", {by: names(row.by)}),
      status: [status, disputeText(messages, row, words)].filter((part) => part !== null).join(", ")
    });
  });
}

function subject({measure, of}: ClaimRow, {names}: Words): string {
  return `${names(measure)}, ${names(of)}`;
}

/** How it is said unless plainly stated, and through whom. */
function relay({status, via}: ClaimRow, {locale, names}: Words): Run[] {
  const parts = [
    status === "asserted" ? null : locale.message(`status.${status}`),
    via === null ? null : locale.message("chart.via", {via: names(via)})
  ].filter((part) => part !== null);
  return parts.length ? [{text: parts.join(", "), colour: "muted"}] : [];
}

function dispute(messages: string, row: ClaimRow, words: Words): Run[] {
  const text = disputeText(messages, row, words);
  return text === null ? [] : [{text, colour: "alert", weight: 600}];
}

function disputeText(
  messages: string,
  {disputed_by, ...row}: ClaimRow,
  {locale, names}: Words
): string | null {
  if (disputed_by === null) return null;
  return locale.message(`${messages}.disputed`, {by: claimants({...row, by: disputed_by}, locale, names)});
}
