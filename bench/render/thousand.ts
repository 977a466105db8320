import {timed, type Pair} from "./in-turns.ts";

/** What a thousand drawings take: mean milliseconds of one, and what they leave behind in kB. */
export interface Run {
  time: number;
  left: number;
}

const COUNT = 1000;
const STRETCH = 50;

/** Draws a thousand times, all pairs in a row, in stretches that take turns; nothing of a drawing is kept. */
export function thousand(pairs: readonly Pair[]): {ours: Run; plain: Run} {
  const sides = ["ours", "plain"] as const;
  const sums = {ours: {time: 0, left: 0}, plain: {time: 0, left: 0}};
  for (let done = 0; done < COUNT; done += STRETCH)
    for (const side of done % (2 * STRETCH) ? sides : [...sides].reverse()) {
      let next = done;
      const before = memory();
      sums[side].time += timed(() => pairs[next++ % pairs.length]![side](), STRETCH) * STRETCH;
      sums[side].left += memory() - before;
    }
  const mean = ({time, left}: Run) => ({time: time / COUNT, left});
  return {ours: mean(sums.ours), plain: mean(sums.plain)};
}

/** What is in use after all that can be has been thrown away, in kB of 1000 bytes. */
function memory(): number {
  if (!gc) throw new Error("the memory can be measured with node --expose-gc only");
  gc();
  return process.memoryUsage().heapUsed / 1000;
}
