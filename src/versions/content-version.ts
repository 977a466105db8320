import {createHash} from "node:crypto";

/** What a reader sees of a chart in one language. */
export interface VersionedWords {
  title: string;
  subtitle: string;
  summary: string;
  notes: readonly string[];
  /** What stands below it: the articles and who claims. */
  sourceLine: string;
  wide: string;
  narrow: string;
  callouts: {wide: string; narrow: string};
}

/** Consonants: a version must be read neither as a number nor as a word. */
const LETTERS = "bcdfghjklmnpqrstvwxz";
const LENGTH = 8;

/**
 * The version of a chart: eight letters that are a fingerprint of what a reader can see of it, its drawings and words in every language
 * and the rows of its table (as CSV). It stays the same when nothing but names within the markup changes.
 */
export function contentVersion(languages: Readonly<Record<string, VersionedWords>>, rows: string): string {
  const seen = Object.keys(languages)
    .sort()
    .map((tag) => {
      const {title, subtitle, summary, notes, sourceLine, wide, narrow, callouts} = languages[tag]!;
      const drawings = [wide, narrow, callouts.wide, callouts.narrow].map(visible);
      return [tag, title, subtitle, summary, notes, sourceLine, drawings];
    });
  const hash = createHash("sha256")
    .update(JSON.stringify([seen, rows]))
    .digest();
  let rest = hash.readBigUInt64BE();
  const base = BigInt(LETTERS.length);
  return Array.from({length: LENGTH}, () => {
    const letter = LETTERS[Number(rest % base)]!;
    rest /= base;
    return letter;
  }).join("");
}

/** Names that markup gives its parts, and what is said of them to machines. */
const UNSEEN = /\s(?:id|class|href|role|xmlns(?::\w+)?|(?:data|aria)-[\w-]+)="[^"]*"/g;

/** Markup without what nobody sees: names of parts, where they lead, line breaks between elements. */
function visible(markup: string): string {
  return markup
    .replace(UNSEEN, "")
    .replace(/url\(#[^)]*\)/g, "url()")
    .replace(/>\s+</g, "><")
    .trim();
}
