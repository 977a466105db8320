import edtf from "edtf";

/** First and last instant of an EDTF date in milliseconds, infinite at open ends; null when not known. */
export function dateSpan(date: string | null): {first: number; last: number} | null {
  // A date without its year ("XXXX-02-03") could be any: it says nothing about whether two dates meet.
  if (date === null || /^[^/]*X{4}/.test(date)) return null;
  try {
    const {min, max} = edtf(date);
    return {first: Number.isFinite(min) ? min : -Infinity, last: Number.isFinite(max) ? max : Infinity};
  } catch {
    return null;
  }
}

/** Whether two EDTF dates can be the same time: "overlap", "apart", or "unknown" when one is not known. */
export function compareDates(a: string | null, b: string | null): "overlap" | "apart" | "unknown" {
  const [one, two] = [dateSpan(a), dateSpan(b)];
  if (!one || !two) return "unknown";
  return one.first <= two.last && two.first <= one.last ? "overlap" : "apart";
}
