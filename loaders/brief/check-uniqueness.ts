import {fault, type Fault, type Place} from "../fault.ts";
import type {DerivedEntry, Entity} from "../register/registers.ts";
import type {Brief} from "./brief.ts";

/** Faults of names that must stand once in a project: figures' ids, briefs' names, articles' files. */
export function checkUniqueness(
  briefs: readonly Brief[],
  derived: readonly DerivedEntry[],
  entities: ReadonlyMap<string, Entity>
): Fault[] {
  const figures = [...briefs.flatMap(({figures}) => figures), ...derived].map((figure) => ({
    name: figure.id,
    place: "entryPlace" in figure ? figure.entryPlace : figure.place
  }));
  const known = briefs.filter(({article}) => article.file !== "");
  const articles = known.map(({article, placeOf}) => ({
    name: article.file,
    place: placeOf(["article", "file"])
  }));
  // A figure whose article names nobody is said by the brief itself, in the same column as entities.
  const claimants = [
    ...[...entities.values()].map(({key, place}) => ({name: key, place})),
    ...briefs.map(({id, file}) => ({name: id, place: {file, line: 1, column: 1}}))
  ];
  return [
    ...repeated(figures, "is the id of two figures", "Give one of them another id."),
    ...repeated(articles, "is the article of two briefs", "Put the figures of one article into one brief."),
    ...repeated(claimants, "names an entity and a brief", "Rename the brief’s file or the entity.")
  ];
}

function repeated(named: {name: string; place: Place}[], what: string, remedy: string): Fault[] {
  const first = new Map<string, Place>();
  return named.flatMap(({name, place}) => {
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, place);
      return [];
    }
    const where = `${earlier.file}:${earlier.line}:${earlier.column}`;
    return [fault(place, `“${name}” ${what}, the other at ${where}`, remedy)];
  });
}
