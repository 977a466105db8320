import type {Line} from "./pdf-lines.ts";

/**
 * Joins the lines of pages to paragraphs, which a blank line separates. A paragraph ends where the gap to the next
 * line is wider than usual, the letters' size changes, the next line is indented, or a short line ends a sentence;
 * one that a page or column cuts goes on when the sentence does.
 */
export function pdfParagraphs(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flatMap((page) => {
    const pitch = usualPitch(page);
    const edge = rightEdges(page);
    return page.map((line, i) => ({
      line,
      starts: i > 0 ? startsParagraph(page[i - 1]!, line, pitch, edge) : null
    }));
  });
  const whole = lines
    .map(({line}) => line.words)
    .join(" ")
    .toLowerCase();
  const known = new Set(whole.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
  const paragraphs: string[][] = [];
  for (const {line, starts} of lines) {
    if (line.words === "") continue;
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (!last || before === undefined || (starts ?? !goesOn(before, line.words)))
      paragraphs.push([line.words]);
    else last.push(...joint(last.pop()!, line.words, known));
  }
  return paragraphs.map((parts) => parts.join("")).join("\n\n");
}

/** No text is set wider than this, in its letters' height; a page of few lines may have no usual distance. */
const WIDEST = 2.5;

/** Whether a line begins a paragraph; null where a new column or page leaves that to the words. */
function startsParagraph(
  before: Line,
  line: Line,
  pitch: number,
  edges: Map<number, number>
): boolean | null {
  const down = before.y - line.y;
  if (down < -0.5 * line.size) return null;
  if (Math.abs(line.size - before.size) > 0.1 * Math.max(line.size, before.size)) return true;
  if (down > 1.3 * Math.min(pitch, WIDEST * line.size) && down > 1.3 * line.size) return true;
  if (line.left - before.left > 0.8 * line.size && line.left - before.left < 6 * line.size) return true;
  const edge = edges.get(columnOf(before)) ?? before.right;
  const isShort = before.right < edge - 0.15 * (edge - before.left);
  return isShort && /[.!?:]["”’'»)\]]*$/.test(before.words);
}

/** The distance between base lines that is most common on a page. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map(({y}, i) => lines[i]!.y - y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

const columnOf = ({left}: Line): number => Math.round(left / 20);

/** How far to the right each column's lines reach. */
function rightEdges(lines: readonly Line[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const line of lines) {
    edges.set(columnOf(line), Math.max(edges.get(columnOf(line)) ?? 0, line.right));
  }
  return edges;
}

/** Whether a sentence runs on over the end of a column or page. */
function goesOn(before: string, after: string): boolean {
  return !/[.!?:]["”’'»)\]]*$/.test(before) && /^[\p{Ll}\p{N}$€£]/u.test(after) && !/^\p{N}+$/u.test(after);
}

/** A line and the next, with what parts them: a space, or nothing after a hyphen, which goes if it only parted a word. */
function joint(line: string, next: string, known: Set<string>): [string, string] {
  if (/\u00ad$/.test(line)) return [line.slice(0, -1), next];
  const [, head] = /([\p{L}\p{N}-]*[\p{L}\p{N}])[-\u2010]$/u.exec(line) ?? [];
  if (head === undefined || !/^[\p{L}\p{N}]/u.test(next)) return [`${line} `, next];
  const tail = /^[\p{L}\p{N}-]+/u.exec(next)?.[0] ?? "";
  const isCompound =
    /[\p{N}-]/u.test(head) ||
    !/^\p{Ll}/u.test(next) ||
    (known.has(`${head}-${tail}`.toLowerCase()) && !known.has(`${head}${tail}`.toLowerCase()));
  return [isCompound ? line : line.slice(0, -1), next];
}
