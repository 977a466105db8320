export const FORMATS = ["text", "json", "jsonl", "csv"] as const;
export type Format = (typeof FORMATS)[number];

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How offsets count: as JavaScript and Java do, or as Python does. */
export const OFFSETS = ["utf-16", "code-points"] as const;
export type Offsets = (typeof OFFSETS)[number];

/** How texts are read; plain data, so that it can be sent to a thread. */
export interface ReadSettings {
  /** The project's folder, from which file names count. */
  root: string;
  format: Format;
  /** Of all texts, whatever they say of themselves. */
  language: Language | null;
  offsets: Offsets;
  colour: boolean;
}

/** The language that a BCP 47 tag names ("es-SV" is "es"), if it is one that can be read. */
export function readableLanguage(tag: string): Language | null {
  const base = tag.split(/[-_]/)[0]!.toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? null;
}
