import {fault, type Fault, type Place} from "../fault.ts";
import {didYouMean} from "../register/nearest.ts";
import {TODO} from "../register/todo.ts";
import {ID} from "../register/forms.ts";
import type {ChartEntry, DerivedEntry, Measure} from "../register/registers.ts";
import {chartUses} from "../uses/seed-uses.ts";
import type {Brief, BriefFigure} from "./brief.ts";

/** Tells a place that is asked for only where something is wrong. */
type Where = () => Place;

/** Everything that a brief or a derived figure can name. Null: not known, as its file could not be read. */
export interface Known {
  measures: Map<string, Measure>;
  measureKeys: Set<string> | null;
  entityKeys: Set<string> | null;
  unitCodes: Set<string> | null;
  figures: Map<string, BriefFigure>;
  /** Every figure that a brief lists or marks, those at fault too. */
  figureIds: Set<string> | null;
}

/** Faults of what a brief names: measures, entities, units, and the figures that give dates. */
export function checkBrief(brief: Brief, known: Known): Fault[] {
  const {placeOf} = brief;
  const faults = [entityFault(brief.publisher, () => placeOf(["publisher"]), known)];
  if (brief.published !== null && ID.test(brief.published)) {
    faults.push(dateFault(brief.published, () => placeOf(["published"]), known, brief));
  }
  for (const figure of brief.figures) {
    const at =
      (...path: (string | number)[]): Where =>
      () =>
        placeOf(["figures", figure.id, ...path]);
    faults.push(
      measureFault(figure.measure, at("measure"), known),
      entityFault(figure.of, at("of"), known),
      entityFault(figure.by, at("by"), known),
      entityFault(figure.via, at("via"), known),
      perFault(figure.per, at("per"), known),
      inferredFault(figure, at("inferred"), known),
      eventFault(figure, at("event"), known),
      ...figure.readings.map(({measure}, n) => measureFault(measure, at("readings", n, "measure"), known))
    );
    if (typeof figure.at !== "string") continue;
    if (figure.at === figure.id) {
      const message = `“${figure.id}” is its own date`;
      faults.push(fault(at("at")(), message, "Name another figure, or remove “at”."));
    } else faults.push(dateFault(figure.at, at("at"), known));
  }
  return faults.filter((found) => found !== null);
}

/** Faults of what a derived figure names besides the names of its expression. */
export function checkDerived(entry: DerivedEntry, placeOf: Brief["placeOf"], known: Known): Fault[] {
  const at =
    (key: string): Where =>
    () =>
      placeOf([entry.id, key]);
  return [
    measureFault(entry.measure, at("measure"), known),
    entityFault(entry.of, at("of"), known),
    entry.at === null ? null : dateFault(entry.at, at("at"), known)
  ].filter((found) => found !== null);
}

/** Faults of the measures and subjects that a chart names, and of figures that its annotations name (`ids` null: not known). */
export function checkChart(entry: ChartEntry, known: Known, ids: ReadonlySet<string> | null): Fault[] {
  const {rows, parts, conditional} = entry;
  const at =
    (...path: (string | number)[]): Where =>
    () =>
      entry.placeOf(...path);
  return [
    ...(rows?.measures ?? []).map((key, n) => measureFault(key, at("table", "measures", n), known)),
    ...(rows?.of ?? []).map((key, n) => entityFault(key, at("table", "of", n), known)),
    ...Object.entries(parts).map(([part, key]) => measureFault(key, at("parts", part), known)),
    ...conditional.map((key, n) => entityFault(key, at("conditional", n), known)),
    ...chartUses(entry).map(({figure, place}) =>
      ids === null || ids.has(figure)
        ? null
        : fault(place, `unknown figure “${figure}”`, didYouMean(figure, ids, "Name a figure that is drawn."))
    )
  ].filter((found) => found !== null);
}

function measureFault(key: string, place: Where, {measureKeys}: Known): Fault | null {
  if (key === TODO || measureKeys === null || measureKeys.has(key)) return null;
  return fault(
    place(),
    `unknown measure “${key}”`,
    didYouMean(key, measureKeys, "Add it to seeds/measures.yml.")
  );
}

function entityFault(key: string | null, place: Where, {entityKeys}: Known): Fault | null {
  if (key === null || key === TODO || entityKeys === null || entityKeys.has(key)) return null;
  return fault(
    place(),
    `unknown entity “${key}”`,
    didYouMean(key, entityKeys, "Add it to seeds/entities.yml.")
  );
}

function perFault(per: string | null, place: Where, {unitCodes}: Known): Fault | null {
  if (per === null || per === TODO || unitCodes === null || unitCodes.has(`{${per}}`)) return null;
  const counted = [...unitCodes].flatMap((code) => /^\{(.*)\}$/.exec(code)?.[1] ?? []);
  const remedy = didYouMean(per, counted, `Add “{${per}}” to seeds/units.yml.`);
  return fault(place(), `unknown unit “${per}” in “per”`, remedy);
}

/** Dates that an editor concluded belong to figures that are dates. */
function inferredFault({id, measure, inferred}: BriefFigure, place: Where, {measures}: Known): Fault | null {
  const unit = measures.get(measure)?.unit;
  if (inferred === null || unit === undefined || unit === null) return null;
  const remedy = "Write “at: {inferred: …, why: …}” for the date that a number speaks of.";
  return fault(place(), `“inferred” on “${id}”, which is no date`, remedy);
}

/** What happened belongs to figures that are dates. */
function eventFault({id, measure, event}: BriefFigure, place: Where, {measures}: Known): Fault | null {
  const unit = measures.get(measure)?.unit;
  if (event === null || unit === undefined || unit === null) return null;
  const remedy = "Move it to the figure of the date, or write it as a “note”.";
  return fault(place(), `“event” on “${id}”, which is no date`, remedy);
}

/** `brief`: the only one whose figures will do. */
function dateFault(
  id: string,
  place: Where,
  {figures, figureIds, measures}: Known,
  brief?: Brief
): Fault | null {
  if (id === TODO) return null;
  const figure = figures.get(id);
  const isDate = ({measure}: BriefFigure): boolean => (measures.get(measure)?.unit ?? null) === null;
  if (figure === undefined) {
    if (figureIds === null || figureIds.has(id)) return null;
    const dates = [...figures.values()].filter(isDate).map((date) => date.id);
    return fault(
      place(),
      `unknown figure “${id}”`,
      didYouMean(id, dates, "Mark the date in a brief as a figure.")
    );
  }
  if (brief && figure.place.file !== brief.file) {
    return fault(place(), `“${id}” is a figure of another brief`, "Name a date that this article prints.");
  }
  if (isDate(figure)) return null;
  return fault(
    place(),
    `“${id}” is no date but “${figure.measure}”`,
    "Name a figure whose measure is of dates."
  );
}
