import {csvFormatRows, csvParseRows} from "d3";
import {currentValues} from "../corrections/current-values.ts";
import type {Value} from "../corrections/speak-of.ts";
import type {Rows} from "../project.ts";
import {withoutFormula} from "../tidy/without-formula.ts";

/** One value as it was published: of a figure whose words can mean several things, one for each reading. */
export interface PublishedValue extends Value {
  id: string;
  /** From 1, the reading used. */
  reading: number;
  /** Where it stands in the file, from 1. */
  line: number;
}

/** What is compared with what was published: everything that a page says of a figure's number and date. */
export const COMPARED = [
  "value",
  "low",
  "high",
  "low_open",
  "high_open",
  "unit",
  "date",
  "qualifier",
  "printed"
] as const;

const HEADER = ["id", "reading", "kind", ...COMPARED];

/** published/figures.csv: every value that a release publishes, by id. */
export function publishedValues(rows: Pick<Rows, "figures" | "derived" | "readings">): string {
  const lines = [...currentValues(rows)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, values]) =>
      values.map((value, n) => [
        id,
        String(n + 1),
        value.kind ?? "",
        ...COMPARED.map((key) => cell(value[key]))
      ])
    );
  return `${csvFormatRows([HEADER, ...lines])}\n`;
}

/** Reads it back. Throws an Error that names the line at fault. */
export function readPublishedValues(text: string): PublishedValue[] {
  const [header, ...lines] = csvParseRows(text.replace(/^\uFEFF/, ""));
  if (header?.join(",") !== HEADER.join(",")) throw new BrokenLine(1, "other columns than a release writes");
  return lines.map((cells, n) => {
    const line = n + 2;
    if (cells.length !== HEADER.length)
      throw new BrokenLine(line, `${cells.length} cells, not ${HEADER.length}`);
    const of = (name: string): string => cells[HEADER.indexOf(name)]!;
    const text = (name: string): string | null => of(name) || null;
    const number = (name: string): number | null => {
      const value = of(name) === "" ? null : Number(of(name));
      if (Number.isNaN(value)) throw new BrokenLine(line, `“${of(name)}” in “${name}” is no number`);
      return value;
    };
    const open = (name: string): boolean => {
      if (!/^(true|false)$/.test(of(name)))
        throw new BrokenLine(line, `“${of(name)}” in “${name}” is neither true nor false`);
      return of(name) === "true";
    };
    return {
      ...{id: of("id"), reading: number("reading") ?? 1, line},
      ...{kind: (text("kind") ?? undefined) as Value["kind"], unit: text("unit"), date: text("date")},
      ...{value: number("value"), low: number("low"), high: number("high")},
      ...{low_open: open("low_open"), high_open: open("high_open")},
      ...{qualifier: of("qualifier") as Value["qualifier"], printed: text("printed")}
    };
  });
}

/** Why the file cannot be read, and in which line. */
export class BrokenLine extends Error {
  constructor(
    readonly line: number,
    message: string
  ) {
    super(message);
    this.name = "BrokenLine";
  }
}

/** A cell as it is written; the file is compared as text, so both sides go through it. */
export function cell(value: string | number | boolean | null): string {
  return typeof value === "string" ? withoutFormula(value) : value === null ? "" : String(value);
}
