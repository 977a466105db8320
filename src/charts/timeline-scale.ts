import type {DrawOptions} from "./chart.ts";
import {timePeriods, type Period} from "./time-periods.ts";
import type {TimelineEvent} from "./timeline-events.ts";

/** The periods that events lie in, no more than `most`. */
export function calendarOf(events: readonly TimelineEvent[], most: number, {locale}: DrawOptions): Period[] {
  const known = events.flatMap(({from, to}) => [from, to]).filter((time) => time !== null);
  return timePeriods(Math.min(...known), Math.max(...known), {locale, most: Math.max(1, most)});
}

/** From times to pixels between the ends of a calendar; a time that is not known is at the end that is told. */
export function timeScale(periods: readonly Period[], {start, end}: {start: number; end: number}) {
  const [first, last] = [periods[0]!.from, periods.at(-1)!.to];
  return (time: number | null, open: "start" | "end" = "start"): number => {
    if (time === null) return open === "start" ? start : end;
    return start + ((time - first) / (last - first)) * (end - start);
  };
}

/** Where an event begins and ends on a scale. */
export function endsOf({from, to}: TimelineEvent, scale: ReturnType<typeof timeScale>): [number, number] {
  return [scale(from, "start"), scale(to, "end")];
}
