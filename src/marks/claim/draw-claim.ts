import {paint} from "../../theme/theme.ts";
import type {Place} from "../along/along.ts";
import type {Stop} from "../along/fades.ts";
import type {Look} from "../along/look.ts";
import type {PlacedClaim, PlacedEnd} from "./place-claim.ts";

const DASHES = "4 3";

/** The elements of one claim, from the back to the front. */
export function drawClaim(claim: PlacedClaim, look: Look): SVGElement[] {
  if (claim.form === "point") return [point(claim.at, look)];
  const {start, end, tick} = claim;
  const {pen, line, size, stroke, strokeWidth} = look;
  return [
    body(start, end, look),
    ...(start.form === "fade" || end.form === "fade" ? [shaft(start, end, look)] : []),
    ...(tick === null
      ? []
      : [pen.line([tick, line - size / 2], [tick, line + size / 2], {stroke, "stroke-width": strokeWidth})]),
    ...endOf(start, -1, look),
    ...endOf(end, 1, look)
  ];
}

function point(at: number, {pen, line, size, hollow, fill, stroke, strokeWidth, paper}: Look): SVGElement {
  return pen.circle([at, line], Math.max(1, (size - strokeWidth) / 2), {
    fill: hollow ? paper : fill,
    stroke,
    "stroke-width": strokeWidth,
    "stroke-dasharray": hollow ? "3 2" : null
  });
}

function body(start: PlacedEnd, end: PlacedEnd, {pen, fades, line, size, hollow, fill, stroke}: Look) {
  const paint = (colour: string, full: number) => {
    const stops = stopsOf(start, end, full);
    return stops === null
      ? {paint: colour, opacity: full as number | null}
      : {paint: fades.paint(colour, stops), opacity: null};
  };
  const filled = paint(fill, hollow ? 0.12 : 0.7);
  const lined = hollow ? paint(stroke, 1) : null;
  // A gradient needs something to stretch over.
  const to = Math.max(end.at, start.at + 1);
  return pen.rect(start.at, to, line - size / 2, line + size / 2, {
    fill: filled.paint,
    "fill-opacity": filled.opacity,
    stroke: lined?.paint ?? "none",
    "stroke-width": lined ? 1.5 : null,
    "stroke-dasharray": lined ? DASHES : null
  });
}

/** How opaque a body is from its start to its end; null for all of it alike. */
function stopsOf(start: PlacedEnd, end: PlacedEnd, full: number): Stop[] | null {
  const before = risingTo(full, start.form);
  const after = risingTo(full, end.form)
    ?.map(([offset, opacity]): Stop => [1 - offset, opacity])
    .reverse();
  if (!before && !after) return null;
  return [...(before ?? [[0, full] as Stop]), ...(after ?? [[1, full] as Stop])];
}

/** How a body becomes opaque from an end that is not sharp; null for one that is. */
function risingTo(full: number, form: PlacedEnd["form"]): Stop[] | null {
  const from = (first: number, offset: number, opacity: number): Stop[] => [
    [0, first],
    [offset, opacity]
  ];
  if (form === "soft") return from(0, 0.3, full);
  if (form === "fade") return from(0, 0.5, full * 0.5);
  return form === "cut" ? from(full * 0.2, 0.25, full) : null;
}

/** The line that leads on to where nothing is known. */
function shaft(start: PlacedEnd, end: PlacedEnd, {pen, line, hollow, stroke}: Look): SVGElement {
  const dashed = {"stroke-dasharray": hollow ? DASHES : null};
  return pen.line([start.at, line], [end.at, line], {stroke, "stroke-width": 1.5, ...dashed});
}

function endOf(end: PlacedEnd, side: -1 | 1, look: Look): SVGElement[] {
  const {pen, line, size, stroke, strokeWidth, paper} = look;
  if (end.form === "ring")
    return [pen.circle([end.at, line], size * 0.3, {fill: paper, stroke, "stroke-width": strokeWidth})];
  if (end.form === "line") {
    const reach = size / 2 + 2;
    return [
      pen.line([end.at, line - reach], [end.at, line + reach], {stroke, "stroke-width": strokeWidth + 0.5})
    ];
  }
  return end.form === "soft" ? [] : [arrow(end.at, side, look)];
}

/** The head of an arrow whose tip is at a place. */
function arrow(tip: number, side: -1 | 1, {pen, line, size, stroke}: Look): SVGElement {
  const arm = size * 0.32;
  const head: Place[] = [
    [tip - side * arm, line - arm],
    [tip, line],
    [tip - side * arm, line + arm]
  ];
  return pen.path(head, {stroke, "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round"});
}

/** Two brackets that face each other across a gap between two sides. */
export function drawGap(
  {start, end}: {start: number; end: number},
  {pen, line, size}: Pick<Look, "pen" | "line" | "size">
): SVGElement[] {
  const [half, arm] = [size * 0.4, Math.min(4, (end - start) / 3)];
  const bracket = (at: number, side: -1 | 1): SVGElement =>
    pen.path(
      [
        [at + side * arm, line - half],
        [at, line - half],
        [at, line + half],
        [at + side * arm, line + half]
      ],
      {stroke: paint("muted"), "stroke-width": 1.25}
    );
  return [bracket(start, 1), bracket(end, -1)];
}
