import {aliasesOf} from "./brief/aliases.ts";
import {checkCorrections} from "./corrections/check-corrections.ts";
import {currentValues} from "./corrections/current-values.ts";
import {dueCorrections} from "./corrections/due-corrections.ts";
import {FaultError, type Fault} from "./fault.ts";
import type {KeptBriefs} from "./kept/kept-briefs.ts";
import {KeptResults} from "./kept/kept-results.ts";
import {noMemory, type Memory} from "./kept/memory.ts";
import {compileLexicon} from "./quantity/compile-lexicon.ts";
import {readSeeds} from "./read-seeds.ts";
import type {Seeds} from "./seeds.ts";
import {deriveFigures} from "./tidy/derive.ts";
import {findDisputes} from "./tidy/disputes.ts";
import {figureRows} from "./tidy/figure-rows.ts";
import type {
  DerivedRow,
  DisputeRow,
  FigureRow,
  PlaceRow,
  ReadingRow,
  SensitivityRow,
  StepRow
} from "./tidy/rows.ts";
import {aliasNotes} from "./uses/alias-notes.ts";
import {goneFault} from "./uses/gone-figures.ts";
import {openArticles, type Articles} from "./verify/articles.ts";
import {verifyFigures, type Verified} from "./verify/verify-figures.ts";

/** The observations that every table is made of, each sorted as its table is. */
export interface Rows {
  figures: FigureRow[];
  readings: ReadingRow[];
  places: PlaceRow[];
  derived: DerivedRow[];
  steps: StepRow[];
  sensitivity: SensitivityRow[];
  disputes: DisputeRow[];
}

/** A project whose briefs, registers, lock and derived figures are without fault. */
export interface Project {
  /** The folder that holds seeds/. */
  root: string;
  seeds: Seeds;
  rows: Rows;
  /** Ids of the figures that this run checked against an article, and against the lock alone. */
  checked: {text: string[]; lock: string[]};
  /** What this process made of the project before; nothing where it is not given. */
  memory?: Memory;
}

export interface ProjectOptions {
  root: string;
  /** Where the articles' texts are read; by default CIFRA_ARTICLES, else `<root>/articles`. */
  articles?: Articles;
  /** Takes one line at a time on what was checked; says nothing by default. */
  log?: (line: string) => void;
  /** What earlier runs found out about briefs; by default every brief is read and checked anew. */
  kept?: KeptBriefs | null;
  /** What this process has read of this project before; by default nothing. */
  memory?: Memory;
}

/**
 * Reads a project: seeds, quantities, lock, articles where they are at hand, derived figures, disputes.
 * Throws one FaultError with the faults of every stage; a stage works on what the earlier ones could read.
 */
export function loadProject(options: ProjectOptions): Project {
  const {project, faults} = readProject(options);
  if (faults.length > 0) throw new FaultError(faults);
  return project;
}

/** As loadProject, but gives what could be read beside the faults. */
export function readProject({
  root,
  articles = openArticles(root),
  log = () => {},
  kept: store = null,
  memory = noMemory
}: ProjectOptions): {
  project: Project;
  faults: Fault[];
  /** Ids of figures that are gone and still used, each with a fault that names all its users. */
  gone: string[];
  /** How every brief stands to its article and to the lock. */
  verified: Verified;
} {
  const kept = store && new KeptResults(store, memory);
  const {seeds, faults: seedFaults, ids, unread, uses, gone} = readSeeds(root, {kept, memory});
  kept?.useRegisters(seeds);
  const used = new Set(gone.map(({id}) => id));
  const faulty = [...unread, ...seedFaults.map(({file}) => file)];
  const verified = verifyFigures(seeds, articles, {faulty, used, kept});
  const {units, hedges} = seeds;
  const lexicon = memory.of("lexicon", [units, hedges], () => compileLexicon(units, hedges));
  const tidied = figureRows(seeds, {lexicon, places: verified.places, kept, memory});
  kept?.save();
  kept?.forgetOthers();
  const computed = deriveFigures(seeds, tidied, {complete: unread.length === 0, gone: used});
  const readings = [...tidied.readings, ...computed.readings];
  const disputes = findDisputes({figures: tidied.figures, derived: computed.derived, readings}, memory);

  const {figures, places} = tidied;
  const {derived, steps, sensitivity} = computed;
  const rows: Rows = {figures, readings, places, derived, steps, sensitivity, disputes};
  const corrected =
    seeds.corrections.length === 0
      ? []
      : checkCorrections(seeds.corrections, {values: currentValues(rows), ids, lexicon, units: seeds.units});
  const due = dueCorrections(seeds, articles);

  const {checked, notes} = verified;
  for (const note of [...notes, ...aliasNotes(uses, aliasesOf(seeds)), ...due.notes]) log(note);
  log(
    `figures checked against the text: ${checked.text.length}, against the lock alone: ${checked.lock.length}`
  );
  return {
    project: {
      root,
      seeds,
      rows,
      checked,
      memory
    },
    gone: [...used],
    verified,
    faults: [
      seedFaults,
      gone.map(goneFault),
      verified.faults,
      tidied.faults,
      computed.faults,
      corrected,
      due.faults
    ].flat()
  };
}
