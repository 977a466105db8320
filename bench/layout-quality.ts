import type {Bench, Measured} from "./bench.ts";
import {generatedChart, WIDTHS} from "./layout/generated-charts.ts";
import {emptyTally, judge, type Tally} from "./layout/judge.ts";
import {openLabella} from "./layout/labella.ts";
import {firstFit, ours} from "./layout/systems.ts";

const CHARTS = 200;
/** In per cent: of how many labels may stand elsewhere when all points move by half a pixel. */
const AIM_MOVED = 5;

/** Faults that a chart cannot be published with. */
const FAULTS: [what: string, count: keyof Tally][] = [
  ["labels on labels", "onLabels"],
  ["labels on marks", "onMarks"],
  ["labels outside the frame", "outside"],
  ["leaders through labels", "linesOnLabels"]
];

export const layoutQuality: Bench = {
  name: "layout-quality",
  about: `labels of ${CHARTS} generated charts at ${WIDTHS.length} widths, placed by ours, by first fit and by labella.`,
  run: async (say) => {
    const systems = [ours, firstFit, await openLabella(say)].map((system) => ({
      system,
      tallies: WIDTHS.map(emptyTally)
    }));
    WIDTHS.forEach((width, w) => {
      say(`${width} px`);
      for (let seed = 0; seed < CHARTS; seed++) {
        const charts = [generatedChart(seed, width), generatedChart(seed, width, 1)] as const;
        for (const {system, tallies} of systems) judge(system, ...charts, tallies[w]!);
      }
    });
    const results = systems.map(({system, tallies}) => ({name: system.name, tallies, total: sum(tallies)}));
    const [mine, ...others] = results;
    const beside = (what: string, unit: string, value: (tally: Tally) => number): Measured[] =>
      others.map(({name, total}) => ({
        what,
        unit,
        value: value(mine!.total),
        against: {what: name, value: value(total)},
        limit: null
      }));
    return [
      ...FAULTS.map(([what, count]) => fault(what, mine!.total[count], 0)),
      ...others.flatMap(({name, total}) =>
        FAULTS.map(([what, count]) => fault(`${what}, ${name}`, total[count], null))
      ),
      ...beside("labels placed", "%", (tally) => share(tally.placed, tally)),
      ...results.map(({name, total: {linesCross, placed}}) =>
        fault(`crossings of leaders to 100 labels, ${name}`, (100 * linesCross) / placed, null)
      ),
      ...beside("way from label to target, mean", "px", ({length, placed}) => length / placed),
      ...beside("moved by jitter", "%", (tally) => share(tally.moved, tally)),
      ...WIDTHS.flatMap((width, w) => {
        const tally = mine!.tallies[w]!;
        return [
          moved(`moved by jitter, ${width} px wide`, share(tally.moved, tally)),
          moved(`… where it is told how all stood`, share(tally.movedKnowing, tally))
        ];
      })
    ];
  }
};

function fault(what: string, value: number, limit: number | null): Measured {
  return {what, value, unit: "", against: null, limit};
}

function moved(what: string, value: number): Measured {
  return {what, value, unit: "%", against: {what: "aim", value: AIM_MOVED}, limit: null};
}

function share(count: number, {labels}: Tally): number {
  return (100 * count) / labels;
}

function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies)
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  return total;
}
