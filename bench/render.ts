import type {Bench, Measured} from "./bench.ts";
import {chartPairs} from "./render/chart-pairs.ts";
import {inTurns, type Pair} from "./render/in-turns.ts";
import {markPairs} from "./render/mark-pairs.ts";
import {thousand} from "./render/thousand.ts";

const ROUNDS = 15;
const RATIO = 1.5;
/** What a thousand charts may leave behind, in kB: caches of formats and fonts, but nothing for each. */
const LEFT = 1000;
const PLAIN = "plain Plot";

export const render: Bench = {
  name: "render",
  about: `charts and marks beside plain Plot with as many elements, turn by turn, median of ${ROUNDS}.`,
  run: async (say) => {
    const charts = chartPairs();
    const measure = (pair: Pair): Measured => {
      say(pair.what);
      const {ours, plain} = inTurns(pair, ROUNDS);
      return {what: pair.what, value: ours, unit: "ms", against: {what: PLAIN, value: plain}, limit: RATIO};
    };
    const each = charts.map(measure);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const all = {
      what: `all ${charts.length} drawings`,
      value: sum(each.map(({value}) => value)),
      unit: "ms",
      against: {what: PLAIN, value: sum(each.map(({against}) => against!.value))},
      limit: RATIO
    };
    say("1,000 charts");
    const {ours, plain} = thousand(charts);
    const row = {
      what: "1,000 charts in a row, each",
      value: ours.time,
      unit: "ms",
      against: {what: PLAIN, value: plain.time},
      limit: RATIO
    };
    const memory = {
      what: "memory that 1,000 leave",
      value: ours.left,
      unit: "kB",
      against: null,
      limit: LEFT
    };
    return [...each, all, row, memory, ...markPairs().map(measure)];
  }
};
