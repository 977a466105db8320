import type {Place} from "../along/along.ts";
import type {Stop} from "../along/fades.ts";
import type {Look} from "../along/look.ts";
import {round} from "../svg-element.ts";
import type {PlacedEvent, PlacedEventEnd} from "./place-event.ts";

const DASHES = "4 3";
/** A tick stands out of a band by so much, in pixels. */
const BEYOND = 2;
/** Up to this length a band is solid; the longer it is, the less is known, and the paler it is. */
const SOLID = 14;
const PALEST = 0.3;

/** The elements of one event, from the back to the front. */
export function drawEvent(event: PlacedEvent, look: Look): SVGElement[] {
  if (event.form === "tick") return tick(event, look);
  const long = event.end.at - event.start.at;
  const full = event.form === "bar" ? 0.85 : Math.max(PALEST, Math.min(1, SOLID / long));
  return [body(event, full, look), ...arrow(event.start, -1, look), ...arrow(event.end, 1, look)];
}

function tick({start, end, uncertain, approximate}: PlacedEvent, look: Look): SVGElement[] {
  const {pen, fades, line, size, hollow, stroke, strokeWidth, paper} = look;
  const at = (start.at + end.at) / 2;
  const half = size / 2 + BEYOND;
  const halo = () => {
    const stops: Stop[] = [
      [0, 0],
      [0.5, 0.6],
      [1, 0]
    ];
    return pen.rect(start.at, end.at, line - size / 2, line + size / 2, {
      fill: fades.paint(look.fill, stops),
      stroke: "none"
    });
  };
  const dashed = uncertain ? DASHES : null;
  const mark = hollow
    ? pen.rect(at - strokeWidth, at + strokeWidth, line - half, line + half, {
        fill: paper,
        stroke,
        "stroke-width": 1.25,
        "stroke-dasharray": dashed
      })
    : pen.line([at, line - half], [at, line + half], {
        stroke,
        "stroke-width": approximate ? strokeWidth / 2 : strokeWidth,
        "stroke-dasharray": dashed
      });
  return approximate ? [halo(), mark] : [mark];
}

function body(event: PlacedEvent, full: number, look: Look): SVGElement {
  const {start, end, uncertain} = event;
  const {pen, fades, line, size, hollow, fill, stroke, paper} = look;
  const paint = (colour: string, opacity: number) => {
    const stops = stopsOf(event, opacity);
    return stops ? {paint: fades.paint(colour, stops), opacity: null} : {paint: colour, opacity};
  };
  const isSharp = start.form === "sharp" && end.form === "sharp";
  // A pale band would hardly be seen without its edge.
  const isPale = isSharp && event.form === "band" && full < 1;
  const isLined = hollow || uncertain || isPale;
  const filled = hollow
    ? {paint: isSharp ? paper : "none", opacity: null}
    : paint(fill, uncertain ? 0.18 : full);
  return pen.rect(start.at, Math.max(end.at, start.at + 1), line - size / 2, line + size / 2, {
    fill: filled.paint,
    "fill-opacity": filled.opacity,
    stroke: isLined ? paint(stroke, 1).paint : "none",
    "stroke-width": isLined ? (hollow || uncertain ? 1.5 : 1) : null,
    "stroke-dasharray": uncertain ? DASHES : null
  });
}

/** How opaque an event is from its start to its end; null for all of it alike. */
function stopsOf({form, start, end}: PlacedEvent, full: number): Stop[] | null {
  const long = end.at - start.at;
  if ((start.form === "sharp" && end.form === "sharp") || long <= 0) return null;
  // What is only about there is soft by a good part, other ends as far as they are not sure, but to be seen.
  const least = form === "band" ? 0.3 : Math.min(0.3, 6 / long);
  const most = start.form === "sharp" || end.form === "sharp" ? 0.9 : 0.5;
  const rising = ({at, sure, form}: PlacedEventEnd): Stop[] => {
    if (form === "sharp") return [[0, full]];
    const share = Math.max(least, Math.min(most, Math.abs(sure - at) / long));
    return [
      [0, form === "cut" ? full * 0.2 : 0],
      [share, full]
    ];
  };
  const falling = rising(end).map(([offset, opacity]): Stop => [1 - offset, opacity]);
  return [...rising(start), ...falling.reverse()].map(([offset, opacity]) => [round(offset), round(opacity)]);
}

function arrow({at, form}: PlacedEventEnd, side: -1 | 1, {pen, line, size, stroke}: Look): SVGElement[] {
  if (form !== "open" && form !== "cut") return [];
  const arm = size * 0.32;
  const head: Place[] = [
    [at - side * arm, line - arm],
    [at, line],
    [at - side * arm, line + arm]
  ];
  return [
    pen.path(head, {stroke, "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round"})
  ];
}
