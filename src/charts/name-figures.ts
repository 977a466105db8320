import type * as Plot from "@observablehq/plot";

/**
 * An option for Plot's own marks that names the figure of each datum on its element, in `data-figure`: for the
 * keyboard and for what lights up elsewhere on the page. The mark must draw an element a datum.
 */
export function nameFigures<Datum>(
  data: readonly Datum[],
  figureOf: (datum: Datum) => string
): {render: Plot.RenderFunction} {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next!(index, scales, values, dimensions, context);
      const drawn = Array.from(group?.children ?? []);
      Array.from(index).forEach((i, n) => drawn[n]?.setAttribute("data-figure", figureOf(data[i]!)));
      return group;
    }
  };
}
