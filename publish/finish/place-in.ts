import type {Place} from "../../loaders/fault.ts";

/** The place of a character of a page, for faults. */
export function placeIn(file: string, html: string, offset: number): Place {
  const before = html.slice(0, offset);
  const line = before.split("\n").length;
  return {file, line, column: offset - before.lastIndexOf("\n")};
}
