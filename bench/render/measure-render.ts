import type {Measured} from "../bench.ts";
import {chartPairs} from "./chart-pairs.ts";
import {inTurns, type Pair} from "./in-turns.ts";
import {markPairs} from "./mark-pairs.ts";
import {thousand} from "./thousand.ts";

export const ROUNDS = 15;
const RATIO = 1.5;
/** What a thousand charts may leave behind, in kB: formats and fonts once, but nothing for each. */
const LEFT = 1000;
const PLAIN = "plain Plot";

/** Everything that the bench measures, for the project in `root`; needs a process that lets it collect garbage. */
export function measureRender(root: string, say: (progress: string) => void): Measured[] {
  const charts = chartPairs(root);
  const beside = (what: string, ours: number, plain: number): Measured => ({
    what,
    value: ours,
    unit: "ms",
    against: {what: PLAIN, value: plain},
    limit: RATIO
  });
  const measure = (pair: Pair) => {
    say(pair.what);
    const {ours, plain} = inTurns(pair, ROUNDS);
    return beside(pair.what, ours, plain);
  };
  const each = charts.map(measure);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const all = beside(
    `all ${charts.length} drawings`,
    sum(each.map(({value}) => value)),
    sum(each.map(({against}) => against!.value))
  );
  say("1,000 drawings in a row");
  const {ours, plain} = thousand(charts);
  return [
    ...each,
    all,
    beside("1,000 in a row, each", ours.time, plain.time),
    {what: "memory that 1,000 leave", value: Math.max(0, ours.left), unit: "kB", against: null, limit: LEFT},
    ...markPairs().map(measure)
  ];
}
