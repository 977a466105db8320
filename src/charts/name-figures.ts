import type * as Plot from "@observablehq/plot";

/**
 * An option for Plot's own marks that names the figure of each datum on its element, in `data-figure`, and which of
 * its readings, where it has several: for the keyboard and for what lights up elsewhere on the page. The mark must draw an element a datum.
 */
export function nameFigures<Datum>(
  data: readonly Datum[],
  figureOf: (datum: Datum) => string,
  readingOf: (datum: Datum) => number | undefined = () => undefined
): {render: Plot.RenderFunction} {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next!(index, scales, values, dimensions, context);
      const drawn = Array.from(group?.children ?? []);
      Array.from(index).forEach((i, n) => {
        const reading = readingOf(data[i]!);
        drawn[n]?.setAttribute("data-figure", figureOf(data[i]!));
        if (reading !== undefined) drawn[n]?.setAttribute("data-reading", String(reading));
      });
      return group;
    }
  };
}
