import {z} from "zod";
import type {Fault} from "../fault.ts";
import {checkEntries} from "./check-form.ts";
import {form, id, list, localText, oneOf, optional, text} from "./forms.ts";
import {SIDES, type ChartEntry} from "./registers.ts";
import type {YamlFile} from "./yaml-file.ts";

const table = form(
  {title: localText, description: localText, measures: optional(list(id)), of: optional(list(id))},
  "a map that makes a table, {title: …, description: …, measures: [ids], of: [ids]}"
);

const localTexts = z.record(text, localText, {error: "a map of texts in both languages"});

const annotation = form({figure: id, text: localText, side: optional(oneOf(SIDES))});

/** The form of one entry of seeds/charts.yml. */
export const chartForm = form({
  form: text,
  table: z.union([id, table]),
  parts: z.record(text, id, {error: "a map of measures by the part that each plays"}).default({}),
  conditional: list(id).default([]),
  annotations: list(annotation).default([]),
  words: localTexts.default({})
});

/** Reads seeds/charts.yml. What forms there are, and what parts and words each has, is not known here. */
export function readCharts(yaml: YamlFile): {entries: ChartEntry[]; keys: Set<string>; faults: Fault[]} {
  const {entries, keys, faults} = checkEntries(chartForm, yaml);
  const charts = [...entries].map(([slug, {table, ...entry}]): ChartEntry => ({
    slug,
    ...entry,
    table: typeof table === "string" ? table : slug,
    rows: typeof table === "string" ? null : table,
    place: yaml.keyPlaceOf([slug]),
    placeOf: (...path) => yaml.placeOf([slug, ...path])
  }));
  return {entries: charts, keys, faults};
}
