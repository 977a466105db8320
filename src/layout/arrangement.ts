import type {Candidate} from "./placeable.ts";
import {edgesOfLine, passesAlong} from "./ground.ts";
import {cross, type Edges} from "./segment.ts";
import {TOUCH} from "./box.ts";

/** What it costs when two leaders cross, in pixels of distance. */
export const LEADERS_CROSS = 160;
const NOWHERE: Edges = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};

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
  candidates.forEach((candidate, index) => {
    const cost = costOf(candidate);
    if (cost === Infinity) return;
    const {x, y, width, height, leader} = candidate;
    const room = {left: x - half, top: y - half, right: x + width + half, bottom: y + height + half};
    const reach = leader?.length ? union(room, edgesOfLine(leader)) : room;
    places.push({index, candidate, cost, room, reach});
  });
  return places.sort((a, b) => a.cost - b.cost || a.index - b.index);
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

function union(a: Edges, b: Edges): Edges {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom)
  };
}

/** Who stands where, and what that costs. */
export class Arrangement {
  /** The place of each item; null: it stands nowhere. */
  readonly chosen: (Place | null)[];
  /** How many pairs of places may still be looked at to better it: some fifteen times what fifty callouts take. */
  patience = 30_000_000;
  /** For each item those that it could meet anywhere. */
  private readonly neighbours: number[][];

  /** @param places The places of each item, the least cost first. */
  constructor(readonly places: readonly Place[][]) {
    this.chosen = places.map(() => null);
    const hulls = places.map((list) => list.map(({reach}) => reach).reduce(union, NOWHERE));
    const some = [...places.keys()].filter((item) => places[item]!.length > 0);
    this.neighbours = hulls.map((hull, item) =>
      places[item]!.length > 0 ? some.filter((other) => other !== item && meet(hull, hulls[other]!)) : []
    );
  }

  /** What an item costs at a place beside all others; stops to reckon where it is no less than `limit`. */
  cost(item: number, place: Place, limit = Infinity): number {
    let {cost} = place;
    const {left, top, right, bottom} = place.reach;
    const neighbours = this.neighbours[item]!;
    this.patience -= neighbours.length;
    for (let i = 0; i < neighbours.length && cost < limit; i++) {
      const theirs = this.chosen[neighbours[i]!];
      if (!theirs) continue;
      // Most are far away: seen here at once.
      const {reach} = theirs;
      if (reach.left < right && left < reach.right && reach.top < bottom && top < reach.bottom)
        cost += meetingCost(place, theirs);
    }
    return cost;
  }

  /** The place of least cost beside all others, or null where none costs less than `limit`. */
  best(item: number, limit = Infinity): {place: Place; cost: number} | null {
    let best: {place: Place; cost: number} | null = null;
    for (const place of this.places[item]!) {
      const most = best?.cost ?? limit;
      if (place.cost >= most) break;
      const cost = this.cost(item, place, most);
      if (cost < most) best = {place, cost};
    }
    return best;
  }

  /** The items that a place cannot be taken beside, or null when there are more than `most`. */
  blockers(item: number, place: Place, most: number): number[] | null {
    const found: number[] = [];
    this.patience -= this.neighbours[item]!.length;
    for (const other of this.neighbours[item]!) {
      const theirs = this.chosen[other];
      if (!theirs || meetingCost(place, theirs) < Infinity) continue;
      if (found.length === most) return null;
      found.push(other);
    }
    return found;
  }

  /** The items whose leaders cross that of an item. */
  crossers(item: number): number[] {
    const own = this.chosen[item];
    if (!own?.candidate.leader) return [];
    this.patience -= this.neighbours[item]!.length;
    return this.neighbours[item]!.filter((other) => {
      const theirs = this.chosen[other];
      return theirs && meetingCost(own, theirs) > 0;
    });
  }

  /** Takes an item away; gives what it cost. */
  lift(item: number): number {
    const place = this.chosen[item];
    if (!place) return 0;
    const cost = this.cost(item, place);
    this.chosen[item] = null;
    return cost;
  }
}
