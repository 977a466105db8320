import metrics from "./font-metrics.json" with {type: "json"};

export type Weight = 400 | 600 | 700;

/** Fonts that stand in for the charts' own may be this much wider. */
const SLACK = 1.06;
/** For characters that the metrics do not know: a wide letter, in thousandths of the type size. */
const UNKNOWN = 700;

const WIDTHS = new Map<Weight, Map<string, number>>(
  ([400, 600, 700] as const).map((weight) => [
    weight,
    new Map([...metrics.characters].map((character, i) => [character, metrics.widths[weight][i]!]))
  ])
);

/**
 * The width of a line of text in pixels, from the font's own advance widths, a little generous. Without
 * kerning, which the slack covers.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const widths = WIDTHS.get(weight)!;
  let sum = 0;
  for (const character of text.normalize("NFC")) sum += widths.get(character) ?? UNKNOWN;
  return (sum / 1000) * size * SLACK;
}
