import type {Arrangement} from "./arrangement.ts";

/** How many others may have to move away for one. */
const MOST = 2;
/** How many places are looked at in all, so that a crowd where there is no room takes no longer. */
const PATIENCE = 1500;

/**
 * Places an item that has no free place by moving others away to free places of their own. Gives whether that could be
 * done; where it could not, all stand as before. Nobody loses their place. Those who move away move nobody on: that
 * would find places for seven labels in a thousand more, at the price of leaders that cross half as often again, and of places
 * that change when the data hardly do.
 */
export function makeRoom(arrangement: Arrangement, item: number): boolean {
  const {chosen} = arrangement;
  let left = PATIENCE;
  for (const place of arrangement.places[item]!) {
    if (left-- <= 0 || arrangement.patience <= 0) return false;
    const blockers = arrangement.blockers(item, place, MOST);
    if (!blockers) continue;
    const before = blockers.map((other) => chosen[other]!);
    for (const other of blockers) arrangement.put(other, null);
    arrangement.put(item, place);
    const moved = (other: number) => {
      arrangement.put(other, arrangement.best(other)?.place ?? null);
      return chosen[other] !== null;
    };
    if (blockers.every(moved)) {
      arrangement.move(item, ...blockers);
      return true;
    }
    arrangement.put(item, null);
    blockers.forEach((other, i) => arrangement.put(other, before[i]!));
  }
  return false;
}
