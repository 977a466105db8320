import type {
  CorrectionRow,
  DerivedRow,
  DisputeFactorRow,
  DisputeRow,
  FigureRow,
  PlaceRow,
  ReadingRow,
  SensitivityRow,
  StepRow
} from "../../loaders/tidy/rows.ts";
import type {Tables} from "../tables/open-tables.ts";
import {indexUnits} from "../tables/units.ts";
import type {UnitRow, Units} from "../tables/units.ts";

/** A row of sources.csv: an article, as far as it shows what it is. */
export interface SourceRow {
  id: string;
  title: string | null;
  label_en: string;
  label_es: string;
  publisher: string | null;
  author: string | null;
  /** EDTF. */
  published: string | null;
  /** The figure that prints that date. */
  published_figure?: string | null;
  url: string | null;
  language: string;
}

/** A row of measures.csv or entities.csv, as far as pages need it. */
export interface LabelRow {
  id: string;
  label_en: string;
  label_es: string;
}

/** All that the tables say of figures, by their ids. */
export interface Records {
  figures: ReadonlyMap<string, FigureRow>;
  derived: ReadonlyMap<string, DerivedRow>;
  readings: ReadonlyMap<string, ReadingRow[]>;
  places: ReadonlyMap<string, PlaceRow[]>;
  disputes: ReadonlyMap<string, DisputeRow[]>;
  /** How each derived figure is computed, and what would change it most. */
  steps: ReadonlyMap<string, StepRow[]>;
  sensitivity: ReadonlyMap<string, SensitivityRow[]>;
  /** By dispute. */
  factors: ReadonlyMap<string, DisputeFactorRow[]>;
  /** By figure, the earliest first. */
  corrections: ReadonlyMap<string, CorrectionRow[]>;
  sources: ReadonlyMap<string, SourceRow>;
  measures: ReadonlyMap<string, LabelRow>;
  entities: ReadonlyMap<string, LabelRow>;
  units: Units;
  /** The id that a figure has now, by one that it had before. */
  aliases: ReadonlyMap<string, string>;
}

/** Indexes the tables. Throws an Error that names a table that is missing. */
export function openRecords(tables: Tables): Records {
  const ifAny = <Row>(name: string): Row[] => (tables.has(name) ? tables.rows<Row>(name) : []);
  const aliases = ifAny<{alias: string; figure: string}>("aliases");
  return {
    figures: index(tables.rows<FigureRow>("figures"), (row) => row.id),
    derived: index(tables.rows<DerivedRow>("derived"), (row) => row.id),
    readings: group(tables.rows<ReadingRow>("readings"), (row) => row.figure),
    places: group(tables.rows<PlaceRow>("places"), (row) => row.figure),
    disputes: group(tables.rows<DisputeRow>("disputes"), (row) => row.figure),
    steps: group(ifAny<StepRow>("derivation-steps"), (row) => row.figure),
    sensitivity: group(ifAny<SensitivityRow>("sensitivity"), (row) => row.figure),
    factors: group(ifAny<DisputeFactorRow>("dispute-factors"), (row) => row.dispute),
    corrections: group(ifAny<CorrectionRow>("corrections"), (row) => row.figure),
    sources: index(tables.rows<SourceRow>("sources"), (row) => row.id),
    measures: index(tables.rows<LabelRow>("measures"), (row) => row.id),
    entities: index(tables.rows<LabelRow>("entities"), (row) => row.id),
    units: indexUnits(tables.rows<UnitRow>("units")),
    aliases: new Map(aliases.map(({alias, figure}) => [alias, figure]))
  };
}

/** The figures that a card speaks of besides its own: inputs, the date it means, the other sides of a dispute. */
export function relatedFigures(id: string, {figures, derived, disputes}: Records): string[] {
  const figure = figures.get(id);
  const inputs = derived.get(id)?.inputs.split(" ") ?? [];
  const others = (disputes.get(id) ?? []).map((row) => row.other);
  return [...inputs, ...(figure?.at ? [figure.at] : []), ...others].filter(
    (other) => figures.has(other) || derived.has(other)
  );
}

/** These figures and all that their cards speak of, each once: a figure, then what belongs to it. */
export function withRelated(ids: readonly string[], records: Records): string[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const other of relatedFigures(id, records)) add(other);
  };
  for (const id of ids) add(id);
  return [...all];
}

function index<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

function group<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
