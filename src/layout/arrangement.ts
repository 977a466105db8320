import type {Candidate} from "./placeable.ts";
import {edgesOf, edgesOfLine, passesAlong} from "./ground.ts";
import {cross, type Edges} from "./segment.ts";
import {TOUCH} from "./box.ts";

/** What it costs when two leaders cross, in pixels of distance. */
const LEADERS_CROSS = 80;

/** A candidate on its ground. */
export interface Place {
  /** Which of the item's candidates it is. */
  index: number;
  /** What it costs at least: the candidate's own cost. */
  least: number;
  /** What it costs on its ground; undefined until it is asked for. */
  ground: number | undefined;
  candidate: Candidate;
  box: Edges;
  /** The box with half the gap around it. */
  room: Edges;
  /** The room with the leader. */
  reach: Edges;
}

/** The places of an item, the least cost first. */
export function placesOf(candidates: readonly Candidate[], gap: number): Place[] {
  return candidates
    .map((candidate, index): Place => {
      const box = edgesOf(candidate);
      const half = gap / 2;
      const room = {
        left: box.left - half,
        top: box.top - half,
        right: box.right + half,
        bottom: box.bottom + half
      };
      const line = candidate.leader?.length ? edgesOfLine(candidate.leader) : room;
      const reach = {
        left: Math.min(room.left, line.left),
        top: Math.min(room.top, line.top),
        right: Math.max(room.right, line.right),
        bottom: Math.max(room.bottom, line.bottom)
      };
      return {index, least: candidate.cost ?? 0, ground: undefined, candidate, box, room, reach};
    })
    .sort((a, b) => a.least - b.least || a.index - b.index);
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

/** Who stands where, and what that costs. */
export class Arrangement {
  /** The place of each item; null: it stands nowhere. */
  readonly chosen: (Place | null)[];

  constructor(
    readonly places: readonly Place[][],
    private readonly ground: (candidate: Candidate) => number
  ) {
    this.chosen = places.map(() => null);
  }

  groundOf(place: Place): number {
    return (place.ground ??= this.ground(place.candidate));
  }

  /** What an item costs at a place beside all others; stops to reckon where it is no less than `limit`. */
  cost(item: number, place: Place, limit = Infinity): number {
    let cost = this.groundOf(place);
    for (let other = 0; other < this.chosen.length && cost < limit; other++) {
      const theirs = this.chosen[other];
      if (theirs && other !== item) cost += meetingCost(place, theirs);
    }
    return cost;
  }

  /** The place of least cost beside all others, or null where all meet something. */
  best(item: number): {place: Place; cost: number} | null {
    let best: {place: Place; cost: number} | null = null;
    for (const place of this.places[item]!) {
      if (best && place.least >= best.cost) break;
      const cost = this.cost(item, place, best?.cost);
      if (cost < (best?.cost ?? Infinity)) best = {place, cost};
    }
    return best;
  }

  /** The items that a place cannot be taken beside, or null when there are more than `most`. */
  blockers(item: number, place: Place, most: number): number[] | null {
    const found: number[] = [];
    for (let other = 0; other < this.chosen.length; other++) {
      const theirs = this.chosen[other];
      if (!theirs || other === item || meetingCost(place, theirs) < Infinity) continue;
      if (found.length === most) return null;
      found.push(other);
    }
    return found;
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
