import type {Page} from "playwright-core";

/**
 * Text inside charts that lies on other text of the same chart or is cut off by its frame or the window.
 * Compared is the ink, not the line box; words of one label may touch each other. Tolerance in px.
 */
export function faultsOfDrawnText(page: Page, tolerance = 1): Promise<string[]> {
  return page.evaluate((tolerance) => {
    interface Box {
      words: string;
      label: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const pen = document.createElement("canvas").getContext("2d")!;

    const isSeen = (element: Element) =>
      element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
      !element.closest("title, desc, defs, style, script, metadata, symbol, clipPath, mask, pattern");

    // The line box has room above capitals and below letters that do not descend: taken off, where text is level.
    const ink = (rect: DOMRect, element: Element, words: string) => {
      const style = getComputedStyle(element);
      pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const measured = pen.measureText(words);
      const line = measured.fontBoundingBoxAscent + measured.fontBoundingBoxDescent;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const level = !matrix || Math.abs(matrix.b) + Math.abs(matrix.c) < 1e-6;
      if (!level || Math.abs(rect.height - line * scale) > Math.max(2, line * scale * 0.1)) return rect;
      const above = (measured.fontBoundingBoxAscent - measured.actualBoundingBoxAscent) * scale;
      const below = (measured.fontBoundingBoxDescent - measured.actualBoundingBoxDescent) * scale;
      return new DOMRect(rect.x, rect.y + above, rect.width, Math.max(0, rect.height - above - below));
    };

    const boxesOf = (svg: Element): Box[] => {
      const boxes: Box[] = [];
      const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = (node.textContent ?? "").trim();
        const element = node.parentElement!;
        if (words === "" || !isSeen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.width === 0 || rect.height === 0) continue;
          const {left, right, top, bottom} = ink(rect, element, words);
          boxes.push({words, label: element.closest("text") ?? element, left, right, top, bottom});
        }
      }
      return boxes;
    };

    const faults: string[] = [];
    const cut = (box: Box, frame: {left: number; right: number; top: number; bottom: number}) =>
      Math.max(
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom
      );
    const over = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
    const same = (a: Box, b: Box) =>
      a.words === b.words && Math.abs(a.left - b.left) < 0.5 && Math.abs(a.top - b.top) < 0.5;

    for (const svg of document.querySelectorAll("svg")) {
      if (svg.parentElement?.closest("svg") || !isSeen(svg)) continue;
      const name =
        svg.querySelector("title")?.textContent ?? svg.getAttribute("aria-label") ?? (svg.id || "a chart");
      const boxes = boxesOf(svg);
      const frame = svg.getBoundingClientRect();
      const clips = [frame];
      for (let outer = svg.parentElement; outer; outer = outer.parentElement) {
        if (/(hidden|clip|auto|scroll)/.test(getComputedStyle(outer).overflowX)) {
          clips.push(outer.getBoundingClientRect());
        }
      }
      const screen = {left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity};
      for (const [i, box] of boxes.entries()) {
        const by = Math.max(cut(box, screen), ...clips.map((clip) => cut(box, clip)));
        if (by > tolerance) faults.push(`${name}: “${box.words}” is cut off by ${by.toFixed(1)} px`);
        for (const other of boxes.slice(i + 1)) {
          if (box.label !== other.label && !same(box, other) && over(box, other)) {
            faults.push(`${name}: “${box.words}” lies on “${other.words}”`);
          }
        }
      }
    }
    return faults;
  }, tolerance);
}

/** Figures that show no drawing with words at this width, or more than one. */
export function unseenCharts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("figure.chart")].flatMap((figure) => {
      const seen = [...figure.querySelectorAll("svg")].filter(
        (svg) =>
          svg.checkVisibility() && [...svg.querySelectorAll("text")].some((text) => text.checkVisibility())
      );
      return seen.length === 1 ? [] : [`the chart #${figure.id} shows ${seen.length} drawings`];
    })
  );
}
