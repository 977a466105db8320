import {FAILSAFE_SCHEMA, load, Type} from "js-yaml";
import type {YamlValue} from "./yaml-file.ts";

/**
 * The value of a text of plain YAML: maps and lists whose keys and values stand each in one line, without anchors,
 * tags, escapes or anything else that is rare. js-yaml reads it at a quarter of the time that the reader with places
 * takes. Undefined for all other texts, right or wrong: those are for that reader, which says what is wrong and where.
 */
export function plainYaml(text: string): YamlValue | undefined {
  if (!text.split("\n").every(isPlain)) return undefined;
  try {
    return withoutPrototype(load(text, {schema: SCHEMA}));
  } catch {
    return undefined;
  }
}

const nothing = new Type("tag:yaml.org,2002:null", {
  kind: "scalar",
  resolve: (typed: string | null) => typed === null || /^(?:null|Null|NULL|~|)$/.test(typed),
  construct: () => null
});

/** Scalars are text as it was typed, or null. */
const SCHEMA = FAILSAFE_SCHEMA.extend({implicit: [nothing]});

const KEY = /[\p{L}\p{N}][\p{L}\p{N}_ -]*/u;
const QUOTED = /"[^"\\]*"|'[^']*'/;
/** Begins with a letter or digit and holds nothing that could end it or make it something else. */
const TEXT = /[\p{L}\p{N}$€](?:[^:#]|:(?=\S)|(?<=\S)#)*/u;
/** A list or map in one line, of words and of texts in quotes. */
const FLOW = /[[{](?:[\p{L}\p{M}\p{N} ,.:;()[\]{}_/…’¿?-]|"[^"\\]*")*[\]}]/u;

const VALUE = `(?:${QUOTED.source}|${TEXT.source}|${FLOW.source})`;
const LINE = new RegExp(`^ *(?:- )*(?:${KEY.source}:(?: ${VALUE})?|${VALUE})?$`, "u");
const COMMENT = /^ *#/;

/** Within brackets: an empty place, a sign where a word begins, a list or map or quoted text as a key. */
const ODD_IN_FLOW = /[[{,:] *[,:;.()/?-]|[\]}"] *:/;
const EMPTY_KEY = /\b(?:null|Null|NULL) *:/;

/** Far longer than keys are that any of the readers takes for one. */
const LONGEST = 1000;

function isPlain(line: string): boolean {
  if (COMMENT.test(line)) return true;
  if (!LINE.test(line) || EMPTY_KEY.test(line) || line.endsWith(" ") || line.length > LONGEST) return false;
  const flow = /(?:^ *|: |- )([[{].*)$/.exec(line)?.[1] ?? "";
  return !ODD_IN_FLOW.test(flow) && isBalanced(flow);
}

/** Whether each bracket is closed by its like, outside of quotes, and the first not before the end. */
function isBalanced(flow: string): boolean {
  const open: string[] = [];
  for (const [sign] of flow.matchAll(/"[^"]*"|[[\]{}]/g)) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if (sign === "]" || sign === "}") if (open.pop() !== sign) return false;
  }
  return open.length === 0;
}

/** js-yaml gives objects that have what all objects have: “constructor” would be in every register. */
function withoutPrototype(value: unknown): YamlValue {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (typeof value !== "object" || value === null) return value as YamlValue;
  const map = Object.create(null) as {[key: string]: YamlValue};
  for (const [key, inner] of Object.entries(value)) map[key] = withoutPrototype(inner);
  return map;
}
