import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {LineCounter, isMap, isScalar, parseDocument} from "yaml";
import type {YAMLMap} from "yaml";
import {fault} from "../loaders/fault.ts";
import type {Fault, Place} from "../loaders/fault.ts";
import {didYouMean} from "../loaders/register/nearest.ts";
import {TAGS} from "../src/locales/locale.ts";
import {listFiles} from "./list-files.ts";

const FOLDER = "src/locales";

/** A file of messages: the place and the words of each by its dotted key. */
export interface ReadMessages {
  file: string;
  places: ReadonlyMap<string, Place>;
  texts: ReadonlyMap<string, string>;
}

/**
 * What is wrong with the messages of the site and of its charts (charts.<language>.json): files that are no JSON of texts, keys that one language has and another
 * has not, and keys that the code of pages and charts names and none has.
 */
export function checkMessages(root: string): Fault[] {
  const faults: Fault[] = [];
  const site = TAGS.map((tag) => readMessages(root, `${FOLDER}/${tag}.json`, faults));
  const charts = TAGS.map((tag) => `${FOLDER}/charts.${tag}.json`);
  const own = charts.some((file) => existsSync(join(root, file)))
    ? charts.map((file) => readMessages(root, file, faults))
    : [];
  if (faults.length > 0) return faults;
  faults.push(...differences(site), ...differences(own));
  const known = new Set([...site, ...own].flatMap(({places}) => [...places.keys()]));
  return [...faults, ...unknownKeys(root, known)];
}

/** Keys that one language has and another has not. */
function differences(languages: readonly ReadMessages[]): Fault[] {
  return languages.flatMap((one) =>
    languages.flatMap((other) =>
      [...one.places]
        .filter(([key]) => !other.places.has(key))
        .map(([key, place]) =>
          fault(
            place,
            `message “${key}” is missing in ${other.file}`,
            "Write it there too, or remove it here."
          )
        )
    )
  );
}

/** Reads a file of messages, adding what is wrong with it to `faults`. */
export function readMessages(root: string, file: string, faults: Fault[]): ReadMessages {
  const places = new Map<string, Place>();
  const texts = new Map<string, string>();
  const start = {file, line: 1, column: 1};
  if (!existsSync(join(root, file))) {
    faults.push(fault(start, "no messages of this language", "Write the file, with the keys of the others."));
    return {file, places, texts};
  }
  // JSON is YAML, whose reader tells places.
  const text = readFileSync(join(root, file), "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {file, line, column: col};
  };
  for (const error of document.errors) {
    faults.push(
      fault(placeAt(error.pos[0]), error.message.split("\n")[0] ?? error.code, "Mend the JSON here.")
    );
  }
  const walk = (map: YAMLMap, prefix: string): void => {
    for (const {key, value} of map.items) {
      if (!isScalar(key)) continue;
      const name = `${prefix}${String(key.value)}`;
      const place = placeAt(key.range?.[0] ?? 0);
      if (isMap(value)) walk(value, `${name}.`);
      else if (isScalar(value) && typeof value.value === "string" && value.value.trim() !== "") {
        places.set(name, place);
        texts.set(name, value.value);
      } else faults.push(fault(place, `message “${name}” is no text`, "Write its words between quotes."));
    }
  };
  if (isMap(document.contents)) walk(document.contents, "");
  else faults.push(fault(start, "no messages", "Write them as a JSON object."));
  return {file, places, texts};
}

/** Keys that stand in the code as they are; what is put together while it runs is checked when it is asked for. */
const NAMED = /\b(message|parts|count|laterForms)\(\s*"([^"\n]+)"/g;

function unknownKeys(root: string, known: ReadonlySet<string>): Fault[] {
  const files = listFiles(join(root, "src")).filter((file) => file.endsWith(".ts") && !/^[_.]/.test(file));
  return files.flatMap((name) => {
    const text = readFileSync(join(root, "src", name), "utf8");
    return [...text.matchAll(NAMED)].flatMap(({index, 1: call, 2: named = ""}) => {
      const key = call === "count" || call === "laterForms" ? `${named}.other` : named;
      if (known.has(key)) return [];
      const before = text.slice(0, index).split("\n");
      const place = {file: `src/${name}`, line: before.length, column: before.at(-1)!.length + 1};
      const remedy = didYouMean(
        key,
        known,
        `Write it in ${TAGS.map((tag) => `${FOLDER}/${tag}.json`).join(" and ")}.`
      );
      return [fault(place, `message “${key}” is missing`, remedy)];
    });
  });
}
