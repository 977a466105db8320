import type {ClaimRow, DateRow} from "../../loaders/tidy/rows.ts";
import {formatAmount} from "../locales/format-amount.ts";
import type {Chart} from "./chart.ts";
import {claimComparison, type ClaimComparison} from "./claim-comparison.ts";
import {claimants, type Claimants} from "./claimants.ts";
import {listClaims} from "./claimant-words.ts";
import {claimIntervals, type ClaimIntervals} from "./claim-intervals.ts";
import {filledContainers, type FilledContainers} from "./filled-containers.ts";
import {STANDING_PERSON} from "./marks/reference-sizes.ts";
import {nestedAreas, type NestedAreas} from "./nested-areas.ts";
import {spaceToScale, type SpaceToScale} from "./space-to-scale.ts";
import {timeline, type Timeline} from "./timeline.ts";
import {listDates} from "./timeline-words.ts";
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

const payment: ClaimIntervals = {
  slug: "payment",
  messages: "chart.payment",
  quantity: "payment-per-person",
  total: "payment",
  conditional: {of: ["cecot-deal-discounted"], measure: "discount"}
};

const jailed: NestedAreas = {
  slug: "jailed",
  messages: "chart.jailed",
  whole: "population",
  part: "jailed",
  yardstick: "capacity",
  share: "jailed-share",
  ratio: "jailed-over-capacity",
  notes: ({locale}) => [locale.message("chart.jailed.scale")]
};

const dates: Timeline = {
  slug: "timeline",
  messages: "chart.timeline",
  list: (rows, words) => listDates(dates, rows as readonly DateRow[], words)
};

const voices: Claimants = {
  slug: "claimants",
  messages: "chart.claimants",
  list: (rows, words) => listClaims(voices, rows as readonly ClaimRow[], words),
  notes: ({locale}) => [locale.message("chart.claimants.own-voice")]
};

/** All charts of the site, in the order of the story. */
export const charts: readonly Chart[] = [
  {...inmates, table: "inmates", render: (rows, options) => claimComparison(inmates, rows, options)},
  {...occupancy, table: "occupancy", render: (rows, options) => filledContainers(occupancy, rows, options)},
  {...space, table: "space", render: (rows, options) => spaceToScale(space, rows, options)},
  {...deportees, table: "deportees", render: (rows, options) => unitCount(deportees, rows, options)},
  {...payment, table: "payment", render: (rows, options) => claimIntervals(payment, rows, options)},
  {...jailed, table: "jailed", render: (rows, options) => nestedAreas(jailed, rows, options)},
  {
    ...dates,
    table: "timeline",
    render: (rows, options) => timeline(dates, rows as readonly DateRow[], options)
  },
  {
    ...voices,
    table: "claimants",
    render: (rows, options) => claimants(voices, rows as readonly ClaimRow[], options)
  }
];
