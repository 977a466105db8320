const ITEMS_A_PIECE = 1000;

/**
 * A JSON object whose last property is a long list: `head` as it is, then `list` with one line for each of its
 * items, so that a change of one figure is a change of one line. In pieces of whole lines.
 */
export function* jsonWithLines(head: object, list: string, items: Iterable<unknown>): Iterable<string> {
  let lines = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${JSON.stringify(list)}: [`;
  let count = 0;
  for (const item of items) {
    lines += `${count === 0 ? "" : ","}\n    ${JSON.stringify(item)}`;
    count++;
    if (count % ITEMS_A_PIECE > 0) continue;
    yield lines;
    lines = "";
  }
  yield `${lines}${count === 0 ? "" : "\n  "}]\n}\n`;
}
