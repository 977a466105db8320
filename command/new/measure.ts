import {parseArgs} from "node:util";
import {unitProblem} from "../../loaders/register/units.ts";
import {TODO} from "../../loaders/register/todo.ts";
import {checkProject} from "../build/build-here.ts";
import {seedsOf} from "./known-ids.ts";
import {checkId, oneName, refuse, type Maker} from "./maker.ts";
import {addEntry, both} from "./register-entry.ts";

const options = {
  label: {type: "string"},
  "label-es": {type: "string"},
  definition: {type: "string"},
  "definition-es": {type: "string"},
  unit: {type: "string"}
} as const;

/** Adds a measure to seeds/measures.yml. */
export const measure: Maker = (args, io) => {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const id = oneName(positionals, "the measure");
  checkId(id);
  checkProject(io.cwd);
  const {unit} = values;
  const problem = unit === undefined || unit === "date" ? null : unitProblem(unit, seedsOf(io.cwd).units);
  if (problem) refuse({file: "seeds/measures.yml", line: 1, column: 1}, problem.message, problem.remedy);
  const file = addEntry(io.cwd, "measures", id, {
    label: both(values.label, values["label-es"]),
    definition: both(values.definition, values["definition-es"]),
    unit: unit ?? TODO,
    ...(unit === undefined || unit === "date" ? {} : {bounds: {low: 0}})
  });
  return `${file}: “${id}” is added. Complete its TODOs there; its unit is "{thing}" for things counted, date for dates,
or one of seeds/units.yml (m2, kg, %, USD). Remove its bounds if it can be below zero. Then name it in a brief:

  my-figure: {measure: ${id}, of: …}`;
};
