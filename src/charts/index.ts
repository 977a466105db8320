import {formatAmount} from "../locales/format-amount.ts";
import type {Chart} from "./chart.ts";
import {claimComparison, type ClaimComparison} from "./claim-comparison.ts";
import {filledContainers, type FilledContainers} from "./filled-containers.ts";
import {STANDING_PERSON} from "./marks/reference-sizes.ts";
import {spaceToScale, type SpaceToScale} from "./space-to-scale.ts";
import {unitCount, type UnitCount} from "./unit-count.ts";

export type {Chart, ChartOptions, Description} from "./chart.ts";
export {describe} from "./describe.ts";

const inmates: ClaimComparison = {
  slug: "inmates",
  messages: "chart.inmates",
  quantity: "inmates",
  reference: "capacity",
  share: "occupancy"
};

const space: SpaceToScale = {
  slug: "space",
  messages: "chart.space",
  area: "space-per-person",
  ratio: "space-ratio",
  notes: ({locale, units}) => {
    const metres = (value: number) => formatAmount(value, "m", locale, units).text;
    const {width, depth, source} = STANDING_PERSON;
    return [locale.message("chart.space.person", {width: metres(width), depth: metres(depth), source})];
  }
};

const deportees: UnitCount = {slug: "deportees", messages: "chart.deportees", measure: "deported-people"};

const occupancy: FilledContainers = {slug: "occupancy", messages: "chart.occupancy", share: "occupancy"};

/** All charts of the site, in the order of the story. */
export const charts: readonly Chart[] = [
  {...inmates, table: "inmates", render: (rows, options) => claimComparison(inmates, rows, options)},
  {...occupancy, table: "occupancy", render: (rows, options) => filledContainers(occupancy, rows, options)},
  {...space, table: "space", render: (rows, options) => spaceToScale(space, rows, options)},
  {...deportees, table: "deportees", render: (rows, options) => unitCount(deportees, rows, options)}
];
