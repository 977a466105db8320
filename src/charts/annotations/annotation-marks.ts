import type * as Plot from "@observablehq/plot";
import type {Box, Side} from "../../layout/index.ts";
import {callout} from "../../marks/callout/callout.ts";
import type {Run} from "../../text/rich-text.ts";
import {paint, theme as defaultTheme} from "../../theme/theme.ts";
import type {DrawOptions} from "../chart.ts";
import {figureBox} from "./figure-box.ts";

/** Where the drawing of a row is best spoken of, in pixels; a point has no width and no height. */
export interface Anchor extends Box {
  figure: string;
  /** Default all of the figure's readings. */
  reading?: number;
  /** On which sides there is room, where the annotation does not say; the best first. */
  side?: Side | readonly Side[];
}

/** The width of a drawing in pixels below which its annotations are notes. */
export const NOTES_BELOW = 480;

/** The longest line of annotations, in em. */
export const ANNOTATION = {lineWidth: 19};

/**
 * Annotations as callouts over all that has been drawn, at the anchors of their rows; where a form gives none, at what
 * is drawn of the figure. Throws an Error that names the annotation of a figure that is not drawn.
 */
export function annotationMarks(anchors: readonly Anchor[], options: DrawOptions): Plot.RenderFunction[] {
  const {annotations = [], theme = defaultTheme, id, figureHref} = options;
  if (annotations.length === 0) return [];
  return [
    (index, scales, _, dimensions, context) => {
      const at = annotations.map(({figure, reading}): Pick<Anchor, "side"> & Box => {
        const of = anchors.filter((anchor) => anchor.figure === figure);
        const anchor = of.find((anchor) => (anchor.reading ?? reading) === reading) ?? of[0];
        const place = anchor ?? figureBox(context.ownerSVGElement, figure, reading);
        if (!place) throw new Error(`an annotation is at “${figure}”, which is not drawn`);
        return place;
      });
      const mark = callout(annotations, {
        x1: at.map(({x}) => x),
        x2: at.map(({x, width}) => x + width),
        y1: at.map(({y}) => y),
        y2: at.map(({y, height}) => y + height),
        text: annotations.map(({text}) => text),
        title: annotations.map(({title}) => title),
        side: annotations.map(({side}, i) => side ?? at[i]!.side ?? null),
        priority: annotations.map(({priority}) => priority),
        channels: {figure: {value: annotations.map(({figure}) => figure), filter: null}},
        ...ANNOTATION,
        fontSize: theme.sizes.text,
        notesBelow: NOTES_BELOW,
        fontFamily: theme.fontFamily,
        fill: paint("ink", theme),
        stroke: paint("muted", theme),
        halo: paint("paper", theme),
        id,
        figureHref
      });
      // Where things are is known when they are drawn: the mark is given its places then, in pixels.
      const {channels} = mark.initialize(undefined, undefined, {});
      const values = Object.fromEntries(Object.entries(channels).map(([name, {value}]) => [name, value]));
      const all = Object.assign(
        annotations.map((_, i) => i),
        {fx: undefined, fy: undefined}
      );
      const drawn = mark.render(all as typeof index, scales, values as never, dimensions, context);
      sayFigures(drawn);
      return drawn;
    }
  ];
}

/** Numbers of notes say of which figures the notes speak, for their names hold the first words of these. */
function sayFigures(drawn: Element): void {
  for (const note of Array.from(drawn.querySelectorAll("[data-runs]"))) {
    const runs = (JSON.parse(note.getAttribute("data-runs")!) as Run[][]).flat();
    const figures = [...new Set(runs.flatMap(({figure}) => figure ?? []))];
    if (figures.length > 0) note.setAttribute("data-figures", figures.join(" "));
  }
}
