import {doorPage, exampleOf, examplesOf, indexPage, pageName} from "./door-page.ts";
import {findExamples} from "./find-examples.ts";
import {readDoors} from "./read-doors.ts";

/** Doors whose options are each shown by a drawing. */
const DRAWN = new Set(["cifra/marks", "cifra/charts"]);

/** The API reference: files by their names in docs/api/, and what it lacks, one sentence each. */
export function reference(root: string): {files: Map<string, string>; lacks: string[]} {
  const doors = readDoors(root);
  const examples = findExamples(root);
  const files = new Map([["index.md", indexPage(doors)]]);
  for (const door of doors) files.set(pageName(door.name), doorPage(door, examples));

  const lacks = doors.flatMap(({name: door, entries}) =>
    entries.flatMap((entry) => {
      const place = `${door}: ${entry.name} (${entry.file})`;
      // A type may say what it is by its members.
      const undocumented = entry.about === "" && entry.kind !== "type" ? [`${place} has no docstring`] : [];
      if (!DRAWN.has(door) || entry.kind !== "function" || entry.options.length === 0) return undocumented;
      const own = examplesOf(entry, examples).all;
      // What measures or lists draws nothing by itself.
      const isDrawn = entry.isMark || door === "cifra/charts";
      // What all charts share need not be shown by each.
      const shared = door === "cifra/charts" ? examples : own;
      const silent = entry.options.filter(({about}) => about === "").map(({name}) => name);
      const undrawn = entry.options
        .map(({name}) => name)
        .filter((name) => isDrawn && !exampleOf(name, own) && !exampleOf(name, shared));
      return [
        ...undocumented,
        ...(silent.length > 0 ? [`${place} does not say what these options do: ${silent.join(", ")}`] : []),
        ...(undrawn.length > 0 ? [`${place} has options that no example shows: ${undrawn.join(", ")}`] : [])
      ];
    })
  );
  return {files: new Map([...files].map(([name, text]) => [name, `${text}\n`])), lacks};
}
