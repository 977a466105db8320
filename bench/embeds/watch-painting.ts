/**
 * Runs in every frame before anything else: notes when all charts that the frame is to show were painted, as a moment of
 * the clock that frames share, and how much moved. Browsers report no painting of SVG, nor of anything in a shadow tree,
 * so each frame of animation looks whether the charts are laid out; what is laid out in one is painted at its end.
 * An article says by `data-charts` how many stand in it, and ends with #end; any other page shows one.
 */
export const WATCHER = `
  globalThis.seen = {painted: null, shift: 0};
  const roots = () => [document, ...[...document.querySelectorAll("cifra-chart, plot-chart")].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const drawn = (element) => element.getBoundingClientRect().height > 20 &&
    (element.localName === "img" ? element.complete && element.naturalWidth > 0 : element.querySelector("text, path, rect"));
  const look = () => {
    const charts = roots().flatMap((root) => [...root.querySelectorAll("svg, picture img")].filter(drawn));
    const named = document.documentElement?.dataset.charts;
    const wanted = named === undefined ? 1 : Number(named);
    const whole = named === undefined ? document.body : document.querySelector("#end");
    if (!whole || charts.length < wanted) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => (seen.painted = performance.timeOrigin + performance.now());
      port2.postMessage(null);
    });
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
`;
