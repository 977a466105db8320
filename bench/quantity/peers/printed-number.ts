const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " "
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Record<string, number> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12
};

/** A number at the beginning of a text, with the length of its words. */
export interface PrintedNumber {
  value: number;
  length: number;
}

/**
 * Reads the number that a peer found but left as words (“15 billion”, “two hundred and fifty”), so that it
 * does not lose a point for that; null when there is none.
 */
export function printedNumber(text: string): PrintedNumber | null {
  let total = 0;
  let part: number | null = null;
  let length = 0;
  for (const match of text.matchAll(/([-−]?\d[\d,]*(?:\.\d+)?)|(\p{L}+)|([\s-]+)|(.)/gu)) {
    const [, digits, letters, , other] = match;
    const word = letters?.toLowerCase() ?? "";
    if (other !== undefined) break;
    if (digits !== undefined) {
      if (part !== null) break;
      part = Number(digits.replaceAll(",", "").replace("−", "-"));
    } else if (word !== "") {
      const small = ONES.includes(word)
        ? ONES.indexOf(word)
        : TENS.includes(word)
          ? 20 + 10 * TENS.indexOf(word)
          : null;
      const scale = SCALES[word];
      if (small !== null) part = (part ?? 0) + small;
      else if (scale === 100 || scale === 12) part = (part ?? 1) * scale;
      else if (scale !== undefined) {
        total += (part ?? 1) * scale;
        part = 0;
      } else if (word === "and" && part !== null) continue;
      else if (word === "a" && part === null) continue;
      else break;
    } else continue;
    length = match.index + match[0].length;
  }
  return part === null ? null : {value: total + part, length};
}
