import type {Box, Point} from "../../layout/index.ts";
import type {Run} from "../../text/rich-text.ts";
import {PAPER} from "../text-block.ts";
import {round, svgElement} from "../svg-element.ts";
import {xmlText} from "../xml-text.ts";

/** What a numbered note says. */
export interface NoteContent {
  /** Ids of the number and of the note begin with it. */
  id: string;
  title: string;
  /** Plain, a line a paragraph. */
  text: string;
  /** The text with its setting, when it has any. */
  runs: readonly (readonly Run[])[] | null;
  /** Where the whole callout leads, if anywhere. */
  link: string | null;
}

/** A number in the chart, with what orders it. */
interface NoteNumber {
  element: SVGElement;
  content: NoteContent;
  row: number;
  column: number;
  at: Point;
}

/** Type of the numbers, in pixels, and the radius of the circle around them, which holds two digits. */
const SIZE = 12;
export const NUMBER_RADIUS = 10;
/** What a finger can touch, in pixels of radius (WCAG 2.2, 2.5.8). */
const TOUCH = 12;
/** Numbers whose heights differ by less stand on one line of reading, in pixels. */
const LINE = 2 * NUMBER_RADIUS;

const NUMBERS = new WeakMap<Element, NoteNumber[]>();

/**
 * Draws the number of a note in its box, as a link to it; without a box, where there is no room even for a number, only
 * what the list of notes reads. Which number it is `numberNotes` says when all are drawn.
 */
export function drawNoteNumber(
  document: Document,
  svg: Element,
  content: NoteContent,
  box: Box | null,
  {row, column, origin}: {row: number; column: number; origin: Point}
): SVGElement {
  const middle = box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : {x: 0, y: 0};
  const at = {x: round(middle.x), y: round(middle.y)};
  const element = svgElement(
    document,
    "a",
    {
      role: "doc-noteref",
      "data-title": content.title || null,
      "data-text": content.text || null,
      "data-runs": content.runs ? JSON.stringify(content.runs) : null,
      "data-link": content.link,
      "data-id": content.id
    },
    box
      ? [
          svgElement(document, "circle", {
            cx: at.x,
            cy: at.y,
            r: TOUCH,
            fill: "none",
            stroke: "none",
            "pointer-events": "all"
          }),
          svgElement(document, "circle", {
            cx: at.x,
            cy: at.y,
            r: NUMBER_RADIUS - 0.5,
            fill: PAPER,
            "stroke-width": 1
          }),
          svgElement(
            document,
            "text",
            {
              x: at.x,
              y: at.y + SIZE * 0.34,
              "text-anchor": "middle",
              "font-size": SIZE,
              "font-weight": 700,
              stroke: "none"
            },
            [""]
          )
        ]
      : []
  );
  const numbers = NUMBERS.get(svg) ?? [];
  numbers.push({element, content, row, column, at: {x: origin.x + middle.x, y: origin.y + middle.y}});
  NUMBERS.set(svg, numbers);
  return element;
}

/**
 * Counts all the numbers that have been drawn in an SVG, whichever mark drew them, in reading order: facet by facet, row
 * by row; in a facet by lines from top to bottom, from left to right on a line.
 */
export function numberNotes(svg: Element): void {
  inReadingOrder(NUMBERS.get(svg) ?? []).forEach((note, i) => setNumber(note, i + 1));
}

function setNumber({element, content}: NoteNumber, number: number): void {
  const {id, title, text} = content;
  element.setAttribute("id", `${id}-number-${number}`);
  element.setAttribute("href", `#${id}-note-${number}`);
  element.setAttribute("data-note", String(number));
  element.setAttribute("aria-label", xmlText(`${number}: ${title || firstWords(text)}`));
  const label = element.querySelector("text");
  if (label) label.textContent = String(number);
}

/** Of a text without a title, the words that tell it from others: at most so many characters. */
function firstWords(text: string, most = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s+\S*$/u, "")}…`;
}

/** Facet by facet, row by row; in a facet line by line: a line begins with the highest that is left. */
function inReadingOrder(numbers: readonly NoteNumber[]): NoteNumber[] {
  const byHeight = [...numbers].sort(
    (a, b) => a.row - b.row || a.column - b.column || a.at.y - b.at.y || a.at.x - b.at.x
  );
  const ordered: NoteNumber[] = [];
  for (let start = 0; start < byHeight.length;) {
    const first = byHeight[start]!;
    let end = start + 1;
    while (
      end < byHeight.length &&
      byHeight[end]!.row === first.row &&
      byHeight[end]!.column === first.column &&
      byHeight[end]!.at.y - first.at.y < LINE
    )
      end++;
    ordered.push(...byHeight.slice(start, end).sort((a, b) => a.at.x - b.at.x));
    start = end;
  }
  return ordered;
}
