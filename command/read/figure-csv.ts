import type {Quantity} from "../../loaders/quantity/index.ts";
import {withoutFormula} from "../../loaders/tidy/without-formula.ts";
import {printable} from "../terminal/printable.ts";
import {inCodePoints} from "./offsets.ts";
import type {ReadSettings} from "./settings.ts";

/** The columns, in an order that stays: new ones are added at the end. */
export const COLUMNS = [
  "file",
  "start",
  "end",
  "printed",
  "kind",
  "value",
  "low",
  "high",
  "unit",
  "qualifier",
  "hedge",
  "counted",
  "per",
  "date",
  "by",
  "via"
] as const;

export const CSV_HEAD = `${COLUMNS.join(",")}\n`;

/** The figures of a text as rows of CSV after RFC 4180, with line feeds; unknown is empty. */
export function figureCsv(
  file: string,
  text: string,
  quantities: readonly Quantity[],
  {offsets}: Pick<ReadSettings, "offsets">
): string {
  const figures = offsets === "utf-16" ? quantities : inCodePoints(text, quantities);
  return figures
    .map((figure) => {
      const row = {...figure, file, by: figure.by?.words ?? null, via: figure.via?.words ?? null};
      return `${COLUMNS.map((name) => cell(row[name])).join(",")}\n`;
    })
    .join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = printable(withoutFormula(value));
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
