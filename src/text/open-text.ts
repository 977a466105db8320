import {BoundedCache} from "./bounded-cache.ts";
import {directionOf} from "./direction.ts";
import {fontsRegistered} from "./font.ts";
import type {Block, Line, Run} from "./rich-text.ts";
import {emptyLine, TextStretch, type TextType} from "./text-stretch.ts";

/** So many texts are kept, and of each the lines of so many widths. */
const TEXTS = 500;
const WIDTHS = 24;

const NEWLINE = /\r\n|[\n\r\u2028\u2029]/;

const opened = new BoundedCache<string, OpenText>(TEXTS);
let fonts = 0;

/** A paragraph cut at its newlines. */
interface Paragraph {
  stretches: {text: TextStretch; first: Run}[];
  direction: "ltr" | "rtl";
}

/** Paragraphs that have been measured and can be broken at any width. */
export class OpenText {
  private readonly paragraphs: Paragraph[];
  private readonly blocks = new BoundedCache<number, Block>(WIDTHS);

  constructor(
    paragraphs: readonly (readonly Run[])[],
    private readonly type: TextType
  ) {
    this.paragraphs = paragraphs.map((runs) => ({
      stretches: cutAtNewlines(runs.map((run) => ({...run}))).map((part) => ({
        text: new TextStretch(part, type),
        first: part[0]!
      })),
      direction: directionOf(runs.map(({text}) => text).join(""))
    }));
  }

  /** The number of its lines that take no more room than `width`, in pixels. */
  count(width: number): number {
    let count = 0;
    for (const {stretches} of this.paragraphs)
      for (const {text} of stretches)
        count += text.isEmpty ? Number(stretches.length > 1) : text.count(width);
    return count;
  }

  /** Its lines, which take no more room than `width`, in pixels; the same block each time, not to be changed. */
  block(width: number): Block {
    return this.blocks.get(width, () => {
      const lines = this.paragraphs.flatMap((paragraph) => this.linesOf(paragraph, width));
      return {
        lines,
        width: Math.max(0, ...lines.map((line) => line.width)),
        textWidth: Math.max(0, ...lines.map((line) => line.textWidth)),
        height: lines.reduce((sum, line) => sum + line.height, 0)
      };
    });
  }

  private linesOf({stretches, direction}: Paragraph, width: number): Line[] {
    const lines = stretches.flatMap(({text, first}) => {
      if (!text.isEmpty) return text.lines(width);
      // Nothing at all is no line; nothing between newlines is one.
      return stretches.length > 1 ? [emptyLine(first, this.type)] : [];
    });
    return direction === "rtl" ? lines.map((line) => ({...line, direction})) : lines;
  }
}

/** Measures paragraphs of runs; the same text in the same type only once as long as it is in use. */
export function openText(paragraphs: readonly (readonly Run[])[], {size, family}: TextType): OpenText {
  if (fonts !== fontsRegistered()) opened.clear();
  fonts = fontsRegistered();
  const key = `${size} ${family ?? ""} ${JSON.stringify(paragraphs)}`;
  return opened.get(key, () => new OpenText(paragraphs, {size, family}));
}

/** A newline at the end of a paragraph ends its last line and begins none. */
function cutAtNewlines(paragraph: readonly Run[]): (readonly Run[])[] {
  if (!paragraph.some((run) => NEWLINE.test(run.text))) return [paragraph];
  const lines: Run[][] = [[]];
  for (const run of paragraph)
    run.text.split(NEWLINE).forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines[lines.length - 1]!.push({...run, text});
    });
  if (lines[lines.length - 1]!.every((run) => run.text === "")) lines.pop();
  return lines;
}
