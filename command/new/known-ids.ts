import {readSeeds} from "../../loaders/read-seeds.ts";
import type {Seeds} from "../../loaders/seeds.ts";
import {didYouMean} from "../../loaders/register/nearest.ts";
import {refuse} from "./maker.ts";

/** The seeds of a project as far as they can be read: what is made need not wait until all else is right. */
export function seedsOf(root: string): Seeds {
  return readSeeds(root).seeds;
}

/** Throws a FaultError for a name that a register does not have. `what` is "measure". */
export function checkKnown(name: string, known: Iterable<string>, what: string, register: string): void {
  const names = [...known];
  if (names.includes(name)) return;
  const make =
    what === "figure" ? "Mark it in a brief, or derive it." : `Make it first: npx cifra new ${what} ${name}.`;
  const remedy = didYouMean(name, names, make);
  refuse({file: register, line: 1, column: 1}, `unknown ${what} “${name}”`, remedy);
}

/** Throws a FaultError for an id that a figure of a brief, or a derived figure, has or had. */
export function checkFree(id: string, {briefs, derived}: Seeds): void {
  const taken = [
    ...briefs.flatMap(({figures}) => figures.map(({id, aliases, place}) => ({id, aliases, place}))),
    ...derived
  ].find((one) => one.id === id || one.aliases.some((alias) => alias.id === id));
  if (taken) refuse(taken.place, `“${id}” is a figure already`, "Give the new one another name.");
}
