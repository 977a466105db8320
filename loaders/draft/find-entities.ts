import type {Entity} from "../register/registers.ts";
import {standIn, stemsOf} from "./stems.ts";

/** Entities that words name, and those that are near to it, by key. */
export interface NamedEntity {
  key: string | null;
  nearest: string[];
}

/** The stems of an entity's labels and of its key, each once. */
interface EntityNames {
  key: string;
  /** Whether it can say something. */
  speaks: boolean;
  names: string[][];
}

/** Finds entities in texts by their labels in either language, and by their keys. */
export interface EntityFinder {
  /** Whom a claimant's words mean: the whole name, a name within them, or a part of one name alone. */
  claimant(words: string): NamedEntity;
  /** All whose whole name stands in a sentence, without those within a longer name. */
  within(sentence: string): string[];
  /** Whether it is a person, a group or an institution. */
  speaks(key: string): boolean;
}

export function findEntities(entities: Iterable<Entity>): EntityFinder {
  const known: EntityNames[] = [...entities].map(({key, type, label}) => {
    const names = [label.en, label.es, key.replaceAll("-", " ")].map(stemsOf);
    const speaks = ["institution", "person", "group"].includes(type);
    return {key, speaks, names: names.filter((name) => name.length > 0)};
  });
  const having = (holds: (name: string[]) => boolean): string[] =>
    known.filter(({speaks, names}) => speaks && names.some(holds)).map(({key}) => key);
  return {
    claimant(words) {
      const stems = stemsOf(words);
      if (stems.length === 0) return {key: null, nearest: []};
      const ranks = [
        having((name) => isSameSet(name, stems)),
        having((name) => standIn(name, stems)),
        having((name) => standIn(stems, name))
      ];
      const best = ranks.find((keys) => keys.length > 0) ?? [];
      const near = best.length > 0 ? best : having((name) => name.some((stem) => stems.includes(stem)));
      return best.length === 1 ? {key: best[0]!, nearest: []} : {key: null, nearest: near.slice(0, 3)};
    },
    within(sentence) {
      const stems = stemsOf(sentence);
      const found = known.flatMap(({key, names}) => {
        const longest = names.filter((name) => standIn(name, stems)).sort((a, b) => b.length - a.length)[0];
        return longest ? [{key, name: longest}] : [];
      });
      const isInner = ({name}: {name: string[]}) =>
        found.some((other) => other.name.length > name.length && standIn(name, other.name));
      return found.filter((one) => !isInner(one)).map(({key}) => key);
    },
    speaks: (key) => known.some((entity) => entity.key === key && entity.speaks)
  };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((stem) => b.includes(stem)) && b.every((stem) => a.includes(stem));
}
