/** The parser's time grows with the square of what it gets for some input; an article is rarely this long. */
const LONGEST = 65_536;

/**
 * Cuts long Markdown between its blocks, outside of fenced code, into pieces that are parsed one by one; a single
 * block that is longer is cut at a line's end, or anywhere. A link to a definition in another piece keeps its
 * brackets.
 */
export function markdownPieces(source: string): string[] {
  if (source.length <= LONGEST) return [source];
  const pieces: string[] = [];
  let start = 0;
  let cut = 0;
  let fence: string | null = null;
  for (const {0: line, index} of source.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const end = index + line.length;
    while (end - start > LONGEST) {
      const to =
        cut > start ? cut : Math.max(index, start + 1) - start > LONGEST / 2 ? index : start + LONGEST;
      pieces.push(source.slice(start, to));
      start = to;
      fence = null;
    }
    const [, marks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (marks && fence === null) fence = marks;
    else if (marks && fence !== null && marks.startsWith(fence)) fence = null;
    if (fence === null && /^\s*$/.test(line)) cut = end;
  }
  pieces.push(source.slice(start));
  return pieces;
}
