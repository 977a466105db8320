import {fault, type Fault} from "../fault.ts";
import type {Path, YamlFile, YamlValue} from "./yaml-file.ts";

/** What stands where a person still has to decide: the draft of a brief is full of it. */
export const TODO = "TODO";

/**
 * A fault for every value that is still `TODO`, at its place. Any value may be it, a whole map too: `why: TODO`.
 * The forms let it pass where a figure or a reason would otherwise be lost with it.
 */
export function todoFaults(yaml: Pick<YamlFile, "value" | "placeOf">): Fault[] {
  return pathsOf(yaml.value, []).map((path) =>
    fault(yaml.placeOf(path), `${pathWords(path)} is still ${TODO}`, REMEDIES[keyOf(path)] ?? REMEDY)
  );
}

/** Faults with those of what is still TODO in place of whatever else the forms say of these values. */
export function withTodos(yaml: Pick<YamlFile, "value" | "placeOf">, faults: readonly Fault[]): Fault[] {
  const todos = todoFaults(yaml);
  const places = new Set(todos.map(nameOf));
  return [...todos, ...faults.filter((other) => !places.has(nameOf(other)))];
}

/** Whether a fault is of a value that is still TODO. */
export function isTodo({message}: Fault): boolean {
  return message.endsWith(` is still ${TODO}`);
}

const REMEDY = "Write what belongs there, or remove the key where it may be left out.";
const REMEDIES: Record<string, string> = {
  measure: "Name a measure of seeds/measures.yml; add it there first if need be.",
  of: "Name whom or what the figure is about, an entity of seeds/entities.yml; add it there first if need be.",
  by: "Name who says so, an entity of seeds/entities.yml, or remove the key where nobody is named.",
  via: "Name through whom the article has it, an entity of seeds/entities.yml, or remove the key.",
  at: "Name the figure of the date that the number speaks of, or remove the key.",
  why: "Say why it is no figure, {en: …, es: …}, or mark it as one.",
  label: "Write a short name, in both languages where they differ, {en: …, es: …}."
};

/** Paths of the values that are TODO, in the order of the file. */
function pathsOf(value: YamlValue, path: Path): Path[] {
  if (value === TODO) return [path];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
}

/** “measure” of “inmates”, “why” of item 2 of “left-out”. */
function pathWords(path: Path): string {
  const names = path.map((step) => (typeof step === "number" ? `item ${step + 1}` : `“${step}”`));
  if (names.length === 0) return "the file";
  return (path[0] === "figures" ? names.slice(1) : names).reverse().join(" of ");
}

function keyOf(path: Path): string {
  const language = path.at(-1) === "en" || path.at(-1) === "es";
  return String((language ? path.at(-2) : path.at(-1)) ?? "");
}

const nameOf = ({line, column}: Fault): string => `${line}:${column}`;
