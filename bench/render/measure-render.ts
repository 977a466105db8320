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
  const beside = (what: string, ours: number, plain: number, against = PLAIN): Measured => ({
    what,
    value: ours,
    unit: "ms",
    against: {what: against, value: plain},
    limit: RATIO
  });
  const measure = ({what, ours, plain, marks}: Pair): Times => {
    say(what);
    const [whole, bare, alone] = inTurns([ours, plain, ...(marks ? [marks] : [])], ROUNDS);
    return {what, whole: whole!, bare: bare!, alone: alone ?? whole!};
  };
  const each = charts.map(measure);
  const sum = (part: "whole" | "bare" | "alone") => each.reduce((sum, times) => sum + times[part], 0);
  const all = `all ${charts.length} drawings`;
  say("1,000 drawings in a row");
  const {ours, plain} = thousand(charts);
  return [
    ...each.flatMap(({what, whole, bare, alone}) => [
      beside(`${what}: its marks`, alone, bare),
      beside(`${what}: the whole`, whole, bare)
    ]),
    beside(`${all}: their marks`, sum("alone"), sum("bare")),
    beside(`${all}: the whole`, sum("whole"), sum("bare")),
    // What words, layout, title, description and tidying add.
    beside(`${all}: the whole`, sum("whole"), sum("alone"), "Plot with the same marks"),
    beside("1,000 in a row, each: the whole", ours.time, plain.time),
    {what: "memory that 1,000 leave", value: Math.max(0, ours.left), unit: "kB", against: null, limit: LEFT},
    ...markPairs().map((pair) => {
      const {what, whole, bare} = measure(pair);
      return beside(what, whole, bare);
    })
  ];
}

/** Milliseconds of one drawing: by us, by plain Plot, and by Plot of our marks. */
interface Times {
  what: string;
  whole: number;
  bare: number;
  alone: number;
}
