import type {Qualifier} from "../../../loaders/quantity/quantity.ts";
import type {Locale} from "../../locales/make-locale.ts";
import {unknownNames} from "../../marks/plot-options.ts";
import {Cells} from "./cells.ts";
import type {Form, Parts} from "../chart.ts";
import {dateSpan} from "../event-timeline/date-span.ts";
import {fillInterval} from "./fill-interval.ts";
import type {FullRow, PlainRow} from "./plain-row.ts";

const QUALIFIERS: Record<Qualifier, true> = {
  exact: true,
  about: true,
  "more-than": true,
  "less-than": true,
  "at-least": true,
  "at-most": true,
  between: true,
  vague: true
};
const STATUSES: Record<FullRow["status"], true> = {
  asserted: true,
  offered: true,
  recommended: true,
  required: true,
  planned: true,
  alleged: true,
  denied: true,
  derived: true
};

/** What counted things are counted in where nobody says what they are. */
const COUNTED = "{}";

/**
 * Rows with all their columns, as drawings take them: what a caller left out is filled in.
 *
 * @param parts The measures that the rows may be of.
 * @throws An Error that names chart, row and column of all that cannot be drawn.
 */
export function normaliseRows(
  form: Pick<Form, "name" | "parts" | "unit" | "columns">,
  rows: readonly PlainRow[],
  {parts, locale}: {parts: Parts; locale: Locale}
): FullRow[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const full = rows.map((row, i): FullRow | null => {
    const figure = (row as PlainRow | null)?.figure;
    const place = `row ${i + 1}${typeof figure === "string" && figure ? ` (${figure})` : ""}`;
    const cells = new Cells(row, (fault) => faults.push(`${place}: ${fault}`));
    const filled = fillRow(form, cells, {nth: i + 1, parts, locale});
    const key = JSON.stringify([filled?.figure, filled?.reading]);
    if (filled && seen.has(key)) cells.fault("figure", `repeats “${filled.figure}”`);
    seen.add(key);
    return filled;
  });
  if (faults.length === 0) return full.filter((row) => row !== null);
  const lines = faults.length > 1 ? `\n  ${faults.join("\n  ")}` : ` ${faults[0]}`;
  throw new Error(`chart ${form.name}:${lines}`);
}

/** How many characters a unit may have: it stands on one line with its number. */
const LONGEST = 24;

/** What is counted, in braces, is not written after each number. */
function isShort(unit: string): boolean {
  return /^\{.*\}$/su.test(unit) || (unit.length <= LONGEST && !/[\n\r\u2028\u2029]/u.test(unit));
}

interface Place {
  nth: number;
  parts: Parts;
  locale: Locale;
}

function fillRow(
  {parts: names, unit: ownUnit, columns = []}: Pick<Form, "parts" | "unit" | "columns">,
  cells: Cells,
  {nth, parts, locale}: Place
): FullRow | null {
  if (!cells.isRow()) return null;
  const main = names[0] === undefined ? null : (parts[names[0]] ?? names[0]);
  const measure = cells.text("measure") ?? main ?? "";
  const known = names.flatMap((name) => parts[name] ?? []);
  const strange = main === null ? null : unknownNames([measure], known);
  if (strange) cells.fault("measure", `plays no part: ${strange}; there are ${known.join(", ")}`);
  const derived = cells.flag("derived") ?? cells.text("status") === "derived";
  const date = cells.date("date", locale);
  const inferred = cells.date("inferred", locale);
  const dated = columns.includes("date");
  const span = dateSpan(inferred ?? date ?? "");
  const by = cells.names("by");
  if (columns.includes("by") && !by) cells.fault("by", "is missing: it says whose claim this is");
  if (dated && date === null && inferred === null) cells.fault("date", "is missing");
  const interval = dated
    ? {value: null, low: null, high: null, low_open: false, high_open: false, qualifier: "exact" as const}
    : fillInterval(cells, cells.oneOf("qualifier", QUALIFIERS));
  const unit = dated ? null : (cells.text("unit") ?? (measure === main ? ownUnit : undefined) ?? COUNTED);
  if (unit !== null && !isShort(unit))
    cells.fault(
      "unit",
      `is “${unit.slice(0, LONGEST)}…”: no line has room for a unit of more than ${LONGEST} characters`
    );
  const noted = (column: string) => cells.text(`${column}_${locale.tag}`) ?? cells.text(column);
  return {
    ...{reading_note_en: null, reading_note_es: null, event_en: null, event_es: null},
    figure: cells.text("figure") || `row-${nth}`,
    reading: cells.whole("reading") ?? 1,
    derived,
    measure,
    of: cells.text("of") ?? "",
    label: cells.text("label"),
    ...interval,
    unit,
    date,
    at: cells.text("at"),
    status: cells.oneOf("status", STATUSES) ?? (derived ? "derived" : "asserted"),
    by: by ?? "",
    via: cells.text("via"),
    source: cells.text("source"),
    printed: cells.text("printed"),
    inferred,
    date_from: cells.text("date_from") ?? span.from,
    date_to: cells.text("date_to") ?? span.to,
    disputed_by: cells.names("disputed_by"),
    [`reading_note_${locale.tag}`]: noted("reading_note"),
    [`event_${locale.tag}`]: noted("event")
  };
}
