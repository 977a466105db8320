/** What a chart's value, or another use of a figure, looks like in a page. */
export const FIGURE = "[data-figure],a[*|href*='#figure-']";

/** The id of the figure that an element stands for: its `data-figure`, or where its link leads; null without either. */
export function figureOf(element: Element): string | null {
  return element.getAttribute("data-figure") ?? /#figure-([^#]+)$/.exec(hrefOf(element) ?? "")?.[1] ?? null;
}

/** A link's address as written; Plot writes those of its marks with the older name. */
export function hrefOf(element: Element): string | null {
  return element.getAttribute("href") ?? element.getAttribute("xlink:href");
}

/** A selector of every use of a figure in a page. */
export function usesOf(figure: string): string {
  const id = CSS.escape(figure);
  return `[data-figure="${id}"],a[*|href$="#figure-${id}"]`;
}
