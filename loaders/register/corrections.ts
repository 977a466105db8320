import type {Fault} from "../fault.ts";
import {checkItems} from "./check-form.ts";
import {form, id, localText, nameText, optional, text, withRule} from "./forms.ts";
import type {Correction} from "./registers.ts";
import type {YamlFile} from "./yaml-file.ts";

/** A day of the calendar; feeds and pages order corrections by it. */
const day = withRule(text, (value) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)
    ? null
    : {message: `“${value}” is no day`, remedy: "Write the day of the correction as 2031-07-02."}
);

export const correctionForm = form({
  date: day,
  figure: id,
  before: nameText,
  after: optional(nameText),
  why: localText,
  by: optional(nameText),
  expect: optional(text)
});

/** Reads seeds/corrections.yml, a list. */
export function readCorrections(yaml: YamlFile): {entries: Correction[]; faults: Fault[]} {
  const {items, faults} = checkItems(correctionForm, yaml, []);
  const entries = items.map(({value, path}) => ({
    ...value,
    place: yaml.placeOf(path),
    placeOf: (key: keyof typeof value) => yaml.placeOf([...path, key])
  }));
  return {entries, faults};
}

function isDay(value: string): boolean {
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
