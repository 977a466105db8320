/** Words that say nothing of what a figure is about, in either language; people are counted by most measures. */
const EMPTY = new Set(
  `a about al an and are as at be been but by can como con con cuando cuanto de del desde donde each el en entre era
  es esta este estos for from ha had han has have he her his how how if in is it its la las le lo los mas más many
  more most much muy no not number numero o of on one or otro otra para part parte people person persona personas
  por proporcion que quien said se she share sin sobre some such su sus than that the their them then there they
  this time tiempo to total todo todos total un una uno was were what when which who will with y`
    .split(/\s+/)
    .map(fold)
);

/** The words of a text that carry meaning, as stems, in order: "the two Votes" is ["two", "vot"]. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 1 && !EMPTY.has(word))
    .map(stemOf);
}

/** Words without accents and capitals; a possessive "’s" is left out. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]s\b/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Singular and plural, "organization" and "organisation" have one stem; it is for comparing only. */
export function stemOf(word: string): string {
  return fold(word)
    .replace(/z/g, "s")
    .replace(/ies$/, "y")
    .replace(/(?<=...)(?:ed|ing)$/, "")
    .replace(/(?<=..)(?:es|s|e)$/, "");
}

/** Whether the words stand in a row in others. */
export function standIn(words: readonly string[], others: readonly string[]): boolean {
  if (words.length === 0) return false;
  return others.some((_, at) => words.every((word, n) => others[at + n] === word));
}

/** A name as an id: "Nuevos hogares" is "nuevos-hogares"; "" when nothing is left. */
export function slugOf(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(0, 5)
    .join("-")
    .replace(/^[0-9-]+/, "");
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
