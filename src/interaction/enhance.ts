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
 * the same figure wherever else the page shows it. Charts that come later get the same, and those that go leave nothing
 * behind. Gives a function that takes everything away again.
 */
export function enhance(
  root: Document | Element = document,
  {charts = "svg.cifra-chart", hint}: EnhanceOptions = {}
): () => void {
  const page = root instanceof Document ? root : root.ownerDocument;
  const view = page.defaultView;
  if (!view) return () => {};
  const ended = new AbortController();
  const {signal} = ended;
  const light = makeHighlight(page);
  const words = page.querySelector<HTMLElement>("[data-cifra-hint]")?.dataset.cifraHint;
  const show = makeShow(page, hint ?? words ?? HINT, light);

  const live = new Map<SVGSVGElement, () => void>();
  const look = (): void => {
    for (const [chart, end] of live) {
      if (chart.isConnected) continue;
      end();
      live.delete(chart);
    }
    for (const chart of root.querySelectorAll<SVGSVGElement>(charts)) {
      if (chart.classList.contains("cifra-live")) continue;
      const own = new AbortController();
      const undo = enhanceChart(chart, show, own.signal);
      live.set(chart, () => {
        if (chart.contains(show.mark?.element ?? null)) show.hide();
        own.abort();
        undo();
      });
    }
  };
  look();
  const later = new MutationObserver(look);
  later.observe(root, {childList: true, subtree: true});

  // Uses outside the charts: links in the text, rows of tables.
  const use = ({type, target}: Event): void => {
    if (target instanceof Element && target.closest(".cifra-live,.cifra-tip")) return;
    const figure = type === "pointerover" || type === "focusin" ? figureAt(target) : null;
    light(figure ?? show.mark?.figure ?? null);
  };
  for (const type of ["pointerover", "pointerout", "focusin", "focusout"])
    page.addEventListener(type, use, {signal, passive: true});

  return () => {
    later.disconnect();
    ended.abort();
    show.end();
    light(null);
    for (const end of live.values()) end();
  };
}
