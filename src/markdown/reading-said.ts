import {formatValue} from "../locales/format-value.ts";
import type {Locale} from "../locales/locale.ts";
import type {Records} from "../components/records.ts";

/** Which of a figure's readings words say, as the page's language writes them; null where it has one, or none is said. */
export function readingSaid(
  words: string,
  figure: string,
  {readings, units}: Records,
  locale: Locale
): number | null {
  const said = (readings.get(figure) ?? []).filter((reading) =>
    words.includes(formatValue({...reading, qualifier: "exact"}, locale, units))
  );
  return said.length === 1 ? said[0]!.nth : null;
}
