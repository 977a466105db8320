import {fillTip} from "./fill-tip.ts";
import {boxesOf} from "./marks-of.ts";
import type {Mark} from "./marks-of.ts";
import {boxDistance, union} from "./nearest.ts";
import type {Box, Point} from "./nearest.ts";
import {GAP, anchorOf, clip, placeTip} from "./place-tip.ts";

/** The tooltip of a page, which shows one mark's source at a time. */
export interface Tip {
  element: HTMLElement;
  /** Shows a mark's source by the mark, near a point of the window if one is given. Does nothing for what is out of sight. */
  show(mark: Mark, point?: Point): void;
  hide(): void;
  /** Whether a point of the window lies on the tooltip, or between it and its mark. */
  holds(point: Point): boolean;
  /** Stands by its mark again after the page moved, or hides when that is out of sight. */
  follow(): void;
}

/** Within a mark the tooltip stays where it is until the pointer is so far from it, in px. */
const STEP = 64;

export function makeTip(document: Document, id: string): Tip {
  const element: HTMLElement = document.createElement("div");
  element.className = "cifra-tip";
  element.id = id;
  element.setAttribute("role", "tooltip");
  // Above all else where the browser has popovers (since 2024), else where it stands.
  const pops = typeof element.showPopover === "function";
  if (pops) element.popover = "manual";
  else element.hidden = true;
  const isOpen = (): boolean => (pops ? element.matches(":popover-open") : !element.hidden);
  /** False while a card closes that gives the focus back to a mark: nothing else can open just then (HTML, 6.12). */
  const open = (): boolean => {
    try {
      if (pops) element.showPopover();
      else element.hidden = false;
      return true;
    } catch {
      return false;
    }
  };
  // The point is that of the mark's drawing, which moves with the page.
  let shown: {mark: Mark; point: Point | null; anchor: Box} | null = null;

  const hide = (): void => {
    shown = null;
    if (!isOpen()) return;
    if (pops) element.hidePopover();
    else element.hidden = true;
  };

  const follow = (): void => {
    if (!shown) return;
    const {mark, point} = shown;
    const {clientWidth: width, clientHeight: height} = document.documentElement;
    const boxes = boxesOf(mark);
    const seen = boxes.length > 0 && clip(union(boxes), {width, height});
    if (!seen) return hide();
    const {x, y} = frameOf(mark);
    shown.anchor = anchorOf(seen, point ? {x: point.x + x, y: point.y + y} : undefined);
    const size = {width: element.offsetWidth, height: element.offsetHeight};
    const corner = placeTip(shown.anchor, size, {width, height});
    element.style.transform = `translate(${Math.round(corner.x)}px,${Math.round(corner.y)}px)`;
  };

  return {
    element,
    hide,
    follow,
    show(mark, point) {
      if (shown?.mark === mark && point && boxDistance(point, shown.anchor) < STEP) return;
      if (shown?.mark !== mark) {
        // Within the figure: read where it belongs, and in the fonts of its place.
        const host = mark.element.closest("figure") ?? mark.element.closest("svg")!.parentElement!;
        if (element.parentElement !== host) host.append(element);
        element.style.fontFamily = getComputedStyle(mark.element).fontFamily;
        fillTip(element, mark);
        if (!isOpen() && !open()) return;
      }
      const {x, y} = frameOf(mark);
      shown = {
        mark,
        point: point ? {x: point.x - x, y: point.y - y} : null,
        anchor: {x: 0, y: 0, width: 0, height: 0}
      };
      follow();
    },
    holds(point) {
      if (!shown) return false;
      const {x, y, width, height, bottom} = element.getBoundingClientRect();
      const over = bottom <= shown.anchor.y;
      const bridge = {x, y: over ? y : y - GAP, width, height: height + GAP};
      return boxDistance(point, bridge) === 0;
    }
  };
}

function frameOf({element}: Mark): DOMRect {
  return element.closest("svg")!.getBoundingClientRect();
}
