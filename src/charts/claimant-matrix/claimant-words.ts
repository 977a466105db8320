import {chartType} from "../chart-type.ts";
import type {ClaimRow} from "../../../loaders/tidy/rows.ts";
import type {DrawOptions, Words} from "../chart.ts";
import {altRow} from "../describe.ts";
import type {Run} from "../../text/rich-text.ts";
import {claimants, messageRuns, sentence, valueRun} from "../row-words.ts";
import {quantityName} from "../summary.ts";

/** Words that are told, and where they are drawn, how they are set. */
type SetWords = Words & Pick<DrawOptions, "theme">;

/** What a claim says: its value, linked, then how and through whom, then who disputes it. */
export function claimWords(row: ClaimRow, words: SetWords): Run[][] {
  const value = valueRun(row, words, {weight: 700, size: chartType(words).label + 1});
  return [[value], relay(row, words), dispute(row, words)].filter((runs) => runs.length > 0);
}

/** The same with what it is said of, and who else says something on it. */
export function listedWords(row: ClaimRow, others: readonly ClaimRow[], words: SetWords): Run[][] {
  const {locale, names} = words;
  const value = valueRun(row, words, {weight: 700, size: chartType(words).label + 1});
  const style = {colour: "accent", weight: 600} as const;
  const also = others.map((other): Run[] =>
    words.words.runs(
      "also",
      {by: {text: names(other.by), ...style}, value: valueRun(other, words, style)},
      style
    )
  );
  const said = relay(row, words).flatMap((run): Run[] => [{text: " –\u00a0", colour: "muted"}, run]);
  const what: Run[] = [value, {text: `  ${quantityName(row, words)}`}, ...said];
  const more = [...also, dispute(row, words)].filter((runs) => runs.length > 0);
  return [what, ...more.map((runs) => sentence(runs, locale))];
}

/** Claims in words for the alternative text. */
export function listClaims(rows: readonly ClaimRow[], words: Words): string[] {
  const {locale, names} = words;
  return rows.map((row) => {
    const by = {text: names(row.by)};
    const via = {text: row.via === null ? "" : names(row.via)};
    const said = messageRuns(row.via === null ? "chart.who" : "chart.who-via", {by, via}, locale);
    const who = [said.map(({text}) => text).join(""), disputeText(row, words)];
    return altRow(
      {
        label: quantityName(row, words),
        value: valueRun(row, words).text,
        who: who.filter((part) => part !== null).join(", "),
        status: row.status
      },
      words
    );
  });
}

/** How it is said unless plainly stated, and through whom. */
function relay({status, via}: ClaimRow, {locale, names}: Words): Run[] {
  const parts = [
    status === "asserted" ? null : locale.message(`status.${status}`),
    via === null ? null : locale.message("chart.via", {via: names(via)})
  ].filter((part) => part !== null);
  return parts.length ? [{text: parts.join(", "), colour: "muted"}] : [];
}

function dispute(row: ClaimRow, words: Words): Run[] {
  const text = disputeText(row, words);
  return text === null ? [] : [{text, colour: "alert", weight: 600}];
}

function disputeText({disputed_by}: ClaimRow, {locale, names, words}: Words): string | null {
  if (disputed_by === null) return null;
  return words.text("disputed", {by: claimants({by: disputed_by}, locale, names)});
}
