import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {Side} from "../../layout/index.ts";
import {cut} from "../../locales/make-locale.ts";
import {unknownNames} from "../../marks/plot-options.ts";
import type {Run} from "../../text/rich-text.ts";
import type {Words} from "../chart.ts";
import {valueRun} from "../row-words.ts";

/** A sentence of the editor at a drawn value. It finds its own place; where it has none it is a numbered note. */
export interface Annotation {
  /** The figure of the row at whose drawing it stands. */
  figure?: string;
  /** The row instead, counted from 1. */
  row?: number;
  /**
   * What it says: a string, in which `{figure}` stands for that figure's value and leads to it and line breaks are
   * kept; or paragraphs of runs.
   */
  text: string | readonly (readonly Run[])[];
  /** Stands before the text, in bold. */
  title?: string;
  /** On which sides it had best stand, the best first. */
  side?: Side | readonly Side[];
  /** Where there is not room for all, the higher ones are kept as text; default 0. */
  priority?: number;
}

/** An annotation whose row is found and whose text is set. */
export interface AnnotationAt extends Pick<Annotation, "side"> {
  figure: string;
  /** Which of the figure's readings is spoken of. */
  reading: number;
  title: string | null;
  text: Run[][];
  priority: number;
}

const KEYS: readonly (keyof Annotation)[] = ["figure", "row", "text", "title", "side", "priority"];

/** Finds the rows of annotations and sets their text. Throws an Error that names the chart and the annotation. */
export function readAnnotations(
  chart: string,
  given: readonly Annotation[],
  rows: readonly ChartRow[],
  words: Words
): AnnotationAt[] {
  return given.map((annotation, i) => {
    const fail = (reason: string): never => {
      throw new Error(`chart ${chart}: annotation ${i + 1} ${reason}`);
    };
    if (typeof annotation !== "object" || annotation === null) fail("is not an object of options");
    const unknown = unknownNames(Object.keys(annotation), KEYS);
    if (unknown) fail(`has the unknown option ${unknown}; it can have ${KEYS.join(", ")}`);
    const {figure, row: nth, text, title = null, side, priority = 0} = annotation;
    if ((figure === undefined) === (nth === undefined))
      fail("has to name either its figure or its row, counted from 1");
    const row = figure === undefined ? rows[nth! - 1] : rows.find((one) => one.figure === figure);
    if (!row)
      fail(
        figure === undefined
          ? `is at row ${nth}; there are ${rows.length}`
          : `is at “${figure}”, which no row has`
      );
    const find = (name: string) =>
      rows.find((one) => one.figure === name) ?? fail(`names “${name}”, which no row has`);
    if (typeof text !== "string" && !Array.isArray(text)) fail("has no text");
    const paragraphs =
      typeof text === "string"
        ? text.split(/\r\n?|\n/).map((line) => fillIn(line, find, words))
        : text.map((runs) => [...runs]);
    return {figure: row!.figure, reading: row!.reading, title, text: paragraphs, side, priority};
  });
}

function fillIn(line: string, find: (figure: string) => ChartRow, words: Words): Run[] {
  return cut(line).map((part) => ("text" in part ? part : valueRun(find(part.name), words, {weight: 600})));
}
