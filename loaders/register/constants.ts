import type {LocalText} from "../brief/brief.ts";
import {fault, type Fault, type Place} from "../fault.ts";
import {libraryText} from "../library-folder.ts";
import {checkEntries} from "./check-form.ts";
import {form, list, localText, text, withRule} from "./forms.ts";
import {readSourceText} from "./source-text.ts";
import {readYaml, type YamlFile} from "./yaml-file.ts";

/** seeds/constants.yml: words with a number that pages may print although it is no figure. */
export interface Constant {
  id: string;
  /** The exact words, in each language. */
  words: LocalText;
  /** Ids of elements ("#chart-space") and pages ("/404.html", "/about/") that may print them; empty: all. */
  where: string[];
  /** Where the number comes from, or why it is none of a source's. */
  why: LocalText;
  place: Place;
}

/** A project's own constants. */
export const CONSTANTS = "seeds/constants.yml";

/** The numbers in what the library itself says, on the pages of every project. */
const OF_LIBRARY = "loaders/register/constants.yml";

const somewhere = withRule(text, (value) =>
  /^[#/]/.test(value)
    ? null
    : {
        message: `“${value}” is neither a page nor an element`,
        remedy: "Write a page's path from the site's root, /about/, or an element's id, #chart-space."
      }
);

/** The form of one entry of seeds/constants.yml. */
export const constantForm = form({words: localText, where: list(somewhere).default([]), why: localText});

/** Reads seeds/constants.yml; two constants of the same words in the same language are a fault. */
export function readConstants(yaml: YamlFile): {entries: Constant[]; faults: Fault[]} {
  const {entries, faults} = checkEntries(constantForm, yaml);
  const constants = [...entries].map(([id, entry]) => ({id, ...entry, place: yaml.keyPlaceOf([id])}));
  const seen = new Map<string, Constant>();
  for (const entry of constants) {
    for (const language of ["en", "es"] as const) {
      const key = JSON.stringify([language, entry.words[language], [...entry.where].sort()]);
      const first = seen.get(key);
      seen.set(key, first ?? entry);
      if (!first || first === entry) continue;
      const message = `“${entry.words[language]}” is declared by “${first.id}” already`;
      faults.push(fault(yaml.placeOf([entry.id, "words", language]), message, "Keep one of the two."));
    }
  }
  return {entries: constants, faults};
}

/** The constants of the project at `root`, after those of the library. */
export function openConstants(root: string): {entries: Constant[]; faults: Fault[]} {
  const {entries: common} = readConstants(readYaml(libraryText(OF_LIBRARY), {file: OF_LIBRARY}));
  const source = readSourceText(root, CONSTANTS);
  if (source.text === null) return {entries: common, faults: source.fault ? [source.fault] : []};
  const yaml = readYaml(source.text, {file: CONSTANTS});
  if (yaml.faults.length > 0) return {entries: common, faults: yaml.faults};
  const own = readConstants(yaml);
  return {entries: [...common, ...own.entries], faults: own.faults};
}
