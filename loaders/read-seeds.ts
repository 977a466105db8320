import {readdirSync} from "node:fs";
import {join} from "node:path";
import {aliasesOf, withCurrentDate, withCurrentFigure, withCurrentIds} from "./brief/aliases.ts";
import {checkBrief, checkChart, checkDerived, type Known} from "./brief/check-references.ts";
import {checkUniqueness} from "./brief/check-uniqueness.ts";
import {readBrief, type ReadBrief} from "./brief/read-brief.ts";
import {fault, type Fault} from "./fault.ts";
import type {KeptResults} from "./kept/kept-results.ts";
import {noMemory, type Memory} from "./kept/memory.ts";
import {readCharts} from "./register/charts.ts";
import {readCorrections} from "./register/corrections.ts";
import {readDerived} from "./register/derived.ts";
import {readEntities} from "./register/entities.ts";
import {readHedges} from "./register/hedges.ts";
import {readMeasures} from "./register/measures.ts";
import {readLock} from "./register/read-lock.ts";
import {registerText} from "./register/register-text.ts";
import {withTodos} from "./register/todo.ts";
import {readUnits} from "./register/units.ts";
import {readYaml, type YamlFile} from "./register/yaml-file.ts";
import type {Seeds} from "./seeds.ts";
import {goneFigures, type GoneFigure} from "./uses/gone-figures.ts";
import {pageUses} from "./uses/page-uses.ts";
import {seedUses} from "./uses/seed-uses.ts";
import type {Use} from "./uses/use.ts";

/** What stands below seeds/, as far as it could be read. */
export interface ReadSeeds {
  seeds: Seeds;
  faults: Fault[];
  /** Every id of a figure or derived figure, those at fault too; null when a file could not be read. */
  ids: ReadonlySet<string> | null;
  /** Files that gave nothing: what they would have told may seem to be missing elsewhere. */
  unread: string[];
  /** Every place of the seeds and of the pages that names a figure. */
  uses: Use[];
  /** Figures that only the lock remembers and that are still used; `faults` says nothing of them. */
  gone: GoneFigure[];
}

export interface ReadSeedsOptions {
  /** The briefs to read, by the names of their files without an ending; by default all. */
  names?: readonly string[];
  /** Knows briefs that were read before. */
  kept?: KeptResults | null;
  /** Knows registers and the lock as they were read before. */
  memory?: Memory;
}

/**
 * Reads `<root>/seeds`: its briefs in the order of their file names, its registers and its lock; units and hedges that
 * it does not have are the library's.
 * Gives what could be read together with every fault of form and every name that nothing has; it throws for no
 * input. Figures are named by the ids that they have: those that they had before are resolved here, except in
 * expressions, whose places would move.
 */
export function readSeeds(
  root: string,
  {names = briefNames(root), kept = null, memory = noMemory}: ReadSeedsOptions = {}
): ReadSeeds {
  const faults: Fault[] = [];
  const unread: string[] = [];

  const units = register("units", readUnits);
  const hedges = register("hedges", readHedges);
  const completeUnits = units?.entries.size === units?.keys.size ? (units?.entries ?? null) : null;
  const measures = register("measures", (yaml) => readMeasures(yaml, completeUnits), {given: completeUnits});
  const entities = register("entities", readEntities);
  const derived = register("derived", (yaml) => ({...readDerived(yaml), placeOf: yaml.placeOf}), {
    required: false
  });
  const corrections = register("corrections", readCorrections, {required: false});
  const charts = register("charts", readCharts, {required: false});
  const lockFile = "seeds/seeds.lock.json";
  const lockText = textOf(lockFile);
  const {lock, faults: lockFaults} = memory.of(lockFile, [lockText], () => readLock(lockText, lockFile));
  faults.push(...lockFaults);
  if (lockFaults.length > 0 && Object.keys(lock.figures).length === 0) unread.push(lockFile);

  if (names.length === 0) {
    const remedy = "Write a brief, seeds/<name>.md, for an article.";
    faults.push(fault({file: "seeds", line: 1, column: 1}, "no briefs", remedy));
  }
  const read = names.flatMap((name) => readOne(`seeds/${name}.md`) ?? []);
  const written = read.flatMap(({brief}) => brief ?? []);
  const entries = derived?.entries ?? [];
  const aliases = aliasesOf({briefs: written, derived: entries});
  const briefs = written.map((brief) => withCurrentIds(brief, aliases));
  const current = entries.map((entry) => withCurrentDate(entry, aliases));

  const uses = [...seedUses(written, entries, charts?.entries), ...pageUses(root)];
  const allRead = briefs.length === names.length;
  const figureIds = allRead ? new Set(read.flatMap(({ids}) => [...ids])) : null;
  const ids = new Set([...(figureIds ?? []), ...(derived?.keys ?? []), ...aliases.keys()]);
  // While a brief cannot be read, what seems to be gone may stand in it.
  const gone = allRead ? goneFigures(uses, {lock, briefs, names, known: ids}) : [];
  const known: Known = {
    measures: measures?.entries ?? new Map(),
    measureKeys: measures?.keys ?? null,
    entityKeys: entities?.keys ?? null,
    unitCodes: units?.keys ?? null,
    figures: new Map(briefs.flatMap(({figures}) => figures.map((figure) => [figure.id, figure]))),
    figureIds: figureIds && new Set([...figureIds, ...gone.map(({id}) => id)])
  };
  faults.push(...briefs.flatMap((brief) => checkBrief(brief, known)));
  for (const entry of current) faults.push(...checkDerived(entry, derived!.placeOf, known));
  const named = allRead && derived !== null ? new Set([...ids, ...gone.map(({id}) => id)]) : null;
  for (const entry of charts?.entries ?? []) faults.push(...checkChart(entry, known, named));
  faults.push(...checkUniqueness(briefs, current, entities?.entries ?? new Map()));

  const withArticle = new Set(read.flatMap(({brief, hasArticle}) => (brief && hasArticle ? [brief.id] : [])));
  const seeds: Seeds = {
    briefs: briefs.filter(({id}) => withArticle.has(id)),
    measures: measures?.entries ?? new Map(),
    entities: entities?.entries ?? new Map(),
    units: units?.entries ?? new Map(),
    hedges: hedges?.entries ?? [],
    derived: current,
    corrections: (corrections?.entries ?? []).map((entry) => withCurrentFigure(entry, aliases)),
    charts: charts?.entries ?? [],
    lock
  };
  return {seeds, faults, ids: unread.length === 0 ? ids : null, unread, uses, gone};

  /** `missing` is the fault of a file that is not there; without one it may be left out. */
  function textOf(file: string, missing: [message: string, remedy: string] | null = null): string | null {
    const source = registerText(root, file);
    const wrong = source.fault ?? (missing && fault({file, line: 1, column: 1}, ...missing));
    if (source.text === null && wrong) {
      faults.push(wrong);
      unread.push(file);
    }
    return source.text;
  }

  /** Reads seeds/<name>.yml, with what else is `given`; null when nothing is known of it. */
  function register<Result extends {faults: Fault[]}>(
    name: string,
    read: (yaml: YamlFile) => Result,
    {required = true, given = null}: {required?: boolean; given?: unknown} = {}
  ): Result | null {
    const file = `seeds/${name}.yml`;
    const text = textOf(file, required ? ["missing register", "Add the file; an empty one will do."] : null);
    if (text === null) return null;
    const {result, found} = memory.of(file, [text, given], () => readRegister(text, file, read));
    faults.push(...found);
    if (result === null) unread.push(file);
    return result;
  }

  function readOne(file: string): ReadBrief | null {
    const text = textOf(file, ["leads to no file", "Remove the link, or put the brief where it leads."]);
    if (text === null) return null;
    const read = kept ? kept.readBrief(text, file) : readBrief(text, file);
    faults.push(...read.faults);
    if (!read.hasArticle) unread.push(file);
    return read;
  }
}

/** A register's text, read; without a result where its YAML is broken. */
function readRegister<Result extends {faults: Fault[]}>(
  text: string,
  file: string,
  read: (yaml: YamlFile) => Result
): {result: Result | null; found: Fault[]} {
  const yaml = readYaml(text, {file});
  if (yaml.value === null && yaml.faults.length > 0) return {result: null, found: yaml.faults};
  const result = read(yaml);
  return {result, found: [...yaml.faults, ...withTodos(yaml, result.faults)]};
}

/** Names of the briefs' files, without their ending, in code point order; a README beside them is none. */
export function briefNames(root: string): string[] {
  let files: string[];
  try {
    files = readdirSync(join(root, "seeds"));
  } catch {
    return [];
  }
  return files
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((name) => name.slice(0, -3));
}
