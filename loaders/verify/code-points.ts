/** For each UTF-16 offset, its end included, the code points before it. */
export function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length + 1);
  let [offset, point] = [0, 0];
  for (const character of text) {
    points.fill(point++, offset, offset + character.length);
    offset += character.length;
  }
  points[offset] = point;
  return points;
}
