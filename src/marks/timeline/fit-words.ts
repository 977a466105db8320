/** How much of an event's words is shown: all, the title alone, a number that leads to a note, or only that note. */
export type WordsShown = "all" | "title" | "number" | "note";

export interface Words {
  priority: number;
  hasTitle: boolean;
  hasText: boolean;
}

/**
 * Shortens words until they fit. Those of lower priority give way first: of one priority the texts, then the titles,
 * for numbers if there are any, and then the numbers; each time the last events first.
 *
 * @param numbers Whether a number takes less room than a title.
 */
export function fitWords(
  words: readonly Words[],
  numbers: boolean,
  fits: (shown: readonly WordsShown[]) => boolean
): WordsShown[] {
  const priorities = [...new Set(words.map(({priority}) => priority))].sort((a, b) => a - b);
  const steps = priorities.flatMap((priority) => {
    const some = words.flatMap((word, i) => (word.priority === priority ? [i] : [])).reverse();
    const written = some.filter((i) => words[i]!.hasTitle || words[i]!.hasText);
    return [
      ...some.filter((i) => words[i]!.hasTitle && words[i]!.hasText).map((i) => [i, "title"] as const),
      ...(numbers ? written.map((i) => [i, "number"] as const) : []),
      ...written.map((i) => [i, "note"] as const)
    ];
  });
  const after = (count: number): WordsShown[] => {
    const shown = words.map((): WordsShown => "all");
    for (const [i, form] of steps.slice(0, count)) shown[i] = form;
    return shown;
  };
  const whole = after(0);
  // Mostly they do.
  if (fits(whole)) return whole;
  // The least number of steps after which they fit, by halves.
  let [fewest, most] = [1, steps.length];
  while (fewest < most) {
    const half = Math.floor((fewest + most) / 2);
    if (fits(after(half))) most = half;
    else fewest = half + 1;
  }
  return after(fewest);
}
