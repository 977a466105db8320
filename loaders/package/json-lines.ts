/**
 * A JSON object whose last property is a long list: `head` as it is, then `list` with one line for each of its
 * items, so that a change of one figure is a change of one line. Built in pieces, because a text of all figures of a
 * large project is longer than a string may be.
 */
export function jsonWithLines(head: object, list: string, items: Iterable<unknown>): Uint8Array {
  const pieces: Buffer[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    pieces.push(Buffer.from(lines.join("")));
    lines = [];
  };
  lines.push(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${JSON.stringify(list)}: [`);
  let first = true;
  for (const item of items) {
    lines.push(`${first ? "" : ","}\n    ${JSON.stringify(item)}`);
    first = false;
    if (lines.length > 10_000) flush();
  }
  lines.push(`${first ? "" : "\n  "}]\n}\n`);
  flush();
  return Buffer.concat(pieces);
}
