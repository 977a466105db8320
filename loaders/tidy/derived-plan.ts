import {fault, type Fault, type Place} from "../fault.ts";
import {didYouMean} from "../register/nearest.ts";
import type {DerivedEntry} from "../register/registers.ts";
import {
  ExpressionError,
  figuresIn,
  namesIn,
  parseExpression,
  renamed,
  textOf,
  type Expression
} from "./expression.ts";

/** A derived figure whose expression can be read and whose names are all known. */
export interface Plan {
  entry: DerivedEntry;
  expression: Expression;
  /** The expression as it reads with the ids that its figures have now. */
  text: string;
  /** Ids in the expression: figures, or derived figures planned before this one. */
  inputs: string[];
}

/** What an id in an expression can stand for. */
export interface Names {
  /** Every figure of every brief, dates apart. */
  figures: ReadonlySet<string>;
  dates: ReadonlySet<string>;
  /** Ids that figures and entries had before, with the ones they have. */
  aliases: ReadonlyMap<string, string>;
  /** Ids that only the lock remembers, which have a fault of their own. */
  gone: ReadonlySet<string>;
  /** False when some brief could not be read, so that a name may be missing only for that. */
  complete: boolean;
}

/**
 * Reads the expressions of seeds/derived.yml and orders them so that each comes after those it uses. Entries
 * that cannot be read, name nothing known or use themselves are left out with a fault each; so are those that
 * use such an entry, without a fault of their own.
 */
export function planDerived(
  entries: readonly DerivedEntry[],
  names: Names
): {plans: Plan[]; faults: Fault[]} {
  const faults: Fault[] = [];
  const read = new Map<string, Plan>();
  // An entry with the id of a figure has its own fault; the name then stands for the figure.
  const own = entries.filter(({id}) => !names.figures.has(id) && !names.dates.has(id));
  const ids = new Set(own.map(({id}) => id));
  for (const entry of own) {
    const {plan, faults: found} = readEntry(entry, ids, names);
    faults.push(...found);
    if (plan) read.set(entry.id, plan);
  }
  const circles = circlesAmong(read);
  for (const circle of circles) faults.push(circleFault(circle, read));

  const inCircle = new Set(circles.flat());
  const planned = new Map<string, Plan | null>();
  const visit = (id: string): boolean => {
    const known = planned.get(id);
    if (known !== undefined) return known !== null;
    const plan = read.get(id);
    const usable =
      plan !== undefined && !inCircle.has(id) && plan.inputs.every((name) => !ids.has(name) || visit(name));
    planned.set(id, usable ? plan : null);
    return usable;
  };
  for (const id of ids) visit(id);
  return {plans: [...planned.values()].filter((plan) => plan !== null), faults};
}

/** The place of an offset inside an entry's expression. */
export function placeInside({expression, expressionPlace}: DerivedEntry, offset: number): Place {
  // Of an expression on several lines only the beginning is known.
  if (/[\r\n]/.test(expression)) return expressionPlace;
  return {...expressionPlace, column: expressionPlace.column + offset};
}

function readEntry(
  entry: DerivedEntry,
  ids: ReadonlySet<string>,
  names: Names
): {plan: Plan | null; faults: Fault[]} {
  let expression: Expression;
  try {
    expression = renamed(parseExpression(entry.expression), names.aliases);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return {plan: null, faults: [fault(placeInside(entry, error.at), error.message, error.remedy)]};
  }
  const known = (id: string): boolean => names.figures.has(id) || ids.has(id);
  const strange = namesIn(expression).filter(({id}) => !known(id));
  const faults = strange.flatMap(
    ({id, at}) => nameFault(id, placeInside(entry, at), known, ids, names) ?? []
  );
  if (strange.length > 0) return {plan: null, faults};
  const text = textOf(entry.expression, expression);
  return {plan: {entry, expression, text, inputs: figuresIn(expression)}, faults};
}

function nameFault(
  id: string,
  place: Place,
  known: (id: string) => boolean,
  ids: ReadonlySet<string>,
  {figures, dates, gone, complete}: Names
): Fault | null {
  if (gone.has(id)) return null;
  if (dates.has(id)) {
    return fault(place, `“${id}” is a date`, "Compute with numbers; name a date under “at”.");
  }
  const hyphen = [...id.matchAll(/-/g)].find(
    ({index}) => known(id.slice(0, index)) && known(id.slice(index + 1))
  );
  if (hyphen) {
    const minus = `${id.slice(0, hyphen.index)} - ${id.slice(hyphen.index + 1)}`;
    return fault(place, `unknown figure “${id}”`, `For a minus, write “${minus}”.`);
  }
  if (!complete) return null;
  return fault(
    place,
    `unknown figure “${id}”`,
    didYouMean(id, [...figures, ...ids], "Name a figure of a brief or of seeds/derived.yml.")
  );
}

/** Circles of entries that use one another, each once, beginning with the entry that stands first. */
function circlesAmong(read: ReadonlyMap<string, Plan>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (id: string, path: readonly string[]): void => {
    const from = path.indexOf(id);
    if (from >= 0) circles.push(path.slice(from));
    if (from >= 0 || done.has(id)) return;
    for (const name of read.get(id)?.inputs ?? []) if (read.has(name)) follow(name, [...path, id]);
    done.add(id);
  };
  for (const id of read.keys()) follow(id, []);
  return circles;
}

function circleFault(circle: readonly string[], read: ReadonlyMap<string, Plan>): Fault {
  const way = [...circle, circle[0]!].map((id) => `“${id}”`).join(" → ");
  return fault(
    read.get(circle[0]!)!.entry.expressionPlace,
    `derived figures use one another in a circle: ${way}`,
    "Let one of them be computed from figures of briefs alone."
  );
}
