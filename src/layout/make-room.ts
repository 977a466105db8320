import type {Arrangement} from "./arrangement.ts";

/** How many others may have to move away for one, and how far that may go on. */
const MOST = 2;
const DEPTH = 2;
/** How many places are looked at in all, so that a crowd where there is no room takes no longer. */
const PATIENCE = 1500;

/**
 * Places an item that has no free place by moving others away, who may move others in turn. Gives whether that could be
 * done; where it could not, all stand as before. Nobody loses their place.
 */
export function makeRoom(arrangement: Arrangement, item: number): boolean {
  if (arrangement.patience <= 0) return false;
  const patience = {left: PATIENCE};
  const before = [...arrangement.chosen];
  for (let depth = 1; depth <= DEPTH; depth++)
    if (displace(arrangement, item, depth, new Set(), patience)) return true;
  before.forEach((place, i) => (arrangement.chosen[i] = place));
  return false;
}

function displace(
  arrangement: Arrangement,
  item: number,
  depth: number,
  settled: ReadonlySet<number>,
  patience: {left: number}
): boolean {
  const {chosen} = arrangement;
  for (const place of arrangement.places[item]!) {
    if (patience.left-- <= 0) return false;
    const blockers = arrangement.blockers(item, place, MOST);
    if (!blockers || blockers.some((other) => settled.has(other))) continue;
    const before = [...chosen];
    for (const other of blockers) chosen[other] = null;
    chosen[item] = place;
    const nowSettled = new Set([...settled, item]);
    const allStand = blockers.every((other) => {
      chosen[other] = arrangement.best(other)?.place ?? null;
      const stands =
        chosen[other] !== null ||
        (depth > 1 && displace(arrangement, other, depth - 1, nowSettled, patience));
      nowSettled.add(other);
      return stands;
    });
    if (allStand) return true;
    before.forEach((earlier, i) => (chosen[i] = earlier));
  }
  return false;
}
