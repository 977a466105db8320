import {isEdtf} from "../register/edtf-date.ts";

/** A longer one is no title and no name. */
const LONGEST = 400;

/** The first of several values that `read` takes. */
export function firstOf<T>(
  values: readonly (string | null | undefined)[],
  read: (value: string | null | undefined) => T | null
): T | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** A value in one line, control characters and white space at its ends dropped; null when nothing is left. */
export function oneLine(value: string | null | undefined): string | null {
  const line = (value ?? "")
    .slice(0, 4 * LONGEST)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line === "" || line.length > LONGEST ? null : line;
}

/** The day of an ISO 8601 date or time, as written, or another EDTF; null for anything else. */
export function publishedDate(value: string | null | undefined): string | null {
  const line = oneLine(value);
  if (line === null) return null;
  const date = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:?\d\d.*)?$/.exec(line)?.[1] ?? line;
  return isEdtf(date) ? date : null;
}

/** An absolute web address; null for anything else. */
export function webAddress(value: string | null | undefined): string | null {
  const line = oneLine(value);
  return line !== null && URL.canParse(line) && /^https?:$/.test(new URL(line).protocol) ? line : null;
}

/** A language tag in its canonical form ("en_us" gives "en-US"); null for anything else. */
export function languageTag(value: string | null | undefined): string | null {
  const line = oneLine(value)?.replaceAll("_", "-");
  try {
    return (line && Intl.getCanonicalLocales(line)[0]) || null;
  } catch {
    return null;
  }
}
