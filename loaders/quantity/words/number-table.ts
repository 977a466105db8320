/** The number words of a language; all keys and words are in lower case. */
export interface NumberTable {
  /** Below one hundred, and in some languages the hundreds. */
  cardinals: Record<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  scales: Record<string, number>;
  /** Scales that need no number before them: "mil". */
  bareScales: string[];
  /** Short scales, glued to digits or after a currency: "14.5k", "$3 bn". */
  shortScales: Record<string, number>;
  /** Short scales that stand after a space without a currency too: "3 bn". */
  safeShortScales: string[];
  /** Things that are counted in lots: "dozen". */
  lots: Record<string, number>;
  /** Denominators: "third", "thirds". */
  fractions: Record<string, number>;
  /** Words that are a fraction by themselves: "half". */
  halves: string[];
  /** Of these, the words that are one only with a unit or a scale: "medio". */
  weakHalves: string[];
  /** Words for one before a scale, a lot or a fraction: "a". */
  ones: string[];
  /** "one" in its own right. */
  one: string[];
  /** Of these, the words that are an article unless a scale or a fraction follows: "un". */
  weakOne: string[];
  ordinals: Record<string, number>;
  /** Words that are a multiple: "twice". */
  multiples: Record<string, number>;
  months: Record<string, number>;
  monthsShort: Record<string, number>;
  /** Numbers of EDTF for the seasons. */
  seasons: Record<string, number>;
  /** Words that are a multiple before a determiner only: "double the". */
  doubles: Record<string, number>;
}
