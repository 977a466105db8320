/** The characters that metrics hold by default: those of Latin-1 and the signs of Western European typography. */
export const METRICS_CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[..."ŒœŠšŸŽž–—‘’‚“”„•…‹›€−™"].map((character) => character.codePointAt(0)!)
]
  .map((code) => String.fromCodePoint(code))
  .join("");

function range(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}
