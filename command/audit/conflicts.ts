import type {Place} from "../../loaders/fault.ts";
import type {Project} from "../../loaders/project.ts";
import type {Interval} from "../../loaders/quantity/index.ts";
import {baseFigures} from "../../loaders/tidy/base-figures.ts";

/** One claim of a conflict: a figure, or one computed from figures. */
export interface Side extends Interval {
  id: string;
  /** The words of the brief's link; null where it is computed. */
  printed: string | null;
  /** How it is computed; null where it is printed. */
  expression: string | null;
  /** The printed words that it is computed from. */
  from: {id: string; printed: string}[];
  unit: string | null;
  date: string | null;
  /** Labels of who asserts it, and through whom the article has it. */
  by: string[];
  via: string | null;
  /** The brief's link; null where it is computed. */
  place: Place | null;
}

/** Two claims on one measure of one subject that cannot both be right. */
export interface Conflict {
  measure: string;
  of: string;
  /** Whether the dates overlap, or one of them is not known. */
  dates: "overlap" | "unknown";
  /** Greater over smaller value, from the ends that face each other. */
  factor: number | null;
  sides: [Side, Side];
}

/** The project's disputes with what is needed to look at both sides. */
export function conflictsOf({seeds, rows}: Project): Conflict[] {
  const marked = new Map(seeds.briefs.flatMap(({figures}) => figures.map((figure) => [figure.id, figure])));
  const names = new Map(seeds.briefs.map(({id, label}) => [id, label.en]));
  const figures = new Map(rows.figures.map((row) => [row.id, row]));
  const derived = new Map(rows.derived.map((row) => [row.id, row]));
  const baseOf = baseFigures(rows.derived);
  const nameOf = (key: string): string => seeds.entities.get(key)?.label.en ?? names.get(key) ?? key;
  const sideOf = (id: string): Side => {
    const figure = figures.get(id);
    const row = figure ?? derived.get(id)!;
    const {value, low, high, low_open, high_open, unit, date} = row;
    return {
      id,
      printed: figure?.printed ?? null,
      expression: derived.get(id)?.expression ?? null,
      from: baseOf(id)
        .filter((base) => base !== id)
        .map((base) => ({id: base, printed: figures.get(base)?.printed ?? ""})),
      ...{value, low, high, low_open, high_open, unit, date},
      by: row.by.split(" ").map(nameOf),
      via: figure?.via == null ? null : nameOf(figure.via),
      place: marked.get(id)?.place ?? null
    };
  };
  return rows.disputes.map(({measure, of, dates, factor, figure, other}) => ({
    measure,
    of,
    dates,
    factor,
    sides: [sideOf(figure), sideOf(other)]
  }));
}
