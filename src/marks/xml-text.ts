/** Half of a pair of UTF-16, and what XML 1.0 does not take for a character (https://www.w3.org/TR/xml/#charsets). */
const STRANGE = /\p{Surrogate}|[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What nearly all text is. */
const PLAIN = /^[\t\n\r\x20-\ud7ff]*$/;

/**
 * A text as an SVG file can hold it: control characters, which have no form, are left out; half a pair of UTF-16 becomes
 * U+FFFD, the sign of a character that is lost.
 */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(STRANGE, (character) => (/\p{Surrogate}/u.test(character) ? "\uFFFD" : ""));
}
