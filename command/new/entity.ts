import {parseArgs} from "node:util";
import {ENTITY_TYPES} from "../../loaders/register/registers.ts";
import {TODO} from "../../loaders/register/todo.ts";
import {checkProject} from "../build/build-here.ts";
import {UsageError} from "../command.ts";
import {checkId, oneName, type Maker} from "./maker.ts";
import {addEntry, both} from "./register-entry.ts";

const options = {label: {type: "string"}, "label-es": {type: "string"}, type: {type: "string"}} as const;

/** Adds an entity to seeds/entities.yml. */
export const entity: Maker = (args, io) => {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const id = oneName(positionals, "the entity");
  checkId(id);
  const {type} = values;
  if (type !== undefined && !(ENTITY_TYPES as readonly string[]).includes(type))
    throw new UsageError(`“${type}”, given with --type, is none of ${ENTITY_TYPES.join(", ")}.`);
  checkProject(io.cwd);
  const label = both(values.label, values["label-es"]);
  const file = addEntry(io.cwd, "entities", id, {type: type ?? TODO, label});
  return `${file}: “${id}” is added. Complete its TODOs there; its type is one of ${ENTITY_TYPES.join(", ")}.
Then name it in a brief, as what is spoken of or who says so: {measure: …, of: ${id}} or {…, by: ${id}}`;
};
