import type {z} from "zod";
import {fault, type Fault} from "../fault.ts";
import {ID} from "./forms.ts";
import {didYouMean} from "./nearest.ts";
import type {Path, YamlFile, YamlValue} from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

type Checked = Pick<YamlFile, "value" | "placeOf" | "keyPlaceOf">;

/**
 * Checks the value at `path` of a YAML file against a form; every issue is a fault at its own place.
 * Keys at fault that the form can do without are left out of the value, so that one mistake in an entry does not
 * make everything that uses the entry a mistake too; otherwise the value is null.
 */
export function checkForm<Form extends z.ZodType>(
  schema: Form,
  yaml: Checked,
  path: Path = []
): {value: z.output<Form> | null; faults: Fault[]} {
  const value = valueAt(yaml.value, path);
  const result = schema.safeParse(value, {reportInput: true});
  if (result.success) return {value: result.data, faults: []};
  const {issues} = result.error;
  const faults = flatten(issues).flatMap((issue) =>
    faultsOf({...issue, path: [...path, ...(issue.path as Path)]} as Issue, yaml)
  );
  const rest = schema.safeParse(withoutFaulty(value, issues));
  return {value: rest.success ? rest.data : null, faults};
}

function withoutFaulty(value: YamlValue | undefined, issues: readonly Issue[]): YamlValue | undefined {
  if (!isMap(value)) return value;
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1)
    )
  );
  return Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
}

/** Checks a list whose items all have one form; keeps those that are right, each with its place in the list. */
export function checkItems<Form extends z.ZodType>(
  schema: Form,
  yaml: Checked,
  path: Path
): {items: {value: z.output<Form>; path: Path}[]; faults: Fault[]} {
  const list = valueAt(yaml.value, path);
  if (list === null || list === undefined) return {items: [], faults: []};
  if (!Array.isArray(list)) {
    const message = `${pathName(path) ?? "the file"} must be a list, not ${describe(list)}`;
    return {items: [], faults: [fault(yaml.placeOf(path), message, "Begin each item with “- ”.")]};
  }
  const checked = list.map((_, index) => ({
    ...checkForm(schema, yaml, [...path, index]),
    path: [...path, index]
  }));
  return {
    items: checked.flatMap(({value, path}) => (value === null ? [] : [{value, path}])),
    faults: checked.flatMap(({faults}) => faults)
  };
}

/** Checks a map whose keys are ids and whose values all have one form; keeps the entries that are right. */
export function checkEntries<Form extends z.ZodType>(
  schema: Form,
  yaml: Checked,
  {path = [], isKey = (key) => ID.test(key)}: {path?: Path; isKey?: (key: string) => boolean} = {}
): {entries: Map<string, z.output<Form>>; keys: Set<string>; faults: Fault[]} {
  const entries = new Map<string, z.output<Form>>();
  const map = valueAt(yaml.value, path);
  const faults: Fault[] = [];
  if (map === null || map === undefined) return {entries, keys: new Set(), faults};
  if (!isMap(map)) {
    const message = `${pathName(path) ?? "the file"} must be a map of entries, not ${describe(map)}`;
    return {
      entries,
      keys: new Set(),
      faults: [fault(yaml.placeOf(path), message, "Write “key:” before each entry.")]
    };
  }
  for (const key of Object.keys(map)) {
    const entry = checkForm(schema, yaml, [...path, key]);
    faults.push(...entry.faults);
    if (!isKey(key)) {
      const remedy = "Use lower-case letters and digits in words joined by hyphens, beginning with a letter.";
      faults.push(fault(yaml.keyPlaceOf([...path, key]), `“${key}” is not an id`, remedy));
    } else if (entry.value !== null) entries.set(key, entry.value);
  }
  return {entries, keys: new Set(Object.keys(map)), faults};
}

/** Of a choice between text and a map, the issues of the one that was meant. */
function flatten(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union") return [issue];
    const branches = issue.errors.map((errors) => errors as Issue[]);
    const rightKind = branches.find(
      (errors) => !errors.some((e) => e.path.length === 0 && e.code === "invalid_type")
    );
    if (rightKind) {
      return flatten(rightKind).map((inner) => ({...inner, path: [...issue.path, ...inner.path]}) as Issue);
    }
    const expected = branches.map((errors) => errors[0]?.message ?? "").join(" or ");
    return [{...issue, code: "invalid_type", message: expected} as unknown as Issue];
  });
}

function faultsOf(issue: Issue, yaml: Checked): Fault[] {
  const path = issue.path as Path;
  const name = pathName(path);
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(" ");
    const where = name === null ? "" : ` in ${name}`;
    return issue.keys.map((key) => {
      const remedy = didYouMean(key, known, `The keys known here are ${known.join(", ")}.`);
      return fault(yaml.keyPlaceOf([...path, key]), `unknown key “${key}”${where}`, remedy);
    });
  }
  const value = valueAt(yaml.value, path);
  const place = yaml.placeOf(path);
  if (value === undefined && path.length > 0) {
    const within = pathName(path.slice(0, -1));
    const message = `missing “${path.at(-1)}”${within === null ? "" : ` in ${within}`}`;
    return [fault(place, message, `Add “${path.at(-1)}: …”; it must be ${issue.message}.`)];
  }
  if (issue.code === "invalid_value" && typeof value === "string") {
    const known = issue.values.map(String);
    const remedy = didYouMean(value, known, `Write one of ${known.join(", ")}.`);
    return [fault(place, `unknown ${path.at(-1) ?? "value"} “${value}”`, remedy)];
  }
  if (issue.code === "custom") return [fault(place, issue.message, String(issue.params?.remedy))];
  const message = `${name ?? "the file"} must be ${issue.message}, not ${describe(value)}`;
  return [fault(place, message, "Correct the value, or remove its key where it may be left out.")];
}

/** The value at a path, undefined when nothing is there. */
export function valueAt(value: YamlValue, path: Path): YamlValue | undefined {
  let here: YamlValue | undefined = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Array.isArray(here) ? here[Number(step)] : here[step];
  }
  return here;
}

function pathName(path: Path): string | null {
  const last = path.at(-1);
  if (typeof last === "number") return `item ${last + 1} of ${pathName(path.slice(0, -1)) ?? "the list"}`;
  return last === undefined ? null : `“${last}”`;
}

export function isMap(value: YamlValue | undefined): value is {[key: string]: YamlValue} {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: YamlValue | undefined): string {
  if (value === null || value === undefined) return "empty";
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "a map";
  const shown = String(value);
  return `“${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`;
}
