import {LEADERS_CROSS, type Arrangement, type Place} from "./arrangement.ts";

/** How many others may move along with one. */
const MOST = 2;
/** What a change must bring at least, in pixels of distance: below that is rounding. */
const LEAST_GAIN = 1e-6;
const ROUNDS = 20;

/**
 * Lowers the cost of an arrangement: items take better places, alone or with others who give way, until no such change
 * helps, or the arrangement's patience is at its end. Nobody loses their place. Gives whether anything changed.
 */
export function improve(arrangement: Arrangement, order: readonly number[]): boolean {
  let changed = false;
  for (let round = 0; round < ROUNDS; round++) {
    let better = false;
    for (const item of order) {
      if (arrangement.patience <= 0) return changed || better;
      if (!arrangement.chosen[item] || arrangement.isSettled(item)) continue;
      if (moveAlone(arrangement, item) || moveTogether(arrangement, item) || uncross(arrangement, item))
        better = true;
      else arrangement.settle(item);
    }
    if (!better) break;
    changed = true;
  }
  return changed;
}

function moveAlone(arrangement: Arrangement, item: number): boolean {
  const before = arrangement.chosen[item]!;
  const cost = arrangement.lift(item);
  const better = arrangement.best(item, cost - LEAST_GAIN);
  arrangement.put(item, better?.place ?? before);
  if (better) arrangement.move(item);
  return better !== null;
}

/** Takes the first place that others hold and that is worth their going elsewhere. */
function moveTogether(arrangement: Arrangement, item: number): boolean {
  const cost = arrangement.cost(item, arrangement.chosen[item]!);
  for (const place of arrangement.places[item]!) {
    if (place.cost >= cost - LEAST_GAIN) return false;
    const others = arrangement.blockers(item, place, MOST);
    if (others && others.length > 0 && exchange(arrangement, item, place, others)) return true;
  }
  return false;
}

/** Sets an item and one whose leader crosses its own anew, where that is worth it: each at the other's side, mostly. */
function uncross(arrangement: Arrangement, item: number): boolean {
  const own = arrangement.chosen[item]!;
  for (const other of arrangement.crossers(item)) {
    const most = own.cost + arrangement.chosen[other]!.cost + LEADERS_CROSS;
    for (const place of arrangement.places[item]!) {
      if (place.cost >= most) break;
      if (place !== own && arrangement.patience > 0 && exchange(arrangement, item, place, [other]))
        return true;
    }
  }
  return false;
}

/** Puts an item at a place and the others where they cost least then, if that costs less than before. */
function exchange(arrangement: Arrangement, item: number, place: Place, others: readonly number[]): boolean {
  const {chosen, places} = arrangement;
  const moved = [item, ...others];
  const before = moved.map((one) => chosen[one]!);
  let gain = 0;
  for (const one of moved) gain += arrangement.lift(one);
  gain -= arrangement.cost(item, place);
  // What the others will cost at the least is reckoned with at once, so that few are sought places for in vain.
  for (const other of others) gain -= places[other]![0]!.cost;
  arrangement.put(item, place);
  for (const other of others) {
    const least = places[other]![0]!.cost;
    const best = gain > LEAST_GAIN ? arrangement.best(other, gain + least - LEAST_GAIN) : null;
    if (!best) {
      moved.forEach((one, i) => arrangement.put(one, before[i]!));
      return false;
    }
    gain -= best.cost - least;
    arrangement.put(other, best.place);
  }
  arrangement.move(...moved);
  return true;
}
