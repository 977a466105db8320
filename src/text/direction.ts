/** The blocks that Unicode keeps for scripts written from right to left (UAX #9, defaults of class R and AL). */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u;

/** Whether text holds a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of a paragraph: that of its first letter that has one (UAX #9, rules P2 and P3). */
export function directionOf(text: string): "ltr" | "rtl" {
  if (!isRightToLeft(text)) return "ltr";
  for (const character of text) {
    if (isRightToLeft(character) && !/\p{N}/u.test(character)) return "rtl";
    if (/\p{L}/u.test(character)) return "ltr";
  }
  return "ltr";
}
