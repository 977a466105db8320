import {fault, type Fault, type Place} from "../fault.ts";
import {checkEntries, checkForm, checkItems, isMap, valueAt} from "../register/check-form.ts";
import {ID} from "../register/forms.ts";
import {nearest} from "../register/nearest.ts";
import {normalize} from "../register/source-text.ts";
import {withTodos} from "../register/todo.ts";
import {readYaml, type YamlFile} from "../register/yaml-file.ts";
import type {Brief} from "./brief.ts";
import {articleForm, figureForm, frontMatterForm, leftOutForm} from "./front-matter.ts";
import {marksOf, type Mark} from "./marks.ts";
import {parsedBrief, type BriefParts} from "./parsed-brief.ts";
import {plainBrief} from "./plain-brief.ts";

export interface ReadBrief {
  /** As much as could be read; null when the front matter could not be. */
  brief: Brief | null;
  /** Whether it is known which article the brief reports. */
  hasArticle: boolean;
  /** All figures listed or marked, right or wrong, and the ids that they had before. */
  ids: Set<string>;
  faults: Fault[];
}

/**
 * Reads a brief's text; `file` is its path from the project's root, with forward slashes.
 * What it names in registers and other briefs is not looked at here.
 */
export function readBrief(source: string, file: string): ReadBrief {
  const text = normalize(source);
  const start = {file, line: 1, column: 1};
  const parts = partsOf(text, file);
  if (parts === null) {
    return unreadable([fault(start, "cannot be read as Markdown", "Write plain paragraphs.")]);
  }
  const {head, links} = parts;
  if (head === null) {
    const remedy = "Begin the file with a line “---”, then the brief’s keys, then another line “---”.";
    return unreadable([fault(start, "no front matter", remedy)]);
  }
  const yaml = readFrontMatter(head, file);
  if (yaml.value === null && yaml.faults.length > 0) return unreadable(yaml.faults);
  if (!isMap(yaml.value)) return unreadable(checkForm(frontMatterForm, yaml).faults);
  const id = file.replace(/^.*\//, "").replace(/\.md$/, "");
  const about = checkForm(frontMatterForm, yaml);
  const article = checkForm(articleForm, yaml, ["article"]);
  const entries = checkEntries(figureForm, yaml, {path: ["figures"]});
  const leftOut = checkItems(leftOutForm, yaml, ["left-out"]);
  const {marks, ids: marked, faults: markFaults} = marksOf(links);
  const aliases = listedAliases(yaml);
  const faults = withTodos(yaml, [
    ...yaml.faults,
    ...nameFaults(id, yaml, start),
    ...about.faults,
    ...article.faults,
    ...entries.faults,
    ...leftOut.faults,
    ...markFaults,
    ...unmatched(marks, marked, entries.keys, aliases, yaml)
  ]);
  const ids = new Set([...marked, ...entries.keys, ...aliases.keys()]);
  if (about.value === null) return {brief: null, hasArticle: false, ids, faults};
  const {title, label, publisher, author, published, url, language} = about.value;
  const brief: Brief = {
    id,
    file,
    title,
    label: label ?? {en: title ?? id, es: title ?? id},
    publisher,
    author,
    published,
    url,
    language,
    article: article.value ?? {file: "", sha256: ""},
    figures: marks.flatMap((mark) => {
      // A mark with an id of before is a fault; that the figure is missing would not be another.
      const now = aliases.get(mark.id);
      const id = now === undefined || marked.has(now) ? mark.id : now;
      const entry = entries.entries.get(id);
      if (!entry) return [];
      const path = ["figures", id];
      const before = entry.aliases.map((id, n) => ({id, place: yaml.placeOf([...path, "aliases", n])}));
      return [{...mark, ...entry, id, aliases: before}];
    }),
    leftOut: leftOut.items.map(({value, path}) => ({...value, place: yaml.placeOf([...path, "printed"])})),
    ...placesLater(text, file)
  };
  return {brief, hasArticle: article.value !== null, ids, faults};
}

const unreadable = (faults: Fault[]): ReadBrief => ({brief: null, hasArticle: false, ids: new Set(), faults});

function partsOf(text: string, file: string): BriefParts | null {
  return plainBrief(text, file) ?? parsedBrief(text, file);
}

/** Reads the front matter with places in the file. */
function readFrontMatter(text: string, file: string): YamlFile {
  return readYaml(text, {file, line: 2});
}

/**
 * Finds places in the front matter of a brief that was read before. It is read again when somebody asks, which is where
 * something is wrong: to hold the places of all values of all briefs takes more memory than all the rest of them.
 */
export function placesLater(text: string, file: string): Pick<Brief, "placeOf" | "keyPlaceOf"> {
  let yaml: YamlFile | null = null;
  const read = (): YamlFile => readFrontMatter(partsOf(text, file)!.head!, file);
  return {
    placeOf: (path) => (yaml ??= read()).placeOf(path),
    keyPlaceOf: (path) => (yaml ??= read()).keyPlaceOf(path)
  };
}

function nameFaults(id: string, yaml: YamlFile, start: Place): Fault[] {
  const faults: Fault[] = [];
  if (!ID.test(id)) {
    const remedy =
      "Name the file in lower-case words joined by hyphens: its name becomes the source’s address.";
    faults.push(fault(start, `“${id}” cannot be the name of a brief`, remedy));
  }
  if ((valueAt(yaml.value, ["title"]) ?? valueAt(yaml.value, ["label"]) ?? null) === null) {
    const remedy = "Add “label: …”, your own short name for the article.";
    faults.push(fault(yaml.placeOf([]), "neither a title nor a label", remedy));
  }
  return faults;
}

/** The figures by the ids that they had before, those of entries at fault too. */
function listedAliases({value}: YamlFile): Map<string, string> {
  const figures = valueAt(value, ["figures"]);
  if (!isMap(figures)) return new Map();
  return new Map(
    Object.keys(figures).flatMap((figure) => {
      const listed = valueAt(figures, [figure, "aliases"]);
      if (!Array.isArray(listed)) return [];
      return listed.flatMap((id): [string, string][] => (typeof id === "string" ? [[id, figure]] : []));
    })
  );
}

/** Figures that stand in the text and not in the front matter, or the reverse. */
function unmatched(
  marks: Mark[],
  ids: Set<string>,
  keys: Set<string>,
  aliases: Map<string, string>,
  yaml: YamlFile
): Fault[] {
  const unlisted = [...ids].filter((id) => !keys.has(id));
  const renamed = new Set(unlisted.map((id) => aliases.get(id)));
  const unmarked = [...keys].filter((id) => !ids.has(id) && !renamed.has(id));
  return [
    ...marks
      .filter(({id}) => !keys.has(id))
      .map(({id, place}) => {
        const now = aliases.get(id);
        if (now !== undefined) {
          const remedy = `Mark the words with the new id, [as printed](figure:${now}).`;
          return fault(place, `“${id}” is marked here, and is an alias of “${now}”`, remedy);
        }
        const meant = nearest(id, unmarked) ?? nearest(id, keys);
        const remedy = meant
          ? `Did you mean “${meant}”?`
          : `Add “${id}: {measure: …, of: …}” under “figures”.`;
        return fault(place, `“${id}” is marked here and not listed under “figures”`, remedy);
      }),
    ...unmarked.map((id) => {
      const meant = nearest(id, unlisted);
      const remedy =
        meant && nearest(meant, unmarked) === id
          ? `Did you mean “${meant}”, which is marked there?`
          : `Mark its words, [as printed](figure:${id}), or remove the entry.`;
      return fault(yaml.keyPlaceOf(["figures", id]), `“${id}” is marked nowhere in the text`, remedy);
    })
  ];
}
