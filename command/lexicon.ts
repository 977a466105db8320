import type {Fault} from "../loaders/fault.ts";
import {compileLexicon, defaultLexicon, type Lexicon} from "../loaders/quantity/index.ts";
import {defaultRegisters} from "../loaders/quantity/default-lexicon.ts";
import {readHedges} from "../loaders/register/hedges.ts";
import {readSourceText} from "../loaders/register/source-text.ts";
import {readUnits} from "../loaders/register/units.ts";
import {readYaml, type YamlFile} from "../loaders/register/yaml-file.ts";
import {REGISTER_FILES} from "./read/project-lexicon.ts";

/**
 * The words for units and hedges of the project at `root`: its seeds/units.yml and seeds/hedges.yml, and for each
 * that it does not have the reader's own. `faults` are those of form in these two files; what could be read of them
 * is in the lexicon.
 */
export function openLexicon(root: string): {lexicon: Lexicon; faults: Fault[]} {
  const units = open(root, REGISTER_FILES.units, readUnits);
  const hedges = open(root, REGISTER_FILES.hedges, readHedges);
  if (!units && !hedges) return {lexicon: defaultLexicon(), faults: []};
  const own = defaultRegisters();
  const lexicon = compileLexicon(units?.entries ?? own.units, hedges?.entries ?? own.hedges);
  return {lexicon, faults: [...(units?.faults ?? []), ...(hedges?.faults ?? [])]};
}

/** A register as read, null where the project has none or none that can be read as text. */
function open<T extends {entries: unknown; faults: Fault[]}>(
  root: string,
  file: string,
  read: (yaml: YamlFile) => T
): (Omit<T, "entries"> & {entries: T["entries"] | null}) | null {
  const source = readSourceText(root, file);
  if (source.text === null && source.fault === null) return null;
  if (source.text === null) return {...read(readYaml("", {file})), entries: null, faults: [source.fault!]};
  const yaml = readYaml(source.text, {file});
  const result = read(yaml);
  return {...result, faults: [...yaml.faults, ...result.faults]};
}
