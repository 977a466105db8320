/** Words in a row that nobody needs to share with an article, except its title. */
export const RUN = 9;

/** Every run of nine words of some articles; their titles (the first line, when it is short) are left out. */
export function runsOf(articles: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of articles) {
    const title = text.split("\n", 1)[0]!;
    const titled = title.length > 0 && title.length < 200 && title.length < text.length;
    const parts = titled ? text.split(title) : [text];
    for (const part of parts) for (const {run} of runsIn(part)) runs.add(run);
  }
  return runs;
}

/** The first run of words that a text shares with `runs`, and its line; null when there is none. */
export function sharedRun(text: string, runs: ReadonlySet<string>): {run: string; line: number} | null {
  for (const {run, index} of runsIn(text)) {
    if (runs.has(run)) return {run, line: text.slice(0, index).split("\n").length};
  }
  return null;
}

// A link's address stands between its words and the next, and readers do not see it.
function* runsIn(text: string): Generator<{run: string; index: number}> {
  const read = text.replace(/\]\([^)\n]*\)/g, (address) => " ".repeat(address.length));
  const words = [...read.matchAll(/[\p{L}\p{N}'’‘.,%$]+/gu)]
    .map((match) => ({word: fold(match[0]), index: match.index}))
    .filter(({word}) => word !== "");
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN);
    yield {run: run.map(({word}) => word).join(" "), index: run[0]!.index};
  }
}

// Punctuation round a word is dropped: a sentence taken over with a comma less is still taken over.
function fold(word: string): string {
  const plain = word.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");
  return plain.replace(/^['.,]+|['.,]+$/g, "");
}
