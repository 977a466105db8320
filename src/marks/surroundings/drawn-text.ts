import type {Box} from "../../layout/index.ts";
import {textWidth, type Weight} from "../../text/text-width.ts";

/** What an element of text has from those around it. */
export interface TextStyle {
  fontSize: number;
  fontWeight: Weight;
  fontFamily: string;
  textAnchor: string;
  direction: string;
}

/** Of a type size, how far a line reaches above its baseline and below it. */
const [ASCENT, DESCENT] = [0.76, 0.24];

interface DrawnLine {
  x: number;
  y: number;
  /** How far the next run begins from x. */
  width: number;
  /** The largest type on the line. */
  size: number;
}

/**
 * The boxes of the lines of a `<text>`, measured by the metrics of its font: attributes `x`, `y`, `dx`, `dy` of the
 * text and its `<tspan>`s in pixels or em, runs one after another, anchored as a browser does it.
 */
export function drawnText<Style extends TextStyle>(
  text: Element,
  style: Style,
  inherit: (element: Element, style: Style) => Style
): Box[] {
  const lines: DrawnLine[] = [{x: 0, y: 0, width: 0, size: 0}];
  const walk = (element: Element, own: Style) => {
    const length = (name: string) => inPixels(element.getAttribute(name), own.fontSize);
    const [x, y, dx, dy] = [length("x"), length("y"), length("dx"), length("dy")];
    let line = lines.at(-1)!;
    if (x !== null || y !== null) {
      // A new position begins a new line, anchored on its own.
      line = {x: x ?? line.x + line.width, y: y ?? line.y, width: 0, size: 0};
      lines.push(line);
    }
    line.x += dx ?? 0;
    if (dy) {
      line = {...line, y: line.y + dy, ...(line.width ? {x: line.x + line.width, width: 0} : {}), size: 0};
      lines.push(line);
    }
    for (let child = element.firstChild; child; child = child.nextSibling) {
      line = lines.at(-1)!;
      if (child.nodeType === 3) {
        line.width += textWidth(child.nodeValue ?? "", own.fontSize, own.fontWeight, own.fontFamily);
        line.size = Math.max(line.size, own.fontSize);
      } else if (child.nodeType === 1 && /^(?:tspan|a|textPath)$/.test((child as Element).localName))
        walk(child as Element, inherit(child as Element, own));
    }
  };
  walk(text, style);
  return lines
    .filter(({width}) => width > 0)
    .map(({x, y, width, size}) => ({
      x: x - width * shareBefore(style),
      y: y - size * ASCENT,
      width,
      height: size * (ASCENT + DESCENT)
    }));
}

/** The share of a line's width that lies left of its position. */
function shareBefore({textAnchor, direction}: TextStyle): number {
  if (textAnchor === "middle") return 0.5;
  return (textAnchor === "end") === (direction === "rtl") ? 0 : 1;
}

/** “12”, “12px”, “0.32em” or the first of several; null where there is none. */
export function inPixels(value: string | null, fontSize: number): number | null {
  if (value === null) return null;
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return null;
  const unit = /r?em(?=\s*$)/i.exec(value)?.[0].toLowerCase();
  return unit === "em" ? number * fontSize : unit === "rem" ? number * 16 : number;
}
