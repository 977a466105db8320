import type {Candidate} from "./placeable.ts";
import {passesAlong} from "./ground.ts";
import {cross, type Edges} from "./segment.ts";
import {TOUCH, type Point} from "./box.ts";

/** What it costs when two leaders cross, in pixels of distance. */
export const LEADERS_CROSS = 160;

/** A candidate that could be taken if it stood alone. */
export interface Place {
  /** Which of the item's candidates it is. */
  index: number;
  candidate: Candidate;
  /** What it costs alone. */
  cost: number;
  /** The box with half the gap around it. */
  room: Edges;
  /** The room with the leader. */
  reach: Edges;
}

/** The places of an item, the least cost first; without those where nothing may stand. */
export function placesOf(
  candidates: readonly Candidate[],
  gap: number,
  costOf: (candidate: Candidate) => number
): Place[] {
  const half = gap / 2;
  const places: Place[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const cost = costOf(candidate);
    if (cost === Infinity) continue;
    const {x, y, width, height, leader} = candidate;
    const room = {left: x - half, top: y - half, right: x + width + half, bottom: y + height + half};
    places.push({index, candidate, cost, room, reach: leader?.length ? withLine(room, leader) : room});
  }
  return places.sort((a, b) => a.cost - b.cost || a.index - b.index);
}

/** The smallest rectangle around another and a line. */
function withLine({left, top, right, bottom}: Edges, line: readonly Point[]): Edges {
  for (const {x, y} of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {left, top, right, bottom};
}

/** What two places cost together: Infinity where they cannot be taken both. */
export function meetingCost(a: Place, b: Place): number {
  if (!meet(a.reach, b.reach)) return 0;
  if (meet(a.room, b.room)) return Infinity;
  const [lineA, lineB] = [a.candidate.leader, b.candidate.leader];
  if (lineA && passesAlong(lineA, b.room)) return Infinity;
  if (lineB && passesAlong(lineB, a.room)) return Infinity;
  if (!lineA || !lineB) return 0;
  for (let i = 1; i < lineA.length; i++)
    for (let j = 1; j < lineB.length; j++)
      if (cross(lineA[i - 1]!, lineA[i]!, lineB[j - 1]!, lineB[j]!)) return LEADERS_CROSS;
  return 0;
}

function meet(a: Edges, b: Edges): boolean {
  return (
    a.left < b.right - TOUCH &&
    b.left < a.right - TOUCH &&
    a.top < b.bottom - TOUCH &&
    b.top < a.bottom - TOUCH
  );
}

/** Around the reaches of all places of an item. */
function hullOf(places: readonly Place[]): Edges {
  const hull = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (const {reach} of places) {
    hull.left = Math.min(hull.left, reach.left);
    hull.top = Math.min(hull.top, reach.top);
    hull.right = Math.max(hull.right, reach.right);
    hull.bottom = Math.max(hull.bottom, reach.bottom);
  }
  return hull;
}

/** Who stands where, and what that costs. */
export class Arrangement {
  /** How many pairs of places may still be looked at to better it: some fifteen times what fifty callouts take. */
  patience = 30_000_000;
  private readonly taken: (Place | null)[];
  /** Left, top, right and bottom of the reach of each item's place, one after another; of one without a place, nowhere. */
  private readonly reaches: Float64Array;
  /** For each item those that it could meet anywhere. */
  private readonly neighbours: number[][];
  /** How many moves were made; at which of them each item or a neighbour moved last, and at which it found nothing better. */
  private moves = 0;
  private readonly stirred: Int32Array;
  private readonly tried: Int32Array;

  /** @param places The places of each item, the least cost first. */
  constructor(readonly places: readonly Place[][]) {
    this.taken = places.map(() => null);
    this.reaches = new Float64Array(4 * places.length).fill(Infinity);
    this.stirred = new Int32Array(places.length);
    this.tried = new Int32Array(places.length).fill(-1);
    const hulls = places.map(hullOf);
    const some = [...places.keys()].filter((item) => places[item]!.length > 0);
    this.neighbours = hulls.map((hull, item) =>
      places[item]!.length > 0 ? some.filter((other) => other !== item && meet(hull, hulls[other]!)) : []
    );
  }

  /** The place of each item; null: it stands nowhere. */
  get chosen(): readonly (Place | null)[] {
    return this.taken;
  }

  /** Puts an item at one of its places, or nowhere. */
  put(item: number, place: Place | null): void {
    const {reaches} = this;
    this.taken[item] = place;
    const at = 4 * item;
    if (place) {
      const {left, top, right, bottom} = place.reach;
      reaches[at] = left;
      reaches[at + 1] = top;
      reaches[at + 2] = right;
      reaches[at + 3] = bottom;
    } else reaches.fill(Infinity, at, at + 4);
  }

  /** Says that items stand elsewhere than before, for good. */
  move(...items: number[]): void {
    this.moves++;
    for (const item of items) {
      this.stirred[item] = this.moves;
      for (const other of this.neighbours[item]!) this.stirred[other] = this.moves;
    }
  }

  /** Says that an item found nothing better. */
  settle(item: number): void {
    this.tried[item] = this.moves;
  }

  /** Whether an item found nothing better, and neither its neighbours nor theirs have moved since. */
  isSettled(item: number): boolean {
    const since = this.tried[item]!;
    if (since < this.stirred[item]!) return false;
    for (const other of this.neighbours[item]!) if (since < this.stirred[other]!) return false;
    return true;
  }

  /** What an item costs at a place beside all others; stops to reckon where it is no less than `limit`. */
  cost(item: number, place: Place, limit = Infinity): number {
    let {cost} = place;
    const {left, top, right, bottom} = place.reach;
    const neighbours = this.neighbours[item]!;
    const {reaches} = this;
    this.patience -= neighbours.length;
    for (let i = 0; i < neighbours.length && cost < limit; i++) {
      const other = neighbours[i]!;
      const at = 4 * other;
      // Most are far away: seen here at once.
      if (
        reaches[at]! < right &&
        left < reaches[at + 2]! &&
        reaches[at + 1]! < bottom &&
        top < reaches[at + 3]!
      )
        cost += meetingCost(place, this.taken[other]!);
    }
    return cost;
  }

  /** The place of least cost beside all others, or null where none costs less than `limit`. */
  best(item: number, limit = Infinity): {place: Place; cost: number} | null {
    let best: Place | null = null;
    let most = limit;
    for (const place of this.places[item]!) {
      if (place.cost >= most) break;
      const cost = this.cost(item, place, most);
      if (cost >= most) continue;
      best = place;
      most = cost;
    }
    return best && {place: best, cost: most};
  }

  /** The items that a place cannot be taken beside, or null when there are more than `most`. */
  blockers(item: number, place: Place, most: number): number[] | null {
    const found: number[] = [];
    const {left, top, right, bottom} = place.reach;
    const {reaches} = this;
    this.patience -= this.neighbours[item]!.length;
    for (const other of this.neighbours[item]!) {
      const at = 4 * other;
      if (
        reaches[at]! >= right ||
        left >= reaches[at + 2]! ||
        reaches[at + 1]! >= bottom ||
        top >= reaches[at + 3]! ||
        meetingCost(place, this.taken[other]!) < Infinity
      )
        continue;
      if (found.length === most) return null;
      found.push(other);
    }
    return found;
  }

  /** The items whose leaders cross that of an item. */
  crossers(item: number): number[] {
    const own = this.taken[item];
    if (!own?.candidate.leader) return [];
    this.patience -= this.neighbours[item]!.length;
    return this.neighbours[item]!.filter((other) => {
      const theirs = this.taken[other];
      return theirs && meetingCost(own, theirs) > 0;
    });
  }

  /** Takes an item away; gives what it cost. */
  lift(item: number): number {
    const place = this.taken[item];
    if (!place) return 0;
    const cost = this.cost(item, place);
    this.put(item, null);
    return cost;
  }
}
