/** Gives line and column, from 1, of UTF-16 offsets into a text; offsets must not go back. Linear in all. */
export function lineFinder(text: string): (offset: number) => {line: number; column: number} {
  let [line, start] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf("\n", start); next >= 0 && next < offset; next = text.indexOf("\n", start)) {
      line++;
      start = next + 1;
    }
    return {line, column: offset - start + 1};
  };
}
