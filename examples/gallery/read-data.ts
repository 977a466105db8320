import {readFileSync} from "node:fs";
import {autoType, csvParse} from "d3";

/** The rows of a file in data/, its numbers and dates read. */
export function readData<Row extends object>(file: string): Row[] {
  return csvParse(
    readFileSync(new URL(`data/${file}`, import.meta.url), "utf8"),
    autoType
  ) as unknown as Row[];
}
