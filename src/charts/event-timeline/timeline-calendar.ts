import * as Plot from "@observablehq/plot";
import type {DrawOptions} from "../chart.ts";
import {textBlock} from "../marks/text-block.ts";
import {breakLines} from "../../text/rich-text.ts";
import {textWidth} from "../../text/text-width.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";
import {timePeriods, type Period} from "./time-periods.ts";
import type {TimelineEvent} from "./timeline-events.ts";

/** Where time runs down, lines go on to the marks beside the names, in pixels. */
const RULER = 28;

/** The periods that events lie in, no more than `most`. */
export function calendarOf(events: readonly TimelineEvent[], most: number, {locale}: DrawOptions): Period[] {
  const known = events.flatMap(({from, to}) => [from, to]).filter((time) => time !== null);
  return timePeriods(Math.min(...known), Math.max(...known), {locale, most: Math.max(1, most)});
}

/** From the beginning of the first period to the end of the last. */
export function domainOf(periods: readonly Period[]): [from: number, to: number] {
  return [periods[0]!.from, periods.at(-1)!.to];
}

/** The room that the names of periods take where they stand one below the other, in pixels. */
export function namesWidth(periods: readonly Period[], {theme = defaultTheme}: DrawOptions): number {
  return Math.ceil(
    Math.max(...periods.map(({label}) => textWidth(label, theme.sizes.axis, 400, theme.fontFamily)))
  );
}

/** Lines between periods, with the period's name at the beginning of each. */
export function drawCalendar(
  periods: readonly Period[],
  {along, names}: {along: "x" | "y"; names: number},
  {theme = defaultTheme}: DrawOptions
): Plot.Markish[] {
  const [, to] = domainOf(periods);
  const bounds = [...periods.map((period) => period.from), to];
  const stroke = paint("faint", theme);
  const lines =
    along === "x"
      ? Plot.ruleX(bounds, {stroke, insetTop: -names})
      : Plot.ruleY(bounds, {stroke, x1: 0, x2: names + RULER});
  // A name is within its period, not at its end: the last line has none.
  const place =
    along === "x"
      ? {x: (period: Period) => period.from, y: () => 0, dx: 5, dy: 1}
      : {x: () => 0, y: (period: Period) => period.from, dx: 0, dy: 2};
  return [
    lines,
    textBlock(periods, {
      ...place,
      block: ({label}) =>
        breakLines([[{text: label}]], {width: 200, size: theme.sizes.axis, family: theme.fontFamily}),
      axis: along,
      size: theme.sizes.axis,
      colour: "muted",
      theme,
      href: () => ""
    })
  ];
}
