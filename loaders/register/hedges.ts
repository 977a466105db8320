import type {Fault} from "../fault.ts";
import {QUALIFIERS} from "../quantity/quantity.ts";
import {checkItems} from "./check-form.ts";
import {form, number, oneOf, optional} from "./forms.ts";
import type {Hedge} from "./registers.ts";
import {words} from "./units.ts";
import type {YamlFile} from "./yaml-file.ts";

/** The form of one item of seeds/hedges.yml. */
export const hedgeForm = form({
  words,
  qualifier: oneOf(QUALIFIERS),
  low: optional(number),
  high: optional(number)
});

/** Reads seeds/hedges.yml, a list. */
export function readHedges(yaml: YamlFile): {entries: Hedge[]; faults: Fault[]} {
  const {items, faults} = checkItems(hedgeForm, yaml, []);
  return {entries: items.map(({value, path}) => ({...value, place: yaml.placeOf(path)})), faults};
}
