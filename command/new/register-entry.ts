import {join} from "node:path";
import {Document, isMap, parseDocument, type YAMLMap} from "yaml";
import {FaultError} from "../../loaders/fault.ts";
import {readSourceText} from "../../loaders/register/source-text.ts";
import {TODO} from "../../loaders/register/todo.ts";
import {readYaml} from "../../loaders/register/yaml-file.ts";
import {writeWhole} from "../../loaders/verify/write-whole.ts";
import {refuse} from "./maker.ts";
import {schemaLine} from "./schema-line.ts";

const PLAIN = {lineWidth: 0, flowCollectionPadding: false} as const;

/** A text in both languages, TODO where it was not given. */
export function both(en: string | undefined, es: string | undefined): {en: string; es: string} {
  return {en: en ?? TODO, es: es ?? TODO};
}

/**
 * Adds an entry to the end of a register of the project at `root`, of which all that stands there stays as it is, to the
 * byte. Short maps are written in one line. Throws a FaultError, and writes nothing, when the key is taken or the file
 * cannot be read.
 */
export function addEntry(root: string, name: string, key: string, value: object): string {
  const file = `seeds/${name}.yml`;
  const {text: there, fault} = readSourceText(root, file);
  if (fault) throw new FaultError([fault]);
  const text = there ?? "";
  const yaml = readYaml(text, {file});
  if (yaml.faults.length > 0) throw new FaultError(yaml.faults);
  const document = parseDocument(text);
  const {contents} = document;
  if (contents !== null && !isMap(contents))
    refuse({file, line: 1, column: 1}, "the register is no map", "Write “key:” before each entry.");
  if (document.has(key))
    refuse(
      yaml.keyPlaceOf([key]),
      `“${key}” is there already`,
      "Give the new one another name, or edit this one."
    );
  const entry = entryOf(key, value);
  if (isMap(contents) && contents.flow) {
    document.set(key, document.createNode(value));
    writeWhole(join(root, file), document.toString(PLAIN));
  } else {
    const before = text.trimEnd();
    writeWhole(
      join(root, file),
      before === "" ? `${there === null ? schemaLine(root, name) : ""}${entry}` : `${before}\n\n${entry}`
    );
  }
  return file;
}

function entryOf(key: string, value: object): string {
  const document = new Document({[key]: value});
  const inner = (document.contents as YAMLMap).get(key);
  if (isMap(inner)) shorten(inner, 2);
  return document.toString(PLAIN);
}

/** Maps and lists of a few short values stand in one line, as people write them. */
function shorten(map: YAMLMap, indent: number): void {
  for (const pair of map.items) {
    const node = pair.value as {flow?: boolean; items?: unknown[]} | null;
    if (!node || !("items" in node)) continue;
    const line = new Document(node as never).toString({...PLAIN, collectionStyle: "flow"}).trim();
    if (indent + String(pair.key).length + line.length < 96) node.flow = true;
    else if (isMap(node)) shorten(node, indent + 2);
  }
}
