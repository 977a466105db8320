/** A piece of a text: a word, a number in digits, a vulgar fraction such as "½", or any other sign. */
export interface Token {
  kind: "word" | "digits" | "fraction" | "sign";
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** As written, without soft hyphens and other invisible characters, composed (NFC). */
  raw: string;
  /** `raw` in lower case with plain apostrophes. */
  norm: string;
  /** White space stands before it, or it is the first. */
  spaced: boolean;
  /** A line break stands before it, or it is the first. */
  breaks: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]/g;
const WORD = String.raw`(?:(?![ªº])\p{L})(?:(?![ªº])[\p{L}\p{M}\u00ad\u200b\u200c\u200d\u2060²³])*`;
const GROUP = "['’\\u00a0\\u2007\\u2009\\u202f]";

/**
 * Cuts a text into tokens in one pass. White space and invisible characters are not tokens. With
 * `spaceGroups`, plain spaces may group digits ("40 500"), as no-break spaces, and plain ones before a
 * zero ("40 000"), always may.
 */
export function scan(text: string, {spaceGroups = false} = {}): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let breaks = true;
  for (const match of text.matchAll(spaceGroups ? WITH_SPACE_GROUPS : PLAIN)) {
    const [written, space, digits, word, fraction] = match;
    if (space !== undefined) {
      if (/\s/.test(space.replace(INVISIBLE, ""))) spaced = true;
      if (/[\n\r\u2028\u2029]/.test(space)) breaks = true;
      continue;
    }
    const raw = tidy(written);
    tokens.push({
      kind: digits ? "digits" : word ? "word" : fraction ? "fraction" : "sign",
      start: match.index,
      end: match.index + written.length,
      raw,
      norm: raw.toLowerCase().replaceAll("’", "'"),
      spaced,
      breaks
    });
    spaced = breaks = false;
  }
  return tokens;
}

const PLAIN = pattern(GROUP);
const WITH_SPACE_GROUPS = pattern("['’ \\u00a0\\u2007\\u2009\\u202f]");

function pattern(group: string): RegExp {
  return new RegExp(
    [
      String.raw`([\s\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]+)`,
      String.raw`(\d{1,3}(?:(?:${group}\d{3}| 0\d\d)(?!\d))+(?:[.,]\d+)?|(?<![\p{L}\d.)])\.\d+|\d+(?:[.,]\d+)*)`,
      `(${WORD}(?:['’]${WORD})*)`,
      "([¼-¾⅐-⅞])",
      "."
    ].join("|"),
    "gsu"
  );
}

function tidy(written: string): string {
  for (let i = 0; i < written.length; i++) {
    if (written.charCodeAt(i) > 127) return written.replace(INVISIBLE, "").normalize("NFC");
  }
  return written;
}
