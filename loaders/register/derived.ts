import type {Fault} from "../fault.ts";
import {checkEntries} from "./check-form.ts";
import {aliases, form, id, localText, optional, text} from "./forms.ts";
import type {DerivedEntry} from "./registers.ts";
import type {YamlFile} from "./yaml-file.ts";

/** The form of one entry of seeds/derived.yml. */
export const derivedForm = form({
  measure: id,
  of: id,
  expression: text,
  at: optional(id),
  aliases,
  note: localText,
  comparable: optional(localText)
});

/** Reads seeds/derived.yml. */
export function readDerived(yaml: YamlFile): {
  entries: DerivedEntry[];
  keys: Set<string>;
  faults: Fault[];
} {
  const {entries, keys, faults} = checkEntries(derivedForm, yaml);
  const list = [...entries].map(([key, entry]): DerivedEntry => ({
    id: key,
    ...entry,
    aliases: entry.aliases.map((id, n) => ({id, place: yaml.placeOf([key, "aliases", n])})),
    place: yaml.keyPlaceOf([key]),
    expressionPlace: yaml.placeOf([key, "expression"]),
    atPlace: yaml.placeOf([key, "at"])
  }));
  return {entries: list, keys, faults};
}
