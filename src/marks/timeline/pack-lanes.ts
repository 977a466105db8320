/**
 * What something takes of a lane, in pixels: a stretch along it, on the lane's own line (level 0) or before or after
 * that (−1, 1), and so much room across it on either side of its middle.
 */
export interface Piece {
  start: number;
  end: number;
  level: -1 | 0 | 1;
  before: number;
  after: number;
}

/** Something to put into a lane: what it always takes, and what it takes besides in each of its forms, best first. */
export interface LaneItem {
  pieces: readonly Piece[];
  forms: readonly (readonly Piece[])[];
}

/** The middles of a lane's three levels, before it, on it and after it, from the top of the first lane. */
export type LaneLevels = readonly [number, number, number];

export interface PackedLanes {
  /** For each item its lane and its form. */
  items: {lane: number; form: number}[];
  lanes: LaneLevels[];
  /** Of all lanes together, across them. */
  size: number;
}

export interface PackOptions {
  /** Between things in a lane, along it; default 6. */
  gap?: number;
  /** Between lanes, and between a lane's levels; default 4. */
  distance?: number;
  /**
   * Whether all items get a lane before any gets its form, so that they stand apart only where they would cover each
   * other; else each is finished before the next. Default true.
   */
  together?: boolean;
  /** Whether each item gets a lane of its own, in their order; default false. */
  apart?: boolean;
}

/**
 * Puts items into as few lanes as their order allows, so that nothing in a lane covers anything else. Each keeps its
 * lane and takes the first of its forms that is free there; where none is, it moves on to the next lane that has room.
 */
export function packLanes(
  items: readonly LaneItem[],
  {gap = 6, distance = 4, together = true, apart = false}: PackOptions = {}
): PackedLanes {
  const lanes: Set<Piece>[] = [];
  const lane = (k: number) => (lanes[k] ??= new Set());
  const isFree = (k: number, pieces: readonly Piece[]) =>
    pieces.every((piece) => [...lane(k)].every((other) => !meets(piece, other, gap)));
  const reserved = items.map(({pieces}, i) => {
    if (apart) return i;
    let k = 0;
    if (together) while (!isFree(k, pieces)) k++;
    if (together) for (const piece of pieces) lane(k).add(piece);
    return k;
  });
  const chosen = items.map(({pieces, forms}, i) => {
    const own = reserved[i]!;
    for (const piece of pieces) lane(own).delete(piece);
    // Its own lane, then those before and those after it; an empty one takes whatever comes first.
    for (let step = 0; ; step++) {
      const k = step === 0 ? own : step <= own ? step - 1 : step;
      if (!isFree(k, pieces)) continue;
      const form = forms.findIndex((form) => isFree(k, form));
      if (form < 0 && forms.length > 0) continue;
      for (const piece of [...pieces, ...(forms[form] ?? [])]) lane(k).add(piece);
      return {lane: k, form: Math.max(0, form)};
    }
  });
  return {items: chosen, ...stack(lanes, distance)};
}

function meets(a: Piece, b: Piece, gap: number): boolean {
  return a.level === b.level && a.start < b.end + gap && b.start < a.end + gap;
}

/** Lays lanes one after another, each as large as what is in it. */
function stack(lanes: readonly ReadonlySet<Piece>[], distance: number): {lanes: LaneLevels[]; size: number} {
  let top = 0;
  const stacked = lanes.map((pieces): LaneLevels => {
    const levels = ([-1, 0, 1] as const).map((level) => {
      const own = [...pieces].filter((piece) => piece.level === level);
      if (own.length === 0) return top;
      const middle = top + Math.max(...own.map(({before}) => before));
      top = middle + Math.max(...own.map(({after}) => after)) + distance;
      return middle;
    });
    return [levels[0]!, levels[1]!, levels[2]!];
  });
  return {lanes: stacked, size: Math.max(0, top - distance)};
}
