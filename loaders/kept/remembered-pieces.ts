import type {Memory} from "./memory.ts";

/** Rows that are written as text. */
export interface Rows {
  /** All that the text is made from, equally long. */
  columns: readonly ArrayLike<unknown>[];
  length: number;
  /** The row's name: none has another's. */
  keyOf(row: number): string;
  /** The text of the rows from `from` on, up to `to` and without it. */
  encode(from: number, to: number): string;
}

const UTF_8 = new TextEncoder();

const ROWS_A_PIECE = 1000;

/** So many rows of a piece are made anew where one of them has changed. */
const ROWS_A_KEPT_PIECE = 250;

/** A text that stands for some rows, and where these stood the last time. */
interface Piece {
  from: number;
  length: number;
  bytes: Uint8Array;
}

/** What is held of the last time: its columns, and its pieces by the name of their first row. */
interface Last {
  columns: readonly ArrayLike<unknown>[];
  pieces: Map<string, Piece>;
}

/**
 * The text of some rows in pieces. With a memory that lasts, pieces whose rows are those of the last time are not made
 * again, wherever they stand now.
 */
export function* rememberedPieces(rows: Rows, memory: Memory): Iterable<string | Uint8Array> {
  if (!memory.lasts) {
    for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
      yield rows.encode(from, Math.min(from + ROWS_A_PIECE, rows.length));
    }
    return;
  }
  const last = memory.of("last", [], (): Last => ({columns: [], pieces: new Map()}));
  const pieces = new Map<string, Piece>();
  for (let from = 0; from < rows.length;) {
    const key = rows.keyOf(from);
    const known = last.pieces.get(key);
    const piece =
      known && isSame(known, last.columns, from, rows) ? {...known, from} : newPiece(rows, from, last);
    pieces.set(key, piece);
    yield piece.bytes;
    from += piece.length;
  }
  Object.assign(last, {columns: rows.columns, pieces});
}

function isSame(
  {from: before, length}: Piece,
  columns: readonly ArrayLike<unknown>[],
  from: number,
  rows: Rows
): boolean {
  if (from + length > rows.length || columns.length !== rows.columns.length) return false;
  return rows.columns.every((column, n) => {
    const earlier = columns[n]!;
    for (let row = 0; row < length; row++) if (column[from + row] !== earlier[before + row]) return false;
    return true;
  });
}

/** Ends where a piece of the last time begins, so that what comes after it is found again. */
function newPiece(rows: Rows, from: number, last: Last): Piece {
  const most = Math.min(rows.length, from + 2 * ROWS_A_KEPT_PIECE);
  let to = from + 1;
  if (last.pieces.size === 0) to = Math.min(rows.length, from + ROWS_A_KEPT_PIECE);
  else while (to < most && !last.pieces.has(rows.keyOf(to))) to++;
  return {from, length: to - from, bytes: UTF_8.encode(rows.encode(from, to))};
}
