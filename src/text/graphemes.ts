/** Text in which every code unit is a character of its own: Latin, with the usual marks and signs. */
const PLAIN = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/;

let segmenter: Intl.Segmenter | null = null;

/** What a reader takes for single characters: grapheme clusters after UAX #29. */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", {granularity: "grapheme"});
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** Whether a cluster is drawn as a picture: by its nature, by a variation selector, a flag, a keycap. */
export function isEmoji(cluster: string): boolean {
  return /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u.test(cluster);
}
