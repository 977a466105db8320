import {group} from "d3";
import {aliasesOf} from "../brief/aliases.ts";
import {currentValues} from "../corrections/current-values.ts";
import {speakOf, type Value, type Words} from "../corrections/speak-of.ts";
import {fault, type Fault} from "../fault.ts";
import type {Project} from "../project.ts";
import {compileLexicon} from "../quantity/compile-lexicon.ts";
import {readSourceText} from "../register/source-text.ts";
import {BrokenLine, cell, COMPARED, readPublishedValues, type PublishedValue} from "./published-values.ts";
import {PUBLISHED_VALUES} from "./write-published-values.ts";

/**
 * Holds the figures against those of the last release: each value that changed, and each figure that is gone, must
 * have a correction that begins at what was published. `released` is false where there was no release yet.
 */
export function checkPublished({root, seeds, rows}: Pick<Project, "root" | "seeds" | "rows">): {
  released: boolean;
  compared: number;
  faults: Fault[];
} {
  const file = PUBLISHED_VALUES;
  const source = readSourceText(root, file);
  if (source.text === null) {
    return {released: source.fault !== null, compared: 0, faults: source.fault ? [source.fault] : []};
  }
  let published: PublishedValue[];
  try {
    published = readPublishedValues(source.text);
  } catch (error) {
    if (!(error instanceof BrokenLine)) throw error;
    const place = {file, line: error.line, column: 1};
    const remedy = "Bring the file back as the last release wrote it.";
    return {released: true, compared: 0, faults: [fault(place, error.message, remedy)]};
  }
  const aliases = aliasesOf(seeds);
  const now = currentValues(rows);
  const words = {lexicon: compileLexicon(seeds.units, seeds.hedges), units: seeds.units};
  const byId = group(published, ({id}) => id);
  const faults = [...byId].flatMap(([id, before]) => {
    const figure = aliases.get(id) ?? id;
    const changes = changesOf(before, now.get(figure) ?? null);
    if (changes === null) return [];
    const own = seeds.corrections.filter((entry) => entry.figure === figure);
    if (own.some((entry) => speakOf(entry.before, before, words) === null)) return [];
    return [changeFault(figure, before, now.get(figure) ?? null, {changes, own: own.length > 0, words})];
  });
  return {released: true, compared: byId.size, faults};
}

/** What differs, in words; null when nothing does. */
function changesOf(before: readonly PublishedValue[], now: readonly Value[] | null): string | null {
  if (now === null) return "it is gone";
  if (before.length !== now.length) return `it had ${before.length} readings and has ${now.length}`;
  const changes = before.flatMap((published, n) =>
    COMPARED.filter((name) => cell(published[name]) !== cell(now[n]![name])).map((name) => {
      const [was, is] = [published[name], now[n]![name]].map((value) => cell(value) || "empty");
      return `${name} was ${was} and is ${is}`;
    })
  );
  return changes.length > 0 ? changes.join(", ") : null;
}

function changeFault(
  figure: string,
  [published]: readonly PublishedValue[],
  now: readonly Value[] | null,
  {changes, own, words}: {changes: string; own: boolean; words: Words}
): Fault {
  const place = {file: PUBLISHED_VALUES, line: published!.line, column: 1};
  const message = `“${figure}” is not what was published: ${changes}`;
  const before = JSON.stringify(wordsFor(published!, words));
  const after = now === null ? "" : `, after: ${JSON.stringify(wordsFor(now[0]!, words))}`;
  const entry = `- {date: …, figure: ${figure}, before: ${before}${after}, why: {en: …, es: …}}`;
  const remedy = own
    ? `No correction of it in seeds/corrections.yml begins at what was published; add one: ${entry}`
    : `Undo the change, or add to seeds/corrections.yml: ${entry}`;
  return fault(place, message, remedy);
}

/** Words that would do in a correction. */
function wordsFor(value: Value, words: Words): string {
  if (value.printed !== null) return value.printed;
  const number = value.value ?? value.low ?? value.high;
  const plain = `${number ?? "…"}${value.unit === "%" ? "%" : ""}`;
  return speakOf({en: plain, es: plain}, [value], words) === null ? plain : "…";
}
