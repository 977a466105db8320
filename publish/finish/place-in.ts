import {bisectRight} from "d3";
import type {Place} from "../../loaders/fault.ts";

/** The places of a page's characters, for faults: a function from a character's offset to its place. */
export function placesIn(file: string, html: string): (offset: number) => Place {
  const lines = [0, ...Array.from(html.matchAll(/\n/g), ({index}) => index + 1)];
  return (offset) => {
    const line = bisectRight(lines, offset);
    return {file, line, column: offset - lines[line - 1]! + 1};
  };
}
