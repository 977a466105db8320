import {movedCategories, operationCategories} from "./categories.ts";
import {counter, inRowsUnit, intervalColumns, qualifier, required, unit} from "./columns.ts";
import type {CorrectionRow, DisputeFactorRow, SensitivityRow, StepRow} from "./rows.ts";
import type {Columns} from "./table-about.ts";

const inInputsUnit = {unit: {column: "input_unit"}} as const;
const derivedFigure = ["string", "The derived figure: a key of derived.csv.", required] as const;

export const stepColumns: Columns<StepRow> = {
  figure: derivedFigure,
  reading: [
    "integer",
    "1 unless figures behind it can be read in several ways; 1 is the reading used.",
    counter
  ],
  readings: [
    "string",
    "Which reading of each figure behind it is taken, of those that have several: its id, a colon and the number in " +
      "readings.csv, with spaces between."
  ],
  step: ["integer", "Counts the operations from 1, in the order in which they are done.", counter],
  operation: [
    "string",
    "add, subtract, multiply or divide; negate for a minus before something; take for a figure as it is.",
    {required: true, categories: operationCategories}
  ],
  left: [
    "string",
    "What the operation takes: a figure or derived figure, a number as it was typed, or #1 for the result of step 1.",
    required
  ],
  right: ["string", "What it takes besides, told in the same way; empty where it takes one thing."],
  ...intervalColumns,
  unit: ["string", "The result's unit; between the ends of a computation made of base units.", required],
  qualifier
};

export const sensitivityColumns: Columns<SensitivityRow> = {
  figure: derivedFigure,
  rank: ["integer", "1 is what changes it most.", counter],
  input: ["string", "The figure behind it that is moved: a key of figures.csv.", required],
  moved: [
    "string",
    "interval: over its own interval; step: an exact figure, by a small share of its value to either side, within its " +
      "measure's bounds; reading: through what its words can mean. The other figures are held at their values, or in " +
      "the middle of their intervals where they have none.",
    {required: true, categories: movedCategories}
  ],
  input_low: [
    "number",
    "The least that it is moved to, in its own unit; empty when it has no low end.",
    inInputsUnit
  ],
  input_high: [
    "number",
    "The most that it is moved to, in its own unit; empty when it has no high end.",
    inInputsUnit
  ],
  input_unit: ["string", "The unit of what is moved.", required],
  low: [
    "number",
    "The least that the derived figure then is, in the row's unit; empty when unbounded.",
    inRowsUnit
  ],
  high: [
    "number",
    "The most that the derived figure then is, in the row's unit; empty when unbounded.",
    inRowsUnit
  ],
  low_open: intervalColumns.low_open,
  high_open: intervalColumns.high_open,
  unit,
  swing: [
    "number",
    "From the low end to the high end; empty when one of them is missing.",
    {...inRowsUnit, minimum: 0}
  ]
};

export const factorColumns: Columns<DisputeFactorRow> = {
  dispute: ["string", "The dispute: a key of disputes.csv.", required],
  figure_reading: [
    "integer",
    "The reading of the one side, as numbered in readings.csv; 1 where it has one.",
    counter
  ],
  other_reading: ["integer", "The reading of the other side.", counter],
  greater: ["string", "The side that is greater: a key of figures.csv or derived.csv.", required],
  ...intervalColumns,
  low: [
    "number",
    "From the ends that face each other: the least that the greater side is of the smaller.",
    {...inRowsUnit, minimum: 1}
  ],
  high: [
    "number",
    "From the ends that do not; empty where one of them is missing or is zero.",
    {...inRowsUnit, minimum: 1}
  ],
  qualifier,
  unit
};

export const correctionColumns: Columns<CorrectionRow> = {
  date: ["date", "The day of the correction: year, month and day.", required],
  figure: [
    "string",
    "What was corrected: a key of figures.csv or derived.csv, or an id that was withdrawn.",
    required
  ],
  before_en: ["string", "The words that stood for it before, in English.", required],
  before_es: ["string", "The words that stood for it before, in Spanish.", required],
  after_en: ["string", "The words that stood for it from then on, in English; empty when it was withdrawn."],
  after_es: ["string", "The words that stood for it from then on, in Spanish; empty when it was withdrawn."],
  why_en: ["string", "What was wrong, in English.", required],
  why_es: ["string", "What was wrong, in Spanish.", required],
  by_en: ["string", "Who asked for the correction, in English; empty when nobody did, or is not named."],
  by_es: ["string", "Who asked for the correction, in Spanish; empty when nobody did, or is not named."]
};
