/**
 * The options that every mark of Plot takes and that ours pass through as they are (Plot 0.6.17, src/mark.js,
 * src/style.js, src/transforms/basic.js).
 */
export const PLOT_OPTIONS: readonly string[] = [
  ...["facet", "facetAnchor", "fx", "fy", "sort", "filter", "reverse", "transform", "initializer"],
  ...["dx", "dy", "margin", "marginTop", "marginRight", "marginBottom", "marginLeft"],
  ...["className", "channels", "render", "tip"],
  ...["href", "target", "ariaLabel", "ariaDescription", "ariaHidden"],
  ...["fill", "fillOpacity", "stroke", "strokeOpacity", "strokeWidth", "strokeDasharray", "strokeDashoffset"],
  ...["strokeLinejoin", "strokeLinecap", "strokeMiterlimit", "opacity", "mixBlendMode", "imageFilter"],
  ...["paintOrder", "pointerEvents", "shapeRendering"]
];

const PLOTS: ReadonlySet<string> = new Set(PLOT_OPTIONS);

/**
 * Throws an Error that names the mark, each option that it does not know, and the nearest one that it does.
 *
 * @param own The options that the mark has besides those of every mark.
 */
export function checkOptions(mark: string, options: object, own: readonly string[]): void {
  // Plot's transforms hand on, as undefined, options that they know of and nobody gave.
  const strange = Object.keys(options).filter(
    (name) =>
      !own.includes(name) && !PLOTS.has(name) && (options as Record<string, unknown>)[name] !== undefined
  );
  if (strange.length === 0) return;
  const unknown = unknownNames(strange, [...own, ...PLOT_OPTIONS]);
  throw new Error(
    `${mark}: unknown option ${unknown}; it has ${[...own].sort().join(", ")}, and those of every Plot mark`
  );
}

/** The names that are not known, each in quotes with the nearest one that is; null when all are known. */
export function unknownNames(names: readonly string[], known: readonly string[]): string | null {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return null;
  return unknown
    .map((name) => {
      const near = nearest(name, known);
      return `“${name}”${near ? ` (did you mean “${near}”?)` : ""}`;
    })
    .join(", ");
}

function nearest(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((other) => ({other, distance: editDistance(name.toLowerCase(), other.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, name.length / 3) ? best.other : null;
}

/** Levenshtein's distance, in which letters that changed places are one step (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let earlier: number[] = [];
  let before = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const step = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + Number(a[i - 1] !== b[j - 1]));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(step, earlier[j - 2]! + 1) : step);
    }
    [earlier, before] = [before, row];
  }
  return before[b.length]!;
}
