import type {ChartRow} from "../../loaders/tidy/rows.ts";
import {svgDocument} from "../../publish/svg-file.ts";
import type {Chart, ChartOptions} from "../../src/charts/catalogue.ts";
import {openLocale, type Tag} from "../../src/locales/locale.ts";
import {charts} from "./story-charts.ts";
import {fixtureNames, fixtureRows, fixtureUnits} from "./fixture.ts";

/** Each chart with its own rows, and each form with rows of another subject. */
export const CASES: {name: string; chart: Chart; rows: ChartRow[]}[] = [
  drawn("inmates", "inmates"),
  drawn("space", "space"),
  drawn("deportees", "deportees"),
  drawn("lake-visitors", "inmates"),
  drawn("allotments", "space"),
  drawn("cup-players", "deportees"),
  drawn("occupancy", "occupancy"),
  drawn("reading-rooms", "occupancy"),
  drawn("payment", "payment"),
  drawn("ferry-fares", "payment"),
  drawn("jailed", "jailed"),
  drawn("tagged-trout", "jailed"),
  drawn("timeline", "timeline"),
  drawn("lake-season", "timeline"),
  drawn("claimants", "claimants"),
  drawn("choir-claims", "claimants")
];

/** What a test gives a chart besides its rows. */
export function chartOptions(width: number, tag: Tag = "en", more: Partial<ChartOptions> = {}): ChartOptions {
  return {
    width,
    document: svgDocument(),
    locale: openLocale(tag),
    names: fixtureNames,
    units: fixtureUnits,
    ...more
  };
}

/** The chart of the catalogue with this slug. */
export function chartOf(slug: string): Chart {
  return charts.find((chart) => chart.slug === slug)!;
}

function drawn(name: string, slug: string) {
  return {name, chart: chartOf(slug), rows: fixtureRows(name)};
}
