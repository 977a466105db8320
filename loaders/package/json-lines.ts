import type {Memory} from "../kept/memory.ts";
import {rememberedPieces} from "../kept/remembered-pieces.ts";

const ITEMS_A_PIECE = 1000;

/** Many items that are made of the same kinds of parts; `key` is their names, each unlike all others. */
export interface Items {
  key: readonly string[];
  /** What each is made from: equal parts give an equal item. */
  parts: readonly ArrayLike<unknown>[];
  item: (n: number) => unknown;
  /** Knows those of before. */
  memory: Memory;
}

/**
 * A JSON object whose last property is a long list: `head` as it is, then `list` with one line for each of its
 * items, so that a change of one figure is a change of one line. In pieces of whole lines.
 */
export function* jsonWithLines(
  head: object,
  list: string,
  parts: Iterable<Iterable<unknown> | Items>
): Iterable<string | Uint8Array> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${JSON.stringify(list)}: [`;
  let isFirst = true;
  for (const part of parts) {
    for (const lines of "item" in part ? linesOf(part) : linesOfAll(part)) {
      yield isFirst ? lines.slice(1) : lines;
      isFirst = false;
    }
  }
  yield `${isFirst ? "" : "\n  "}]\n}\n`;
}

/** Each line begins with the comma that parts it from the one before. */
function* linesOfAll(items: Iterable<unknown>): Iterable<string> {
  let lines = "";
  let count = 0;
  for (const item of items) {
    lines += line(item);
    count++;
    if (count % ITEMS_A_PIECE > 0) continue;
    yield lines;
    lines = "";
  }
  if (lines !== "") yield lines;
}

function linesOf({key, parts, item, memory}: Items): Iterable<string | Uint8Array> {
  const encode = (from: number, to: number): string => {
    let lines = "";
    for (let n = from; n < to; n++) lines += line(item(n));
    return lines;
  };
  return rememberedPieces({columns: parts, length: key.length, keyOf: (n) => key[n]!, encode}, memory);
}

function line(item: unknown): string {
  return `,\n    ${JSON.stringify(item)}`;
}
