import type {Fault} from "../fault.ts";
import {checkEntries} from "./check-form.ts";
import {form, localText, oneOf} from "./forms.ts";
import {ENTITY_TYPES, type Entity} from "./registers.ts";
import type {YamlFile} from "./yaml-file.ts";

/** The form of one entry of seeds/entities.yml. */
export const entityForm = form({type: oneOf(ENTITY_TYPES), label: localText});

/** Reads seeds/entities.yml. */
export function readEntities(yaml: YamlFile): {
  entries: Map<string, Entity>;
  keys: Set<string>;
  faults: Fault[];
} {
  const {entries, keys, faults} = checkEntries(entityForm, yaml);
  const entities = [...entries].map(([key, {type, label}]): [string, Entity] => [
    key,
    {
      key,
      type,
      label,
      get place() {
        return yaml.keyPlaceOf([key]);
      }
    }
  ]);
  return {entries: new Map(entities), keys, faults};
}
