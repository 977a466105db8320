import {fault, formatPlace, type Fault, type Place} from "../fault.ts";
import type {DerivedEntry, Entity} from "../register/registers.ts";
import type {Brief} from "./brief.ts";

/** A name at the place where it is given, which is looked for when somebody asks. */
interface Named {
  name: string;
  place: Place;
}

type Entry = Pick<DerivedEntry, "id" | "aliases" | "place">;

/** Faults of names that must stand once in a project: figures' ids, briefs' names, articles' files. */
export function checkUniqueness(
  briefs: readonly Brief[],
  derived: readonly DerivedEntry[],
  entities: ReadonlyMap<string, Entity>
): Fault[] {
  const known = briefs.filter(({article}) => article.file !== "");
  const articles = known.map(({article, placeOf}) => ({
    name: article.file,
    get place() {
      return placeOf(["article", "file"]);
    }
  }));
  // A figure whose article names nobody is said by the brief itself, in the same column as entities.
  const claimants = [
    ...[...entities.values()].map((entity) => ({
      name: entity.key,
      get place() {
        return entity.place;
      }
    })),
    ...briefs.map(({id, file}) => ({name: id, place: {file, line: 1, column: 1}}))
  ];
  return [
    ...repeatedIds([...briefs.flatMap(entriesOf), ...derived]),
    ...repeated(articles, "is the article of two briefs", "Put the figures of one article into one brief."),
    ...repeated(claimants, "names an entity and a brief", "Rename the brief’s file or the entity.")
  ];
}

/** The entries of a brief's figures. */
function entriesOf({figures, keyPlaceOf}: Brief): Entry[] {
  return figures.map(({id, aliases}) => ({
    id,
    aliases,
    get place() {
      return keyPlaceOf(["figures", id]);
    }
  }));
}

/** An id leads to one figure, whether it is its own or one that it had before. */
function repeatedIds(figures: readonly Entry[]): Fault[] {
  const ids = figures.map((figure) => ({
    name: figure.id,
    get place() {
      return figure.place;
    }
  }));
  const aliases = figures.flatMap(({id, aliases}) =>
    aliases.map((alias) => ({name: alias.id, place: alias.place, figure: id}))
  );
  const first = new Map<string, Named & {figure?: string}>(ids.toReversed().map((id) => [id.name, id]));
  return [
    ...repeated(ids, "is the id of two figures", "Give one of them another id."),
    ...aliases.flatMap(({name, place, figure}) => {
      const other = first.get(name);
      if (!other) {
        first.set(name, {name, place, figure});
        return [];
      }
      const what = other.figure === undefined ? "the id of a figure" : `an alias of “${other.figure}”`;
      const message = `“${name}” is an alias of “${figure}” here, and ${what} at ${formatPlace(other.place)}`;
      return [fault(place, message, "Remove one of the two: an old address leads to one figure.")];
    })
  ];
}

function repeated(named: readonly Named[], what: string, remedy: string): Fault[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const {name} = one;
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, one);
      return [];
    }
    return [fault(one.place, `“${name}” ${what}, the other at ${formatPlace(earlier.place)}`, remedy)];
  });
}
