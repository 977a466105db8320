import type {Locale} from "../../src/locales/locale.ts";

/** The language in which the data package describes its columns. */
export const DESCRIBED = "en";

/** What a column of a chart's table is called; one that the messages do not know has its own name. */
export function columnName(name: string, locale: Locale): string {
  const key = `files.column.${name}`;
  return locale.has(key) ? locale.message(key) : name;
}
