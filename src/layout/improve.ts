import type {Arrangement, Place} from "./arrangement.ts";

/** How many others may move along with one. */
const MOST = 2;
/** What a change must bring at least, in pixels of distance: below that is rounding. */
const LEAST_GAIN = 1e-6;
const ROUNDS = 20;

/**
 * Lowers the cost of an arrangement: items take better places, alone or with others who give way, until no such change
 * helps. Nobody loses their place. Gives whether anything changed.
 */
export function improve(arrangement: Arrangement, order: readonly number[]): boolean {
  let changed = false;
  for (let round = 0; round < ROUNDS; round++) {
    let better = false;
    for (const item of order) {
      if (!arrangement.chosen[item]) continue;
      if (moveAlone(arrangement, item) || moveTogether(arrangement, item)) better = true;
    }
    if (!better) break;
    changed = true;
  }
  return changed;
}

function moveAlone(arrangement: Arrangement, item: number): boolean {
  const before = arrangement.chosen[item]!;
  const cost = arrangement.lift(item);
  const best = arrangement.best(item)!;
  const better = best.cost < cost - LEAST_GAIN;
  arrangement.chosen[item] = better ? best.place : before;
  return better;
}

/** Takes the first place that others hold and that is worth their going elsewhere. */
function moveTogether(arrangement: Arrangement, item: number): boolean {
  const cost = arrangement.cost(item, arrangement.chosen[item]!);
  for (const place of arrangement.places[item]!) {
    if (place.least >= cost - LEAST_GAIN) return false;
    if (arrangement.groundOf(place) >= cost - LEAST_GAIN) continue;
    const others = arrangement.blockers(item, place, MOST);
    if (others && others.length > 0 && exchange(arrangement, item, place, others)) return true;
  }
  return false;
}

function exchange(arrangement: Arrangement, item: number, place: Place, others: readonly number[]): boolean {
  const moved = [item, ...others];
  const before = moved.map((one) => arrangement.chosen[one]!);
  let change = 0;
  for (const one of moved) change -= arrangement.lift(one);
  change += arrangement.cost(item, place);
  arrangement.chosen[item] = place;
  for (const other of others) {
    const best = arrangement.best(other);
    change += best?.cost ?? Infinity;
    if (!(change < -LEAST_GAIN)) {
      moved.forEach((one, i) => (arrangement.chosen[one] = before[i]!));
      return false;
    }
    arrangement.chosen[other] = best!.place;
  }
  return true;
}
