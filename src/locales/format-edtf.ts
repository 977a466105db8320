import type {Locale} from "./make-locale.ts";

const DATE = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/;

/**
 * Writes an EDTF date (level 0 and what news needs of level 1) in a locale's words: years, months, days,
 * decades ("201X"), intervals with open ends ("2022-03/.."), approximate dates ("2019~") and dates whose
 * year is not known ("XXXX-02-03"). Throws an Error that quotes what it cannot read.
 */
export function formatEdtf(edtf: string, locale: Locale): string {
  const ends = edtf.split("/");
  if (ends.length === 2) return formatInterval(ends[0]!, ends[1]!, edtf, locale);
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade) return locale.message("date.decade", {year: `${decade[1]}0`});
  const [, year, month, day, doubt] = DATE.exec(edtf) ?? [];
  if (year === undefined) return unreadable(edtf);
  const date = formatParts(known(year), known(month), known(day), edtf, locale);
  return doubt ? locale.message("date.about", {date}) : date;
}

function formatInterval(start: string, end: string, edtf: string, locale: Locale): string {
  const open = (side: string) => side === ".." || side === "";
  if (open(start) && open(end)) return unreadable(edtf);
  if (open(end)) return locale.message("date.since", {start: formatEdtf(start, locale)});
  if (open(start)) return locale.message("date.until", {end: formatEdtf(end, locale)});
  return locale.message("date.interval", {start: formatEdtf(start, locale), end: formatEdtf(end, locale)});
}

function formatParts(
  year: number | null,
  month: number | null,
  day: number | null,
  edtf: string,
  locale: Locale
): string {
  if ((year === null && month === null) || (month === null && day !== null)) return unreadable(edtf);
  if (month === null) return String(year);
  // A leap year stands in for a year that is not known, so that 29 February can be written.
  const time = new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1));
  time.setUTCFullYear(year ?? 2000);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== (day ?? 1)) return unreadable(edtf);
  const date = dateFormat(locale.intl, day !== null, year !== null).format(time);
  return year === null ? locale.message("date.year-not-printed", {date}) : date;
}

/** Formats that have been made: making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(intl: string, day: boolean, year: boolean): Intl.DateTimeFormat {
  const key = `${intl} ${day} ${year}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intl, {
      timeZone: "UTC",
      month: "long",
      ...(day ? {day: "numeric"} : {}),
      ...(year ? {year: "numeric"} : {})
    });
  formats.set(key, format);
  return format;
}

function known(part: string | undefined): number | null {
  return part === undefined || part.includes("X") ? null : Number(part);
}

function unreadable(edtf: string): never {
  throw new Error(`cannot read the date “${edtf}”; dates are EDTF, such as 2024-08 or XXXX-02-03`);
}
