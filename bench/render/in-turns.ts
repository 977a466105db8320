import {median} from "../bench.ts";

/** What is drawn by us, and by plain Plot; each draws once. */
export interface Pair {
  what: string;
  ours: () => unknown;
  plain: () => unknown;
  /** Our marks alone, handed to Plot when they are made: no words, no layout of the chart, no title. */
  marks?: () => unknown;
}

/** Long enough that the clock and a single pause do not count, in milliseconds. */
const SLICE = 20;

/**
 * Median milliseconds of each of some drawings: timed turn by turn, each several times at a stretch, so that other
 * programs disturb all alike.
 */
export function inTurns(draws: readonly (() => unknown)[], rounds: number): number[] {
  for (let i = 0; i < 3; i++) for (const draw of draws) draw();
  const counts = draws.map((draw) => Math.max(1, Math.ceil(SLICE / Math.max(1e-3, timed(draw, 3)))));
  const times = draws.map((): number[] => []);
  for (let i = 0; i < rounds; i++)
    // The first of a round changes, so that none always runs after another's litter.
    draws.forEach((_, k) => {
      const at = (k + i) % draws.length;
      times[at]!.push(timed(draws[at]!, counts[at]!));
    });
  return times.map(median);
}

/** Mean milliseconds of the processor for some drawings: other programs disturb them less than the clock's. */
export function timed(draw: () => unknown, count: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) draw();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}
