import {fault, type Fault} from "../fault.ts";
import {checkEntries} from "./check-form.ts";
import {form, localText, number, optional, text, withRule} from "./forms.ts";
import type {Measure, Unit} from "./registers.ts";
import {unitProblem} from "./units.ts";
import type {YamlFile} from "./yaml-file.ts";

const bounds = withRule(form({low: optional(number), high: optional(number)}), ({low, high}) =>
  low !== null && high !== null && low > high
    ? {message: `the low bound ${low} is above the high bound ${high}`, remedy: "Exchange the two."}
    : null
);

/** The form of one entry of seeds/measures.yml. */
export const measureForm = withRule(
  form({label: localText, definition: localText, unit: text, bounds: optional(bounds)}),
  ({unit, bounds}) =>
    unit === "date" && bounds !== null
      ? {message: "bounds on a measure of dates", remedy: "Remove “bounds”: they are numbers in a unit."}
      : null,
  ["bounds"]
);

/** Reads seeds/measures.yml; `units` null: the units are not known, so they are not checked. */
export function readMeasures(
  yaml: YamlFile,
  units: Map<string, Unit> | null
): {entries: Map<string, Measure>; keys: Set<string>; faults: Fault[]} {
  const {entries, keys, faults} = checkEntries(measureForm, yaml);
  const measures = new Map<string, Measure>();
  for (const [key, {label, definition, unit, bounds}] of entries) {
    const wrong = unit === "date" || units === null ? null : unitProblem(unit, units);
    if (wrong !== null) faults.push(fault(yaml.placeOf([key, "unit"]), wrong.message, wrong.remedy));
    measures.set(key, {
      key,
      label,
      definition,
      unit: unit === "date" ? null : unit,
      bounds: bounds ?? {low: null, high: null},
      place: yaml.keyPlaceOf([key])
    });
  }
  return {entries: measures, keys, faults};
}
