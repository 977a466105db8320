import {boxesOf} from "./marks-of.ts";
import type {Mark} from "./marks-of.ts";
import {union} from "./nearest.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Between a mark and its ring, in px. */
const MARGIN = 3;

/** The ring around the mark that is spoken of, drawn into its chart: browsers do not agree on outlines within SVG. */
export interface Ring {
  /** `strong` for the mark that has the keyboard's focus. */
  show(mark: Mark, strong: boolean): void;
  hide(): void;
}

export function makeRing(document: Document): Ring {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("aria-hidden", "true");
  // A line on a broader one of the ground's colour is seen on any fill.
  for (let i = 0; i < 2; i++) group.append(document.createElementNS(SVG, "rect"));
  let ringed: Element | null = null;
  const hide = (): void => {
    ringed?.classList.remove("cifra-ringed");
    group.remove();
  };
  return {
    hide,
    show(mark, strong) {
      hide();
      const chart = mark.element.closest("svg") as SVGSVGElement;
      const matrix = chart.getScreenCTM();
      const boxes = boxesOf(mark);
      if (!matrix || boxes.length === 0) return;
      const frame = chart.getBoundingClientRect();
      const box = union(boxes);
      const x = Math.max(box.x - MARGIN, frame.x + 1);
      const y = Math.max(box.y - MARGIN, frame.y + 1);
      const right = Math.min(box.x + box.width + MARGIN, frame.right - 1);
      const bottom = Math.min(box.y + box.height + MARGIN, frame.bottom - 1);
      const place = {
        x: (x - matrix.e) / matrix.a,
        y: (y - matrix.f) / matrix.d,
        width: (right - x) / matrix.a,
        height: (bottom - y) / matrix.d
      };
      for (const rect of group.children)
        for (const [name, value] of Object.entries(place)) rect.setAttribute(name, value.toFixed(2));
      group.setAttribute("class", strong ? "cifra-ring cifra-ring-strong" : "cifra-ring");
      chart.append(group);
      ringed = mark.element;
      ringed.classList.add("cifra-ringed");
    }
  };
}
