import type {BriefCheck} from "../../loaders/verify/figure-check.ts";
import {revisionsOf, type Position} from "../../loaders/verify/revisions.ts";

const NONE = "–";

/** The report on one revised text: what it is, then a line a figure. */
export function formatRevisions(check: BriefCheck): string {
  const {brief, article} = check;
  const [named, found] = [brief.article.sha256, article?.sha256 ?? ""].map((hash) => `${hash.slice(0, 12)}…`);
  const other = named === found ? "the one that its figures are locked for" : `the one read, ${named}`;
  const rows = revisionsOf(check).map(({id, state, was, was_at, is, is_at}) => [
    id,
    state,
    was ?? NONE,
    positions(was_at),
    is ?? NONE,
    positions(is_at)
  ]);
  const table = [["figure", "", "was", "at", "is", "at"], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => [...row[column]!].length)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => cell + " ".repeat(widths[column]! - [...cell].length))
      .join("  ")
      .trimEnd();
  return [
    `${brief.file}: ${brief.article.file} (sha256 ${found}) is another text than ${other}`,
    ...table.map(line)
  ].join("\n");
}

function positions(places: readonly Position[]): string {
  return places.length === 0 ? NONE : places.map(({start, end}) => `${start}–${end}`).join(", ");
}
