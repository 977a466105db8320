import {aliasesOf} from "../brief/aliases.ts";
import type {Fault} from "../fault.ts";
import {unitSize, type UnitSize} from "../quantity/unit-size.ts";
import type {Seeds} from "../seeds.ts";
import {comparableFault, computationFault, dimensionFault} from "./derived-faults.ts";
import {planDerived, type Names, type Plan} from "./derived-plan.ts";
import {combineReadings, computeResult, reckon, type Formula} from "./derived-result.ts";
import {derivedReadingRow, derivedRow} from "./derived-rows.ts";
import {expressionDimension} from "./expression-dimension.ts";
import {readingsByFigure, readingsOf, type FigureReading} from "./readings-of.ts";
import {derivationSteps} from "./lineage/derivation-steps.ts";
import {sensitivityRows} from "./lineage/sensitivity.ts";
import type {DerivedRow, FigureRow, ReadingRow, SensitivityRow, StepRow} from "./rows.ts";

/** All that the entries of seeds/derived.yml come to, and how. */
export interface Derived {
  derived: DerivedRow[];
  readings: ReadingRow[];
  steps: StepRow[];
  sensitivity: SensitivityRow[];
}

/** What entries are computed from: rows of briefs' figures, and the formulas of the entries before. */
interface Known {
  seeds: Seeds;
  rows: ReadonlyMap<string, FigureRow>;
  readings: ReadonlyMap<string, readonly ReadingRow[]>;
  formulas: Map<string, Formula>;
}

/**
 * Computes seeds/derived.yml: one row an entry, sorted by id, and a reading for every combination of the
 * readings of its figures when there are several. Each result is a function of the figures of the briefs
 * themselves, through all derived figures between, so that the same figure used twice is the same figure.
 * `complete` is false when a brief could not be read, whose figures then only seem to be missing; `gone` are figures
 * whose absence has a fault already.
 */
export function deriveFigures(
  seeds: Seeds,
  {figures, readings}: {figures: readonly FigureRow[]; readings: readonly ReadingRow[]},
  {complete = true, gone = new Set<string>()}: {complete?: boolean; gone?: ReadonlySet<string>} = {}
): Derived & {faults: Fault[]} {
  const {plans, faults} = planDerived(seeds.derived, namesOf(seeds, {complete, gone}));
  const rows = new Map(figures.map((row) => [row.id, row]));
  const known: Known = {seeds, rows, readings: readingsByFigure(readings), formulas: new Map()};
  const results = plans.map((plan) => deriveFigure(plan, known));
  return {
    derived: results.flatMap(({row}) => row ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    readings: results.flatMap(({readings}) => readings ?? []),
    steps: results.flatMap(({steps}) => steps ?? []),
    sensitivity: results.flatMap(({sensitivity}) => sensitivity ?? []),
    faults: [...faults, ...results.flatMap(({faults}) => faults ?? [])]
  };
}

function namesOf(seeds: Seeds, {complete, gone}: {complete: boolean; gone: ReadonlySet<string>}): Names {
  const figures = seeds.briefs.flatMap((brief) => brief.figures);
  const isDate = ({measure}: {measure: string}): boolean => seeds.measures.get(measure)?.unit === null;
  return {
    figures: new Set(figures.filter((figure) => !isDate(figure)).map(({id}) => id)),
    dates: new Set(figures.filter(isDate).map(({id}) => id)),
    aliases: aliasesOf(seeds),
    gone,
    complete
  };
}

/** One entry's row and readings, or its faults; nothing when what it needs has faults of its own. */
function deriveFigure(
  {entry, expression, text, inputs}: Plan,
  {seeds, rows, readings, formulas}: Known
): Partial<Omit<Derived, "derived">> & {row?: DerivedRow; faults?: Fault[]} {
  const measure = seeds.measures.get(entry.measure);
  if (!measure || !inputs.every((id) => rows.has(id) || formulas.has(id))) return {};
  const ids = [...new Set(inputs.flatMap((id) => formulas.get(id)?.figures ?? [id]))];
  const figures = ids.map((id) => rows.get(id)!);
  const faults = [comparableFault(entry, figures)].filter((found) => found !== null);
  try {
    const sizeOf = (id: string): UnitSize =>
      formulas.get(id)?.size ?? unitSize(rows.get(id)!.unit!, seeds.units);
    const unit = expressionDimension(expression, sizeOf);
    const wrong = dimensionFault(entry, unit, measure, seeds.units);
    if (wrong) return {faults: [...faults, wrong]};
    const formula = {expression, figures: ids, size: unit, measure: entry.measure};
    const {units, measures} = seeds;
    const meant = figures.map((figure) => readingsOf(figure, readings));
    const combined = combineReadings(meant);
    const results = combined.map((chosen) => computeResult(formula, chosen, {measure, formulas, units}));
    const reckonings = combined.map((chosen) => reckon(formula, chosen, {formulas, units}));
    const unitOf = (id: string): string =>
      rows.get(id)?.unit ?? measures.get(formulas.get(id)!.measure)!.unit!;
    const context = {measure, unitOf, sizeOf, units};
    const steps = reckonings.flatMap((reckoning, n) =>
      derivationSteps(entry, expression, {
        ...{...context, reckoning, reading: n + 1, result: results[n]!},
        readings: takenReadings(ids, meant, combined[n]!)
      })
    );
    const [reckoning] = reckonings;
    const sensitivity = sensitivityRows(entry.id, {
      ...{figures: ids, readings: meant, reckoning: reckoning!, measure, measures, units},
      formula: reckoning!.functionOf(expression)
    });
    formulas.set(entry.id, formula);
    const several = results.length > 1;
    return {
      steps,
      sensitivity,
      row: derivedRow(entry, {text, inputs, figures, measure, result: results[0]!, rows}),
      readings: several ? results.map((result, n) => derivedReadingRow(entry, measure, result, n + 1)) : [],
      faults
    };
  } catch (error) {
    return {faults: [...faults, computationFault(entry, error)]};
  }
}

/** Which reading of each figure a combination takes, of those that have several; null when none has. */
function takenReadings(
  ids: readonly string[],
  meant: readonly FigureReading[][],
  chosen: readonly FigureReading[]
): string | null {
  const taken = ids.flatMap((id, n) =>
    meant[n]!.length > 1 ? [`${id}:${meant[n]!.indexOf(chosen[n]!) + 1}`] : []
  );
  return taken.join(" ") || null;
}
