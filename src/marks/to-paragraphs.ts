import type {Run} from "../text/rich-text.ts";
import type {Weight} from "../text/text-width.ts";

/**
 * The text of a label as paragraphs of runs: a string (a line each where it has newlines), rich text as it is, or
 * null for none. `weight` is given to the runs that have none of their own.
 */
export function toParagraphs(text: unknown, weight?: Weight): Run[][] | null {
  if (text === null || text === undefined || text === "") return null;
  const paragraphs: Run[][] = Array.isArray(text)
    ? text.map((runs) => (Array.isArray(runs) ? (runs as Run[]) : [{text: String(runs)}]))
    : String(text)
        .split("\n")
        .map((line) => [{text: line}]);
  return weight ? paragraphs.map((runs) => runs.map((run) => ({weight, ...run}))) : paragraphs;
}
