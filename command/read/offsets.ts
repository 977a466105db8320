import type {Quantity} from "../../loaders/quantity/index.ts";

/** The same figures with offsets in code points of the text instead of UTF-16 units. */
export function inCodePoints(text: string, figures: readonly Quantity[]): Quantity[] {
  const count = codePointsOf(text);
  const move = <T extends {start: number; end: number}>(span: T): T => ({
    ...span,
    start: count(span.start),
    end: count(span.end)
  });
  return figures.map((figure) => ({
    ...move(figure),
    by: figure.by && move(figure.by),
    via: figure.via && move(figure.via)
  }));
}

/** Gives the number of code points before an offset. Each pair of surrogates is two units and one code point. */
function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const {index} of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
