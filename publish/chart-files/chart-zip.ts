import {strToU8, zipSync} from "fflate";

/** The earliest time that the format can hold: an archive says what it holds, not when it was packed. */
const TIME = "1980-01-01T00:00:00";

/** Packs texts, in the order given, so that the same texts give the same bytes. */
export function chartZip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // Files that everybody may read, as Unix writes it.
  const attrs = (0o100644 << 16) >>> 0;
  // A time without a zone is that of the machine, as the format's own is: it gives the same bytes everywhere.
  return zipSync(Object.fromEntries(entries), {level: 9, mtime: TIME, os: 3, attrs});
}
