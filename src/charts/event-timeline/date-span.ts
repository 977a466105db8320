/** The first and the last day of a date, ISO 8601; null at an open end and where no year is known. */
export interface DateSpan {
  from: string | null;
  to: string | null;
}

const NOWHERE: DateSpan = {from: null, to: null};

/** The days that an EDTF date covers: "2024-02" from 2024-02-01 to 2024-02-29, "201X" ten years. */
export function dateSpan(edtf: string): DateSpan {
  const [start = "", end] = edtf.split("/");
  if (end !== undefined) return {from: dateSpan(start).from, to: dateSpan(end).to};
  const [, years, month, day] = /^(\d{3}[\dX])(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?$/.exec(start) ?? [];
  if (years === undefined) return NOWHERE;
  const [first, last] = [years.replace("X", "0"), years.replace("X", "9")];
  const known = (part: string | undefined) => part !== undefined && part !== "XX";
  if (!known(month)) return {from: `${first}-01-01`, to: `${last}-12-31`};
  if (known(day)) return {from: `${first}-${month}-${day}`, to: `${first}-${month}-${day}`};
  return {from: `${first}-${month}-01`, to: `${last}-${month}-${daysIn(Number(last), Number(month))}`};
}

function daysIn(year: number, month: number): number {
  const day = new Date(0);
  // The day before the first of the next month; a year below 100 is one, too.
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
}
