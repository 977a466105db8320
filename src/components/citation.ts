import type {Locale} from "../locales/locale.ts";

/** What a citation of a chart names. */
export interface Cited {
  slug: string;
  title: string;
  /** Who made it: the site, as its register says. */
  credit: string;
  version: string;
  /** The day on which the version was released, EDTF; null for one that was not. */
  date: string | null;
  /** Null while the site has no address. */
  address: string | null;
}

/** A chart's citation in one line: who, when, what, in which version, where. */
export function citation({title, credit, version, date, address}: Cited, locale: Locale): string {
  const values = {credit, title, version, address: address ?? ""};
  const key = date === null ? "files.citation-undated" : "files.citation";
  return locale.message(key, {...values, date: date === null ? "" : locale.date(date)}).trim();
}

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
};

/** The same as an entry for BibTeX; letters stay Unicode, as biber and newer BibTeX read them. */
export function bibtex({slug, title, credit, version, date, address}: Cited, locale: Locale): string {
  const fields = {
    author: `{${escapeTex(credit)}}`,
    title: `{${escapeTex(title)}}`,
    year: date === null ? null : date.slice(0, 4),
    date,
    version,
    url: address,
    langid: locale.tag === "es" ? "spanish" : "english"
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`]
  );
  return `@misc{cifra-${slug}-${version},\n${lines.join(",\n")}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
