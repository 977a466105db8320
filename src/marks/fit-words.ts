/** How much of an event's words is shown: all, the title alone, a number that leads to a note, or only that note. */
export type WordsShown = "all" | "title" | "number" | "note";

export interface Words {
  priority: number;
  /** Whether there is a title to keep when the text goes. */
  hasBoth: boolean;
  hasAny: boolean;
}

/**
 * Shortens words until they fit: texts go before titles, those of lower priority first, and of the same one the last.
 * What is left out becomes a note, to which a number leads while there is room for numbers.
 */
export function fitWords(
  words: readonly Words[],
  fits: (shown: readonly WordsShown[]) => boolean
): WordsShown[] {
  const shown = words.map((): WordsShown => "all");
  const order = words.map((_, i) => i).sort((a, b) => words[a]!.priority - words[b]!.priority || b - a);
  const steps = [
    ...order.filter((i) => words[i]!.hasBoth).map((i) => [i, "title"] as const),
    ...order.filter((i) => words[i]!.hasAny).map((i) => [i, "number"] as const),
    ...order.filter((i) => words[i]!.hasAny).map((i) => [i, "note"] as const)
  ];
  for (const [i, form] of steps) {
    if (fits(shown)) break;
    shown[i] = form;
  }
  return shown;
}
