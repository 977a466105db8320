import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError
} from "yaml";
import {fault, type Fault, type Place} from "../fault.ts";
import {plainYaml} from "./plain-yaml.ts";

export type Path = readonly (string | number)[];

/** Every scalar is text as it was typed (2025 is "2025"), or null: YAML's numbers and dates bite nobody. */
export type YamlValue = string | null | YamlValue[] | {[key: string]: YamlValue};

/** A text of YAML, read: its plain value, where each part of it stands, and what is wrong with it. */
export interface YamlFile {
  /** Null when the text is empty or its syntax is broken. */
  value: YamlValue;
  faults: Fault[];
  /** Where the value at this path begins; of a missing one, the key of the nearest part that is there. */
  placeOf(path: Path): Place;
  /** Where the key at this path begins. */
  keyPlaceOf(path: Path): Place;
}

/** Where a text of YAML stands. */
interface Position {
  file: string;
  /** The line of the file at which it begins. */
  line?: number;
}

/** Reads YAML; `text` has "\n" line endings and no byte order mark. */
export function readYaml(text: string, position: Position): YamlFile {
  const value = plainYaml(text);
  if (value === undefined) return locatedYaml(text, position);
  // Places are asked for where something is wrong, which is seldom.
  let located: YamlFile | null = null;
  const read = (): YamlFile => (located ??= locatedYaml(text, position));
  return {
    value,
    faults: [],
    placeOf: (path) => read().placeOf(path),
    keyPlaceOf: (path) => read().keyPlaceOf(path)
  };
}

/** The same, with the places of all values found at once. */
export function locatedYaml(text: string, {file, line = 1}: Position): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const {line: row, col} = lines.linePos(Math.min(offset, text.length));
    return {file, line: row + line - 1, column: col};
  };
  const start = {file, line, column: 1};
  if (isDeeperThan(MOST_NESTED, text)) {
    const broken = fault(start, "broken YAML: nested too deep", "Write the YAML more simply.");
    return {value: null, faults: [broken], placeOf: () => start, keyPlaceOf: () => start};
  }
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: "failsafe"
  });
  const faults = syntaxFaults(document, text, at);
  const whole: Spot = {};
  const value = plain(document.contents as Node | null, whole);
  const broken = document.errors.some(({code}) => code !== "DUPLICATE_KEY");

  function plain(node: Node | null, spot: Spot): YamlValue {
    const offset = node?.range?.[0];
    if (offset !== undefined) spot.value = offset;
    if (isMap(node)) {
      const map = Object.create(null) as {[key: string]: YamlValue};
      for (const {key, value} of node.items) {
        const name = isScalar(key) ? String(key.value) : null;
        const keyOffset = (key as Node | null)?.range?.[0] ?? offset ?? 0;
        if (name === null || name === "__proto__") {
          faults.push(fault(at(keyOffset), "not a key", "Write a short plain word before the colon."));
          continue;
        }
        const child = within(spot, name);
        child.key ??= keyOffset;
        const childValue = plain(value as Node | null, child);
        if (!(name in map)) map[name] = childValue;
      }
      return map;
    }
    if (isSeq(node)) return node.items.map((item, index) => plain(item as Node | null, within(spot, index)));
    if (isAlias(node)) {
      faults.push(
        fault(at(offset ?? 0), "an alias", "Write the value out: anchors and aliases are not read.")
      );
      return null;
    }
    if (!isScalar(node)) return null;
    const typed = String(node.value);
    return node.type === "PLAIN" && /^(null|Null|NULL|~|)$/.test(typed) ? null : typed;
  }

  /** The spot at a path, or the nearest around it that is there. */
  function find(path: Path): {spot: Spot; isThere: boolean} {
    let spot = whole;
    for (const step of path) {
      const inner = spot.parts?.get(step);
      if (!inner) return {spot, isThere: false};
      spot = inner;
    }
    return {spot, isThere: true};
  }

  const placed = (offset: number | undefined): Place => (offset === undefined ? start : at(offset));
  const keyPlaceOf = (path: Path): Place => {
    const {spot} = find(path);
    return placed(spot.key ?? spot.value);
  };
  const placeOf = (path: Path): Place => {
    const {spot, isThere} = find(path);
    return placed(isThere ? (spot.value ?? spot.key) : (spot.key ?? spot.value));
  };
  return {value: broken ? null : value, faults, placeOf, keyPlaceOf};
}

/** Where a value and its key begin, as offsets in the text; places are made of them when somebody asks. */
interface Spot {
  value?: number;
  key?: number;
  parts?: Map<string | number, Spot>;
}

function within(spot: Spot, step: string | number): Spot {
  spot.parts ??= new Map();
  const known = spot.parts.get(step);
  if (known) return known;
  const inner: Spot = {};
  spot.parts.set(step, inner);
  return inner;
}

/** Far more than any register or brief needs, far less than what exhausts the parser's memory and stack. */
const MOST_NESTED = 100;

/** Whether more brackets, or list dashes in one line, stand open at once; brackets within texts count too. */
function isDeeperThan(most: number, text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "[" || sign === "{") open++;
    else if (sign === "]" || sign === "}") open = Math.max(0, open - 1);
    if (open > most) return true;
  }
  return text.includes("- ".repeat(most + 1));
}

/** Of errors of syntax the first alone, as the others are mostly its echo; otherwise every key that stands twice. */
function syntaxFaults(document: Document, text: string, at: (offset: number) => Place): Fault[] {
  const first = document.errors.find(({code}) => code !== "DUPLICATE_KEY");
  const errors = first ? [first] : [...document.errors, ...document.warnings];
  return errors.map((error: YAMLError | Error) => {
    const {code, message, pos} = error as YAMLError;
    const place = at(pos[0]);
    if (code === "DUPLICATE_KEY") {
      const key = /^["']?([^"':]*)/.exec(text.slice(pos[0]))?.[1]?.trim() ?? "";
      return fault(place, `“${key}” stands twice`, "Keep one of the two.");
    }
    return fault(place, `broken YAML: ${message}`, REMEDIES[code] ?? "Correct the YAML here or just above.");
  });
}

const REMEDIES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    "Put quotes around a text that holds a colon and a space, or correct the indentation.",
  TAB_AS_INDENT: "Indent with spaces.",
  MISSING_CHAR: "Close the quote or bracket that is open here.",
  MULTIPLE_DOCS: "Remove the line “---”: the file holds one document.",
  TAG_RESOLVE_FAILED: "Remove the word that begins with “!”, or put quotes around the text."
};
