import {FIGURE, figureOf, usesOf} from "./figure-of.ts";

/** Lights every use of a figure in a document, and none when it is null; one figure at a time. */
export function makeHighlight(document: Document): (figure: string | null) => void {
  let lit: {figure: string; uses: Element[]} | null = null;
  return (figure) => {
    if (figure === (lit?.figure ?? null)) return;
    for (const use of lit?.uses ?? []) use.classList.remove("cifra-lit");
    lit = figure === null ? null : {figure, uses: [...document.querySelectorAll(usesOf(figure))]};
    for (const use of lit?.uses ?? []) use.classList.add("cifra-lit");
  };
}

/** The figure that an event's target stands for or in, or null. */
export function figureAt(target: EventTarget | null): string | null {
  const use = target instanceof Element ? target.closest(FIGURE) : null;
  return use && figureOf(use);
}
