import {formatPlace} from "../../loaders/fault.ts";
import type {ArticleAudit, AuditedQuantity, Standing} from "./article-audit.ts";
import type {Audit} from "./audit-project.ts";
import type {Conflict, Side} from "./conflicts.ts";
import {intervalText, quantityText} from "./quantity-text.ts";

const HEAD = ["found", "briefed", "left out", "missed"];
const UNKNOWN = "–";

/** An audit for a person: a line an article, then what is left out, what is missed, and the conflicts. */
export function auditText({folder, articles, conflicts}: Audit): string {
  const briefed = articles.filter(({brief}) => brief !== null);
  const parts = [table(articles)];
  if (briefed.every(({atHand}) => !atHand)) {
    parts.push(
      `No article of a brief is at hand: looked in ${folder}.\n` +
        "What is briefed and left out is what the briefs have; nothing missed can be known."
    );
  }
  for (const {article, unread} of articles) if (unread !== null) parts.push(`${article}: ${unread}`);
  const leftOut = listed(articles, "left-out", ({phrase, why}) => `“${phrase}”: ${why.join(" ")}`);
  if (leftOut.length > 0) parts.push(`Left out:\n${leftOut.join("\n")}`);
  const missed = listed(articles, "missed", (one) => `“${one.phrase}” ${quantityText(one)}`);
  if (missed.length > 0) parts.push(`Missed:\n${missed.join("\n")}`);
  parts.push(...conflicts.map(conflictText));
  parts.push(ending(missed.length, conflicts.length, briefed));
  return parts.join("\n\n");
}

/** How many quantities of an article stand so. */
export function count({quantities}: ArticleAudit, standing: Standing): number {
  return quantities.filter((quantity) => quantity.standing === standing).length;
}

function table(articles: readonly ArticleAudit[]): string {
  const rows = articles.map((audit) => [audit.article, ...cells(audit)]);
  const lines = [["", ...HEAD], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((row) => [...row[column]!].length)));
  return lines
    .map(([name, ...numbers]) =>
      [
        name! + " ".repeat(widths[0]! - [...name!].length),
        ...numbers.map((cell, n) => (n < HEAD.length ? cell.padStart(widths[n + 1]!) : cell))
      ]
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

function cells(audit: ArticleAudit): string[] {
  const {brief, atHand, marked, quantities} = audit;
  const found = atHand ? String(quantities.length) : UNKNOWN;
  if (brief === null) return [found, UNKNOWN, UNKNOWN, UNKNOWN, "no brief"];
  if (!atHand) return [UNKNOWN, String(marked.figures), String(marked.leftOut), UNKNOWN, "not at hand"];
  return [found, ...(["briefed", "left-out", "missed"] as const).map((how) => String(count(audit, how))), ""];
}

function listed(
  articles: readonly ArticleAudit[],
  standing: Standing,
  say: (quantity: AuditedQuantity) => string
): string[] {
  return articles.flatMap(({article, quantities}) =>
    quantities
      .filter((quantity) => quantity.standing === standing)
      .map((one) => `  ${formatPlace({...one, file: article})} ${say(one)}`)
  );
}

function conflictText({measure, of, dates, factor, sides}: Conflict): string {
  const known = dates === "overlap" ? "their dates overlap" : "not both dates are known";
  const apart = factor === null ? "" : `, ${Number(factor.toPrecision(3))} times apart`;
  return `Conflict: ${measure} of ${of}${apart}; ${known}\n${sides.map(sideText).join("\n")}`;
}

function sideText(side: Side): string {
  const {id, printed, expression, from, unit, date, by, via, place} = side;
  const inputs = from.map((one) => `“${one.printed}”`).join(" and ");
  const words = printed === null ? `${inputs} by ${expression}` : `“${printed}”`;
  const read = `${intervalText(side)}${unit === null ? "" : ` ${unit}`}${date === null ? "" : `, ${date}`}`;
  const who = by.join(" and ") + (via === null ? "" : `, through ${via}`);
  const where = place === null ? "seeds/derived.yml" : formatPlace(place);
  return `  ${words} (${read})\n    ${who}; ${where} ${id}`;
}

function ending(missed: number, conflicts: number, briefed: readonly ArticleAudit[]): string {
  const unknown = briefed.filter(({atHand}) => !atHand).length;
  const known = unknown === briefed.length ? "missed: not known" : `missed: ${missed}`;
  const away = unknown > 0 && unknown < briefed.length ? ` (${unknown} not at hand)` : "";
  return `${known}${away}, conflicts: ${conflicts}`;
}
