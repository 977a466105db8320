/** The words of a text, for long lists that would take a line a word. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}
