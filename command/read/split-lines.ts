import type {LinesJob, LongLineJob} from "./read-lines.ts";

/** A line may have so many bytes; a text of this size is read within the memory that Node takes by default. */
export const MOST_BYTES = 256 * 1024 * 1024;

const LINE_FEED = 10;

/**
 * Cuts a stream of bytes into jobs of whole lines, one for each chunk that ends one. It holds no more than a line and
 * a chunk: of a line longer than `most` bytes it keeps only the number.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  {most = MOST_BYTES}: {most?: number} = {}
): AsyncGenerator<LinesJob | LongLineJob> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const hold = (bytes: Uint8Array) => {
    size += bytes.length;
    // What is over the limit is only counted.
    if (size > most) held = [];
    else if (bytes.length > 0) held.push(bytes);
  };
  const take = (): LinesJob | LongLineJob | null => {
    const bytes = size > most ? null : Buffer.concat(held);
    const empty = size === 0;
    [held, size] = [[], 0];
    if (empty) return null;
    return bytes ? {kind: "lines", bytes, line} : {kind: "long-line", line, most};
  };

  for await (const chunk of chunks) {
    let bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const first = bytes.indexOf(LINE_FEED);
    const last = first < 0 ? -1 : bytes.lastIndexOf(LINE_FEED);
    if (first >= 0 && size + first > most) {
      // The end of a line that is too long; the others of this chunk are a job of their own.
      hold(bytes.subarray(0, first));
      yield take()!;
      line += 1;
      bytes = bytes.subarray(first + 1);
    }
    const end = bytes.lastIndexOf(LINE_FEED);
    if (last >= 0 && end >= 0) {
      hold(bytes.subarray(0, end + 1));
      size = Math.min(size, most);
      yield take()!;
      line += count(bytes.subarray(0, end + 1));
      bytes = bytes.subarray(end + 1);
    }
    hold(bytes);
  }
  const rest = take();
  if (rest) yield rest;
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
