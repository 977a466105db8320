import {parseArgs} from "node:util";
import {TODO} from "../../loaders/register/todo.ts";
import {namesIn, parseExpression} from "../../loaders/tidy/expression.ts";
import {checkProject} from "../build/build-here.ts";
import {UsageError} from "../command.ts";
import {checkFree, checkKnown, seedsOf} from "./known-ids.ts";
import {checkId, oneName, type Maker} from "./maker.ts";
import {addEntry, both} from "./register-entry.ts";

const options = {
  measure: {type: "string"},
  of: {type: "string"},
  expression: {type: "string"},
  note: {type: "string"},
  "note-es": {type: "string"},
  comparable: {type: "string"},
  "comparable-es": {type: "string"}
} as const;

/** Adds a derived figure to seeds/derived.yml. */
export const derived: Maker = (args, io) => {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const id = oneName(positionals, "the derived figure");
  checkId(id);
  checkProject(io.cwd);
  const seeds = seedsOf(io.cwd);
  const {measure, of, expression, comparable} = values;
  if (measure !== undefined) checkKnown(measure, seeds.measures.keys(), "measure", "seeds/measures.yml");
  if (of !== undefined) checkKnown(of, seeds.entities.keys(), "entity", "seeds/entities.yml");
  const figures = [...seeds.briefs.flatMap(({figures}) => figures), ...seeds.derived].map(
    (figure) => figure.id
  );
  for (const name of expression === undefined ? [] : namesOf(expression))
    checkKnown(name, figures, "figure", "seeds/derived.yml");
  checkFree(id, seeds);
  const file = addEntry(io.cwd, "derived", id, {
    measure: measure ?? TODO,
    of: of ?? TODO,
    expression: expression ?? TODO,
    note: both(values.note, values["note-es"]),
    ...(comparable === undefined ? {} : {comparable: both(comparable, values["comparable-es"])})
  });
  return `${file}: “${id}” is added. Complete its TODOs there: its expression is made of ids of figures, + - * / ( ),
numbers and percentages. npx cifra build tells its value where a page disagrees, and whether “comparable” has to
say why its inputs may be put together. Show it on a page:

  [about …](figure:${id})`;
};

function namesOf(expression: string): string[] {
  try {
    return namesIn(parseExpression(expression)).map(({id}) => id);
  } catch (error) {
    throw new UsageError(`the expression cannot be read: ${(error as Error).message}`);
  }
}
