import {Arrangement, placesOf, type Place} from "./arrangement.ts";
import type {Box, Point} from "./box.ts";
import {groundCost} from "./ground.ts";
import {improve} from "./improve.ts";
import {makeRoom} from "./make-room.ts";
import type {Candidate, Placeable, Surroundings} from "./placeable.ts";

/** How often those without a place try again after the others have moved. */
const TRIES = 3;

/**
 * Chooses for each item the candidate where it stands: within the frame, over no forbidden obstacle, with `gap` to the
 * other boxes placed, no leader through another's box; and so that costs are low altogether, those of obstacles covered
 * and of leaders crossed included. Gives the index of the candidate for each item, or null for an item that was found no
 * place without a collision.
 *
 * Higher priorities are placed first, of equal ones the earlier: nobody takes a place so that one of them would stand
 * nowhere. They do move to places that cost more when others find room by that. First each takes the free place that
 * costs least, then those without one are made room for; at last items take better places, alone or
 * with others who give way, as long as that lowers the cost. The same input always gives the same places.
 *
 * What has a place from `before` stays there if it can, so that charts of live data do not flicker.
 *
 * Where there are so many that they would fill the frame twice over, the rest, of the lowest priority, is not looked at;
 * so that a crowd of any size takes no longer than that.
 *
 * @throws RangeError for a place or size that is not finite and for negative sizes, weights, costs and gaps
 */
export function place(
  items: readonly Placeable[],
  {frame, obstacles = [], gap = 4}: Surroundings
): (number | null)[] {
  check(items, {frame, obstacles, gap});
  const costOf = groundCost(frame, obstacles);
  const priority = (item: number) => items[item]!.priority ?? 0;
  // Of equals those that stand already come first: who is new takes what is left.
  const isNew = (item: number) => (items[item]!.before ? 0 : 1);
  const all = items
    .map((_, item) => item)
    .sort((a, b) => priority(b) - priority(a) || isNew(a) - isNew(b) || a - b);
  const places = items.map((): Place[] => []);
  const order = mostThatFit(all, frame, gap, (item) => {
    const {candidates, before} = items[item]!;
    checkCandidates(item, candidates);
    places[item] = placesOf(
      candidates,
      gap,
      before ? (one) => costOf(one) + movingCost(one, before) : costOf
    );
    return places[item];
  });
  const arrangement = new Arrangement(places);
  let from = 0;
  order.forEach((item, i) => {
    const next = order[i + 1];
    if (next !== undefined && priority(next) === priority(item)) return;
    const equals = order.slice(from, i + 1);
    from = i + 1;
    // Before those of lower priority come, these have tried all that they can.
    seat(arrangement, equals);
    for (let tries = 0; tries < TRIES && equals.some((one) => !arrangement.chosen[one]); tries++)
      if (!improve(arrangement, order) || !seat(arrangement, equals)) break;
  });
  improve(arrangement, order);
  return arrangement.chosen.map((chosen) => chosen?.index ?? null);
}

/** What it costs to move away from where one stood, in pixels of distance: as much for all that lies so far, in pixels. */
const MOVING = {cost: 100, far: 16};

function movingCost({x, y}: Box, before: Point): number {
  const [right, down] = [x - before.x, y - before.y];
  return MOVING.cost * Math.min(1, Math.sqrt(right * right + down * down) / MOVING.far);
}

/** How often the items that are looked at would fill the frame. */
const FILLS = 2;

/** Of items in their order as many as are worth looking at; those that can stand nowhere take no room. */
function mostThatFit(
  order: readonly number[],
  frame: Box,
  gap: number,
  placesOf: (item: number) => readonly Place[]
): number[] {
  let left = FILLS * (frame.width + gap) * (frame.height + gap);
  const kept: number[] = [];
  for (const item of order) {
    if (left <= 0) break;
    const places = placesOf(item);
    if (places.length === 0) continue;
    let least = Infinity;
    for (const {room} of places) least = Math.min(least, (room.right - room.left) * (room.bottom - room.top));
    left -= least;
    kept.push(item);
  }
  return kept;
}

/** Places those that have no place yet, where it costs least, or where room can be made. Gives whether any was placed. */
function seat(arrangement: Arrangement, items: readonly number[]): boolean {
  const {chosen} = arrangement;
  const waiting = items.filter((item) => !chosen[item]);
  for (const item of waiting) {
    arrangement.put(item, arrangement.best(item)?.place ?? null);
    if (chosen[item]) arrangement.move(item);
    else makeRoom(arrangement, item);
  }
  return waiting.some((item) => chosen[item]);
}

function check(items: readonly Placeable[], {frame, obstacles = [], gap}: Surroundings): void {
  if (!isBox(frame)) fail("the frame", frame);
  if (!(gap! >= 0)) fail("gap", gap);
  obstacles.forEach((obstacle, i) => {
    const {weight = 0, crossing = 0} = obstacle;
    if (!isBox(obstacle) || !(weight >= 0) || !(crossing >= 0)) fail(`obstacle ${i + 1}`, obstacle);
  });
  items.forEach(({priority = 0, before}, i) => {
    if (Number.isNaN(priority)) fail(`the priority of item ${i + 1}`, priority);
    if (before && !Number.isFinite(before.x + before.y)) fail(`“before” of item ${i + 1}`, before);
  });
}

function checkCandidates(item: number, candidates: readonly Candidate[]): void {
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c]!;
    if (!isBox(candidate) || !((candidate.cost ?? 0) >= 0))
      fail(`candidate ${c + 1} of item ${item + 1}`, candidate);
  }
}

function isBox({x, y, width, height}: Box): boolean {
  return Number.isFinite(x + y) && width >= 0 && height >= 0 && Number.isFinite(width + height);
}

function fail(what: string, value: unknown): never {
  throw new RangeError(`place: ${what} is ${JSON.stringify(value)}`);
}
