import {place} from "../src/layout/index.ts";
import {median, type Bench, type Measured} from "./bench.ts";
import {crowdedChart} from "./layout/crowded.ts";
import {placeFirstFit} from "./layout/systems.ts";
import {cpuTime} from "./quantity/cpu-time.ts";

const ROUNDS = 15;
/** In milliseconds, for 50 callouts among 1,000 marks. */
const LIMIT = 50;
/** Twice as many callouts among twice as many marks: at most as long as if each callout looked at every mark. */
const GROWTH = 4;
/** What covering a dot costs, in pixels of distance. */
const WEIGHT = 20;

export const layoutSpeed: Bench = {
  name: "layout-speed",
  about: `placing callouts in a crowd of marks, processor time, in turns with first fit, median of ${ROUNDS}.`,
  run: async (say) =>
    [
      {kind: "dots that may be covered at a cost", weight: WEIGHT},
      {kind: "dots that may not be covered", weight: Infinity}
    ].flatMap(({kind, weight}) => {
      say(kind);
      return measure(kind, weight);
    })
};

function measure(kind: string, weight: number): Measured[] {
  const [small, large] = [crowdedChart(50, 1000, weight), crowdedChart(100, 2000, weight)];
  const runs = [
    () => place(small.items, small.surroundings),
    () => placeFirstFit(small.items, small.surroundings),
    () => place(large.items, large.surroundings)
  ].map((run) => ({run, times: [] as number[]}));
  // Turn by turn, so that what else the machine does slows all of them down alike; the first two are for warming up.
  for (let round = -2; round < ROUNDS; round++)
    for (const {run, times} of runs) {
      const time = cpuTime(run);
      if (round >= 0) times.push(time);
    }
  const [ours, theirs, larger] = runs.map(({times}) => median(times)) as [number, number, number];
  const what = `50 callouts among 1,000 ${kind}`;
  return [
    {what, value: ours, unit: "ms", against: null, limit: LIMIT},
    {what, value: ours, unit: "ms", against: {what: "first fit", value: theirs}, limit: null},
    {
      what: `100 among 2,000 ${kind}`,
      value: larger,
      unit: "ms",
      against: {what: "50 among 1,000", value: ours},
      limit: GROWTH
    }
  ];
}
