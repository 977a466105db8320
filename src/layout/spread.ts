/**
 * Moves things on a line apart: each as near as can be to where it is wanted, in their order, none over
 * another, within the ends. Gives their beginnings. The least squares of the moves, by pooling neighbours
 * that meet (https://en.wikipedia.org/wiki/Isotonic_regression). Where they do not fit they pass the end.
 *
 * @param wanted Where each should begin, in ascending order.
 * @param sizes The room that each takes, distances included.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  {start, end}: {start: number; end: number}
): number[] {
  const before: number[] = [];
  let total = 0;
  for (const size of sizes) {
    before.push(total);
    total += size;
  }
  const pools: {sum: number; count: number}[] = [];
  wanted.forEach((position, i) => {
    let pool = {sum: position - before[i]!, count: 1};
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = {sum: pool.sum + last.sum, count: pool.count + last.count};
      pools.pop();
    }
    pools.push(pool);
  });
  const latest = Math.max(start, end - total);
  const places = pools.flatMap(({sum, count}) => Array<number>(count).fill(sum / count));
  return places.map((place, i) => Math.min(latest, Math.max(start, place)) + before[i]!);
}
