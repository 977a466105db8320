import {Arrangement, placesOf, type Place} from "./arrangement.ts";
import {groundCost} from "./ground.ts";
import {improve} from "./improve.ts";
import {makeRoom} from "./make-room.ts";
import type {Placeable, Surroundings} from "./placeable.ts";

/** How often items are sought room for and the arrangement made better, one after the other. */
const TURNS = 3;

/**
 * Chooses for each item the candidate where it stands: within the frame, over no forbidden obstacle, with `gap` to the
 * other boxes placed, no leader through another's box; and so that costs are low altogether, those of obstacles covered
 * and of leaders crossed included. Gives the index of the candidate for each item, or null for an item that has no
 * place without a collision.
 *
 * Higher priorities are placed first: what has a lower one never takes the room without which they would stand nowhere.
 * They move to places that cost more when a lower one finds room by that. Of equal priorities the earlier go first.
 * First each takes its best free place, then those without one are made room for, then single items and
 * small groups change places as long as that lowers the cost. The same input always gives the same places.
 *
 * @throws RangeError for a place, size, weight or cost that is not a number
 */
export function place(
  items: readonly Placeable[],
  {frame, obstacles = [], gap = 4}: Surroundings
): (number | null)[] {
  check(items, {frame, obstacles, gap});
  const costOf = groundCost(frame, obstacles);
  const arrangement = new Arrangement(items.map(({candidates}) => placesOf(candidates, gap, costOf)));
  const priority = (item: number) => items[item]!.priority ?? 0;
  const order = items.map((_, item) => item).sort((a, b) => priority(b) - priority(a) || a - b);
  for (const item of order) {
    arrangement.chosen[item] = arrangement.best(item)?.place ?? null;
    if (!arrangement.chosen[item]) makeRoom(arrangement, item);
  }
  for (let turn = 0; turn < TURNS && improve(arrangement, order); turn++) {
    const waiting = order.filter((item) => !arrangement.chosen[item]);
    if (!waiting.some((item) => makeRoom(arrangement, item))) break;
  }
  return arrangement.chosen.map((chosen: Place | null) => chosen?.index ?? null);
}

function check(items: readonly Placeable[], {frame, obstacles = [], gap}: Surroundings): void {
  const isBox = ({x, y, width, height}: Surroundings["frame"]) =>
    Number.isFinite(x + y) && width >= 0 && height >= 0 && Number.isFinite(width + height);
  const fail = (what: string, value: unknown): never => {
    throw new RangeError(`place: ${what} is ${JSON.stringify(value)}`);
  };
  if (!isBox(frame)) fail("the frame", frame);
  if (!(gap! >= 0)) fail("gap", gap);
  obstacles.forEach((obstacle, i) => {
    const {weight = 0, crossing = 0} = obstacle;
    if (!isBox(obstacle) || !(weight >= 0) || !(crossing >= 0)) fail(`obstacle ${i + 1}`, obstacle);
  });
  items.forEach(({candidates, priority = 0}, i) => {
    if (Number.isNaN(priority)) fail(`the priority of item ${i + 1}`, priority);
    candidates.forEach((candidate, c) => {
      if (!isBox(candidate) || !((candidate.cost ?? 0) >= 0))
        fail(`candidate ${c + 1} of item ${i + 1}`, candidate);
    });
  });
}
