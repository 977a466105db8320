import {utcDay, utcMonth, utcYear} from "d3";
import type {Locale} from "../../locales/make-locale.ts";

/** A stretch of the calendar with its name; times in milliseconds since 1970, the end exclusive. */
export interface Period {
  from: number;
  to: number;
  label: string;
}

const DAY = 86_400_000;

/**
 * The years, months or days that a span of time lies in, whole, no more of them than `most`. Long spans get
 * periods of several years, short ones of several days.
 */
export function timePeriods(
  from: number,
  to: number,
  {locale, most}: {locale: Locale; most: number}
): Period[] {
  const days = (to - from) / DAY;
  const calendars = [
    {longest: 45, interval: utcDay, steps: [1, 2, 7, 14]},
    {longest: 400, interval: utcMonth, steps: [1, 2, 3, 6]},
    {longest: Infinity, interval: utcYear, steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]}
  ];
  const {interval, steps} = calendars.find(({longest}) => days <= longest)!;
  for (const step of steps) {
    const every = interval.every(step)!;
    const bounds = [every.floor(new Date(from))];
    do bounds.push(every.offset(bounds.at(-1)!, 1));
    while (bounds.at(-1)!.getTime() < to);
    if (bounds.length - 1 > most && step !== steps.at(-1)) continue;
    return bounds.slice(1).map((end, i) => ({
      from: bounds[i]!.getTime(),
      to: end.getTime(),
      label: periodName(bounds[i]!, i === 0, interval, locale)
    }));
  }
  return [];
}

function periodName(date: Date, first: boolean, interval: unknown, locale: Locale): string {
  if (interval === utcYear) return locale.date(String(date.getUTCFullYear()).padStart(4, "0"));
  const year = first || date.getUTCMonth() === 0 ? {year: "numeric" as const} : {};
  const parts = interval === utcMonth ? year : {day: "numeric" as const};
  return new Intl.DateTimeFormat(locale.intl, {timeZone: "UTC", month: "short", ...parts}).format(date);
}
