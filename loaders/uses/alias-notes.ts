import type {Aliases} from "../brief/aliases.ts";
import {formatPlace} from "../fault.ts";
import type {Use} from "./use.ts";

/** Says of every place that names a figure by an id of before which id it has now. */
export function aliasNotes(uses: readonly Use[], aliases: Aliases): string[] {
  return uses.flatMap(({figure, place}) => {
    const now = aliases.get(figure);
    return now === undefined ? [] : [`${formatPlace(place)} “${figure}” is “${now}” now`];
  });
}
