import {FIGURE, figureOf, hrefOf} from "./figure-of.ts";
import {wordsOf} from "./words-of.ts";
import type {Box} from "./nearest.ts";

/** A drawn value of a chart. */
export interface Mark {
  /** The id of its figure. */
  figure: string;
  element: SVGElement;
  /** The link that it is, or that it stands in or holds. */
  link: SVGElement | null;
  /** Its title, label or text, or that of another mark of the same figure; "" where the chart says nothing of it. */
  words: string;
}

const SHAPES = "path,rect,circle,ellipse,line,polygon,polyline,text,image,use";

/** The drawn values of a chart, in the order in which they are drawn; what stands in one of the same figure is part of it. */
export function marksOf(chart: SVGElement): Mark[] {
  const marks = [...chart.querySelectorAll<SVGElement>(FIGURE)].flatMap((element): Mark[] => {
    const figure = figureOf(element);
    const outer = element.parentElement?.closest(FIGURE);
    if (!figure || (outer && figureOf(outer) === figure)) return [];
    const link = [element.closest<SVGElement>("a"), element.querySelector<SVGElement>("a")].find(
      (one) => one && hrefOf(one)
    );
    return [{figure, element, link: link ?? null, words: ownWords(element)}];
  });
  for (const mark of marks)
    mark.words ||= marks.find(({figure, words}) => figure === mark.figure && words)?.words ?? "";
  return marks;
}

function ownWords(element: SVGElement): string {
  return (
    element.querySelector("title")?.textContent || element.getAttribute("aria-label") || wordsOf(element)
  );
}

/** What the keyboard reaches of a mark. */
export function stopOf({link, element}: Mark): SVGElement {
  return link ?? element;
}

/**
 * The marks that the keyboard walks: all links, and of what is none the first of each figure that no link of the chart
 * stands for.
 */
export function walkOf(marks: readonly Mark[]): Mark[] {
  const linked = new Set(marks.flatMap(({link, figure}) => (link ? [figure] : [])));
  const seen = new Set<Element | string>();
  return marks.filter(({figure, link}) => {
    const key = link ?? figure;
    if (seen.has(key) || (!link && linked.has(figure))) return false;
    seen.add(key);
    return true;
  });
}

/** What a mark covers of the window; no box when it is not shown. */
export function boxesOf({element}: Mark): Box[] {
  const inner = element.matches(SHAPES) ? [] : [...element.querySelectorAll(SHAPES)];
  const parts = inner.length > 0 ? inner : [element];
  return parts
    .flatMap((part) => [...part.getClientRects()])
    .filter(({width, height}) => width > 0 || height > 0);
}
