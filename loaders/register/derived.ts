import type {Fault} from "../fault.ts";
import {checkEntries} from "./check-form.ts";
import {form, id, localText, optional, text} from "./forms.ts";
import type {DerivedEntry} from "./registers.ts";
import type {YamlFile} from "./yaml-file.ts";

const derived = form({
  measure: id,
  of: id,
  expression: text,
  at: optional(id),
  note: localText,
  comparable: optional(localText)
});

/** Reads seeds/derived.yml. */
export function readDerived(yaml: YamlFile): {
  entries: DerivedEntry[];
  keys: Set<string>;
  faults: Fault[];
} {
  const {entries, keys, faults} = checkEntries(derived, yaml);
  const list = [...entries].map(([key, entry]): DerivedEntry => ({
    id: key,
    ...entry,
    place: yaml.keyPlaceOf([key]),
    expressionPlace: yaml.placeOf([key, "expression"])
  }));
  return {entries: list, keys, faults};
}
