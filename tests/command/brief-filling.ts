import {appendFileSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {compileLexicon} from "../../loaders/quantity/index.ts";
import {readPrinted} from "../../loaders/quantity/read-printed.ts";
import {readSeeds} from "../../loaders/read-seeds.ts";

/**
 * Does what a person does with a draft: takes over the entries proposed for the registers, and writes something for
 * every TODO, for a measure the first that the printed words fit. Gives the words that fit none.
 */
export function fillDraft(root: string, file: string): string[] {
  const path = join(root, file);
  const draft = readFileSync(path, "utf8");
  for (const register of ["seeds/measures.yml", "seeds/entities.yml"]) {
    appendFileSync(join(root, register), completed(proposed(draft, register)));
  }
  const {seeds} = readSeeds(root);
  const [brief] = seeds.briefs;
  const lexicon = compileLexicon(seeds.units, seeds.hedges);
  const [entity = "nobody"] = seeds.entities.keys();
  const unfit: string[] = [];
  const measureOf = (id: string): string => {
    const figure = brief!.figures.find((one) => one.id === id)!;
    const options = {language: brief!.language, lexicon, units: seeds.units};
    const fits = [...seeds.measures.values()].find(
      (measure) => readPrinted(figure, measure, options).faults.length === 0
    );
    if (!fits) unfit.push(figure.printed);
    return fits?.key ?? "none";
  };
  let id = "";
  const lines = draft.split("\n").flatMap((line) => {
    id = /^ {2}([a-z][\w-]*):$/.exec(line)?.[1] ?? id;
    const todo = /^( *(?:- )?)(\w+): TODO/.exec(line);
    if (!todo) return [line];
    const [, indent, key] = todo;
    const filling: Record<string, string | null> = {
      label: "A short name",
      measure: key === "measure" ? measureOf(id) : null,
      of: entity,
      by: entity,
      via: entity,
      publisher: entity,
      why: "{en: No figure., es: No es una cifra.}",
      at: null
    };
    const value = filling[key!];
    return value == null ? [] : [`${indent}${key}: ${value}`];
  });
  writeFileSync(path, lines.join("\n"));
  return unfit;
}

/** The comments for a register, as its lines. */
function proposed(draft: string, register: string): string {
  const lines = draft.split("\n");
  const from = lines.findIndex((line) => line.startsWith(`# For ${register}`));
  if (from < 0) return "";
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => !line.startsWith("# ") || line.startsWith("# For "));
  return `${rest
    .slice(0, to)
    .map((line) => line.slice(2))
    .join("\n")}\n`;
}

function completed(entries: string): string {
  return entries
    .replace(/type: TODO/g, "type: group")
    .replace(/(label|definition): TODO/g, "$1: {en: Something, es: Algo}")
    .replace(/TODO/g, "something");
}
