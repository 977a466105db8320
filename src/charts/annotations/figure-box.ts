import type {Box} from "../../layout/index.ts";
import {drawnIn} from "../../marks/surroundings/obstacles.ts";

/**
 * The box around what an SVG shows of a figure, in pixels: around its shapes, or where it is told and not drawn, around
 * its words; null where it is nowhere. Of several readings each is taken to be drawn on its own, in their order.
 */
export function figureBox(svg: Element, figure: string, reading = 1): Box | null {
  const named = Array.from(svg.querySelectorAll("[data-figure]")).filter(
    (element) =>
      element.getAttribute("data-figure") === figure && !element.parentElement?.closest(`[data-figure]`)
  );
  const boxes = named.map((element) => drawnOf(svg, element));
  const shapes = boxes
    .map((drawn) => around(drawn.filter(({kind}) => kind !== "text")))
    .filter((box) => box !== null);
  return shapes[Math.min(reading, shapes.length) - 1] ?? around(boxes.flat());
}

/** What one element shows, where it stands. */
function drawnOf(svg: Element, element: Element) {
  const alone = svg.cloneNode(false) as Element;
  let inner = element.cloneNode(true) as Element;
  for (let outer = element.parentElement; outer && outer !== svg; outer = outer.parentElement) {
    const shell = outer.cloneNode(false) as Element;
    shell.append(inner);
    inner = shell;
  }
  alone.append(inner);
  return drawnIn(alone);
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y
  };
}
