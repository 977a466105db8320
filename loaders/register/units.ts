import {z} from "zod";
import {fault, type Fault} from "../fault.ts";
import {unitSize} from "../quantity/unit-size.ts";
import {checkEntries} from "./check-form.ts";
import {form, list, localText, optional, text} from "./forms.ts";
import {didYouMean} from "./nearest.ts";
import type {Unit} from "./registers.ts";
import type {YamlFile} from "./yaml-file.ts";

/** Words by language; "*" holds those of every language. */
export const words = z.record(text, list(text), {error: "a map of lists by language, {en: […], es: […]}"});

/** The form of one entry of seeds/units.yml. */
export const unitForm = form({
  is: optional(text),
  before: list(text).default([]),
  words: words.default({}),
  symbol: localText
});

/** Reads seeds/units.yml; its keys are codes ("m2", "{person}", "USD"), not ids. */
export function readUnits(yaml: YamlFile): {entries: Map<string, Unit>; keys: Set<string>; faults: Fault[]} {
  const {entries, keys, faults} = checkEntries(unitForm, yaml, {isKey: (key) => key.trim() !== ""});
  const units = [...entries].map(([code, entry]): [string, Unit] => [
    code,
    {code, ...entry, place: yaml.keyPlaceOf([code])}
  ]);
  const register = new Map(units);
  for (const code of register.keys()) {
    const wrong = unitProblem(code, register);
    if (wrong) faults.push(fault(yaml.placeOf([code, "is"]), wrong.message, wrong.remedy));
  }
  return {entries: register, keys, faults};
}

/** What is wrong with an expression of unit codes, or null. */
export function unitProblem(
  expression: string,
  units: Map<string, Unit>
): {message: string; remedy: string} | null {
  try {
    unitSize(expression, units);
    return null;
  } catch (error) {
    const {message} = error as Error;
    if (!message.startsWith("unknown")) {
      return {message, remedy: "Write it as other units multiplied or divided: “1000 m”, “m2/{person}”."};
    }
    const unknown = /“(.*)”/.exec(message)?.[1] ?? expression;
    const remedy = "Add the unit to seeds/units.yml, or write “date” for a measure of dates.";
    return {message, remedy: didYouMean(unknown, units.keys(), remedy)};
  }
}
