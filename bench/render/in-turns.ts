import {median} from "../bench.ts";

/** What is drawn by us, and by plain Plot; each draws once. */
export interface Pair {
  what: string;
  ours: () => unknown;
  plain: () => unknown;
}

export interface Times {
  /** Median milliseconds of one drawing. */
  ours: number;
  plain: number;
}

/** Long enough that the clock and a single pause do not count, in milliseconds. */
const SLICE = 20;

/** Times both of a pair turn by turn, each several times at a stretch, so that other programs disturb both alike. */
export function inTurns({ours, plain}: Pair, rounds: number): Times {
  const draws = [ours, plain];
  for (let i = 0; i < 3; i++) for (const draw of draws) draw();
  const counts = draws.map((draw) => Math.max(1, Math.ceil(SLICE / Math.max(1e-3, timed(draw, 3)))));
  const times: number[][] = [[], []];
  for (let i = 0; i < rounds; i++)
    // The first of a round changes, so that neither always runs after the other's litter.
    for (const at of i % 2 ? [0, 1] : [1, 0]) times[at]!.push(timed(draws[at]!, counts[at]!));
  return {ours: median(times[0]!), plain: median(times[1]!)};
}

/** Mean milliseconds of the processor for some drawings: other programs disturb them less than the clock's. */
export function timed(draw: () => unknown, count: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) draw();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}
