import {fault, type Fault} from "../loaders/fault.ts";
import {didYouMean} from "../loaders/register/nearest.ts";
import type {ChartEntry} from "../loaders/register/registers.ts";
import {FORMS} from "../src/charts/forms.ts";
import {FORM_WORDS} from "../src/charts/options.ts";

/**
 * What charts name that nothing has: forms, parts and words of forms, tables (`tables` are all that there are). That
 * what their entries name in other registers is there was checked when the seeds were read.
 */
export function checkCharts(charts: readonly ChartEntry[], tables: readonly string[]): Fault[] {
  return charts.flatMap((chart) => checkChart(chart, tables));
}

function checkChart(chart: ChartEntry, tables: readonly string[]): Fault[] {
  const {placeOf: at, parts, words, conditional} = chart;
  const faults: Fault[] = [];
  if (!tables.includes(chart.table))
    faults.push(
      fault(at("table"), `unknown table “${chart.table}”`, didYouMean(chart.table, tables, oneOf(tables)))
    );
  const form = FORMS.get(chart.form);
  if (!form) {
    const known = [...FORMS.keys()];
    faults.push(
      fault(at("form"), `unknown form “${chart.form}”`, didYouMean(chart.form, known, oneOf(known)))
    );
    return faults;
  }
  const [main] = form.parts;
  if (main !== undefined && parts[main] === undefined) {
    const remedy = `Add “${main}: …”, the measure that the chart is about.`;
    faults.push(fault(at("parts"), `“${chart.slug}” does not say which measure is its “${main}”`, remedy));
  }
  for (const [part, place] of Object.keys(parts).map((part) => [part, at("parts", part)] as const))
    if (!form.parts.includes(part))
      faults.push(
        fault(place, `${form.name} has no part “${part}”`, didYouMean(part, form.parts, oneOf(form.parts)))
      );
  const known = [...FORM_WORDS, ...form.words];
  for (const name of Object.keys(words))
    if (!known.includes(name))
      faults.push(
        fault(
          at("words", name),
          `${form.name} says nothing by the name “${name}”`,
          didYouMean(name, known, oneOf(known))
        )
      );
  if (conditional.length > 0 && !form.options?.includes("conditional"))
    faults.push(
      fault(
        at("conditional"),
        `${form.name} knows no conditions`,
        "Remove “conditional”, or draw claimIntervals."
      )
    );
  return faults;
}

function oneOf(names: readonly string[]): string {
  return names.length > 0 ? `There are: ${names.join(", ")}.` : "It has none: remove it.";
}
