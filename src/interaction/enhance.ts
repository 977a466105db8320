import {enhanceChart} from "./enhance-chart.ts";
import {figureAt, makeHighlight} from "./highlight.ts";
import {makeShow} from "./show.ts";

const HINT =
  "Arrow keys move between the values, Home and End to the first and the last, Enter opens the source, Escape leaves.";

export interface EnhanceOptions {
  /** Which elements are charts; default `svg.cifra-chart`. */
  charts?: string;
  /** What a screen reader says of a chart's keys; default the first `data-cifra-hint` of the page, else in English. */
  hint?: string;
}

/**
 * Adds to the charts below `root`, each drawn value of which carries `data-figure="<id>"` or is a link to
 * `#figure-<id>`: a tooltip with the value's source at the nearest mark, for mouse, touch and keyboard, and light on
 * the same figure wherever else the page shows it. Gives a function that takes everything away again. Charts that come
 * later are left alone, and so is everything in browsers without popovers (before 2024).
 */
export function enhance(
  root: Document | Element = document,
  {charts = "svg.cifra-chart", hint}: EnhanceOptions = {}
): () => void {
  const page = root instanceof Document ? root : root.ownerDocument;
  const view = page.defaultView;
  if (!view || !("popover" in view.HTMLElement.prototype)) return () => {};
  const ended = new AbortController();
  const {signal} = ended;
  const light = makeHighlight(page);
  const words = page.querySelector<HTMLElement>("[data-cifra-hint]")?.dataset.cifraHint;
  const show = makeShow(page, hint ?? words ?? HINT, light);

  const undo = [...root.querySelectorAll<SVGSVGElement>(charts)]
    .filter((chart) => !chart.classList.contains("cifra-live"))
    .map((chart) => enhanceChart(chart, show, signal));

  // Uses outside the charts: links in the text, rows of tables.
  const use = ({type, target}: Event): void => {
    if (target instanceof Element && target.closest(".cifra-live,.cifra-tip")) return;
    const figure = type === "pointerover" || type === "focusin" ? figureAt(target) : null;
    light(figure ?? show.mark?.figure ?? null);
  };
  for (const type of ["pointerover", "pointerout", "focusin", "focusout"])
    page.addEventListener(type, use, {signal, passive: true});

  return () => {
    ended.abort();
    show.end();
    light(null);
    for (const chart of undo) chart();
  };
}
