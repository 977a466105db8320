import type {Box} from "../../layout/index.ts";
import {drawnIn, type Drawn} from "../../marks/surroundings/obstacles.ts";

/**
 * The box around what an SVG shows of a figure, in pixels: around its shapes, or where it is told and not drawn, around
 * its words; null where it is nowhere. Of several readings each is taken to be drawn on its own, in their order.
 */
export function figureBox(svg: Element, figure: string, reading = 1): Box | null {
  const drawn = new Map<Element, Drawn[]>();
  for (const box of drawnIn(svg)) {
    const {kind, of} = box;
    if (kind === "text" || of?.getAttribute("data-figure") !== figure) continue;
    drawn.set(of, [...(drawn.get(of) ?? []), box]);
  }
  const shapes = [...drawn.values()];
  return around(shapes[Math.min(reading, shapes.length) - 1] ?? wordsOf(svg, figure));
}

/** The boxes of a figure's words, which may be a run of a text that has others. */
function wordsOf(svg: Element, figure: string): Drawn[] {
  return Array.from(svg.querySelectorAll("[data-figure]"))
    .filter(
      (element) =>
        element.getAttribute("data-figure") === figure && !element.parentElement?.closest("[data-figure]")
    )
    .flatMap((element) => drawnOf(svg, element));
}

/** What one element shows, where it stands. */
function drawnOf(svg: Element, element: Element): Drawn[] {
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
