import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Words} from "./chart.ts";
import {rivalClaims} from "./rival-claims.ts";
import {capital, claimants, plainText, circumstances, rowName, valueRun} from "./row-words.ts";

type Row = ChartRow & {label?: string | null; disputed_by?: string | null};

/** The lowest and the highest of some rows, a sentence each; nothing where there are no two to tell apart. */
export function rangeWords(rows: readonly Row[], words: Words): string[] {
  const sized = rows.flatMap((row) => {
    const size = row.value ?? row.low ?? row.high;
    return size === null ? [] : [{row, size}];
  });
  const units = new Set(sized.map(({row}) => row.unit));
  const [first, ...others] = sized.toSorted((a, b) => a.size - b.size);
  const last = others[others.length - 1];
  if (!first || !last || units.size > 1 || first.size === last.size) return [];
  return [
    words.locale.message("said.lowest", {claim: claimWords(first.row, words)}),
    words.locale.message("said.highest", {claim: claimWords(last.row, words)})
  ];
}

/** How rows lie to a reference that is held to be certain, a sentence for each side. */
export function againstWords(
  rows: readonly Row[],
  reference: {name: string; low: number; high: number},
  words: Words
): string[] {
  const side = ({value, low, high}: Row) => {
    const [least, most] = [low ?? (high === null ? value : null), high ?? (low === null ? value : null)];
    if (most !== null && most < reference.low) return "below";
    return least !== null && least > reference.high ? "above" : "around";
  };
  return (["below", "above", "around"] as const).flatMap((where) => {
    const some = rows.filter((row) => side(row) === where);
    if (some.length === 0) return [];
    const claims = some.map((row) => claimWords(row, words)).join("; ");
    return [words.locale.message(`said.${where}`, {reference: reference.name, claims})];
  });
}

/** Which claims are at odds, a sentence for each quantity. */
export function disputeWords(rows: readonly Row[], words: Words): string[] {
  const {locale, names} = words;
  return rivalClaims(rows).map(({measure, of, rows: claims}) => {
    const [only, ...others] = claims;
    if (others.length === 0) {
      const by = claimants({by: only!.disputed_by ?? ""}, locale, names);
      return locale.message("said.disputed", {by, claim: claimWords(only!, words)});
    }
    return locale.message("said.disagree", {
      quantity: quantityName({measure, of}, words),
      claims: claims.map((row) => claimWords(row, words)).join("; ")
    });
  });
}

/** What a claim is on: "visitors, lake". */
export function quantityName({measure, of}: Pick<Row, "measure" | "of">, {names}: Words): string {
  return of ? `${names(measure)}, ${names(of)}` : names(measure);
}

/** A claim in a few words: "more than 90 (friends of the lake, alleged)". */
export function claimWords(row: Row, words: Words): string {
  const value = valueRun(row, words).text;
  const who = [rowName(row, words) || (row.of && words.names(row.of)), plainText(circumstances(row, words))]
    .filter(Boolean)
    .join(", ");
  return who ? `${value} (${who})` : value;
}

/** Sentences as a paragraph. */
export function paragraph(sentences: readonly string[], words: Pick<Words, "locale">): string {
  return sentences
    .filter((text) => text !== "")
    .map((text) => `${capital(text, words.locale)}${/[.!?…]$/u.test(text) ? "" : "."}`)
    .join(" ");
}
