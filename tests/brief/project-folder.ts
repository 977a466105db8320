import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {formatFaults, type Fault} from "../../loaders/fault.ts";

/** A small project about a lake, without faults: file names below seeds/ and their contents. */
export const LAKE: Readonly<Record<string, string>> = {
  "units.yml": `m:\n  symbol: {en: m, es: m}\n"{person}":\n  symbol: {en: people, es: personas}\n`,
  "hedges.yml": "- {words: {en: [about]}, qualifier: about}\n",
  "measures.yml": `depth:
  label: {en: Depth, es: Profundidad}
  definition: {en: How deep., es: Cuánto de hondo.}
  unit: m
  bounds: {low: 0}
date:
  label: {en: Date, es: Fecha}
  definition: {en: When., es: Cuándo.}
  unit: date
`,
  "entities.yml": `lake:
  type: place
  label: {en: the lake, es: el lago}
surveyors:
  type: group
  label: {en: the surveyors, es: los topógrafos}
`,
  "lake-survey.md": `---
title: A Lake Measured
publisher: surveyors
article: {file: lake.txt, sha256: ${"a".repeat(64)}}
figures:
  lake-depth: {measure: depth, of: lake, by: surveyors, at: survey-date}
  survey-date: {measure: date, of: lake}
---
They found [120 metres](figure:lake-depth) in [May 1987](figure:survey-date).
`
};

/** Writes a project to a new folder and gives its root; null leaves a file out. */
export function projectFolder(files: Readonly<Record<string, string | Buffer | null>>): string {
  const root = mkdtempSync(join(tmpdir(), "cifra-"));
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    const path = join(root, "seeds", name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  }
  return root;
}

/** The first lines of faults, `file:line:column message`, in the order of their places. */
export function firstLines(faults: readonly Fault[]): string[] {
  return formatFaults(faults)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("    "))
    .slice(0, -1);
}
