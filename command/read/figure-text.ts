import type {Quantity} from "../../loaders/quantity/index.ts";
import {oneLine} from "../terminal/printable.ts";
import {style, type Style} from "../terminal/style.ts";
import {meaningOf} from "./meaning.ts";
import {sentencesOf, type Sentence} from "../../loaders/draft/sentences.ts";
import type {Language, ReadSettings} from "./settings.ts";

/**
 * For people: under the file's name and the number of its figures each sentence that holds some, the figures marked
 * in it, and below it what each is.
 */
export function figureText(
  file: string,
  text: string,
  figures: readonly Quantity[],
  language: Language,
  {colour}: Pick<ReadSettings, "colour">
): string {
  const look = style(colour);
  const count = figures.length === 1 ? "1 figure" : `${figures.length.toLocaleString("en")} figures`;
  const head = `${look.title(`${oneLine(file)}: ${count}`)}${look.quiet(`, read as ${NAMES[language]}`)}\n`;
  const sentences = sentencesOf(text, figures, language);
  const parts = sentences.map((sentence) => `\n${marked(text, sentence, look)}\n${legend(sentence, look)}`);
  return `${head}${parts.join("")}\n`;
}

const NAMES: Record<Language, string> = {en: "English", es: "Spanish"};

/** Of a sentence longer than this (in UTF-16 units), only what stands near its figures is shown. */
const LONG = 600;
const NEAR = 120;

/** The sentence in one line, its figures marked. */
function marked(text: string, {start, end, spans}: Sentence<Quantity>, look: Style): string {
  const long = end - start > LONG;
  let shown = "";
  let from = start;
  for (const span of spans) {
    shown += between(text, from, span.start, long, from === start);
    shown += look.strong(oneLine(text.slice(span.start, span.end)));
    from = span.end;
  }
  const rest =
    long && end - from > NEAR ? `${oneLine(text.slice(from, wordEnd(text, from + NEAR)))} …` : null;
  return `  ${(shown + (rest ?? oneLine(text.slice(from, end)))).trim()}`;
}

function between(text: string, from: number, to: number, long: boolean, first: boolean): string {
  if (!long || to - from <= 2 * NEAR) return oneLine(text.slice(from, to));
  const before = first ? "" : oneLine(text.slice(from, wordEnd(text, from + NEAR)));
  return `${before} … ${oneLine(text.slice(wordEnd(text, to - NEAR), to)).trimStart()}`;
}

/** The next white space, so that no word is cut, unless it is far. */
function wordEnd(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/);
  if (space >= 0) return at + space;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** A line for each figure, in columns; the last has whatever else is known. */
function legend({spans}: Sentence<Quantity>, look: Style): string {
  const rows = spans.map((figure) => {
    const {kind, value, rest} = meaningOf(figure);
    return [oneLine(figure.printed), kind, value, rest] as const;
  });
  const width = (column: 0 | 1 | 2) =>
    Math.min(
      WIDEST[column],
      rows.reduce((most, row) => Math.max(most, row[column].length), 0)
    );
  const widths = [width(0), width(1), width(2)] as const;
  return rows
    .map((row) => {
      const cells = widths.map((wide, column) => row[column]!.padEnd(wide));
      return `    ${`${look.quiet(cells.slice(0, 2).join("  "))}  ${cells[2]}  ${row[3]}`.trimEnd()}\n`;
    })
    .join("");
}

const WIDEST = [28, 10, 30] as const;
