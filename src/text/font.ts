import {BoundedCache} from "./bounded-cache.ts";
import shipped from "./font-metrics.json" with {type: "json"};

/** A weight as CSS has them, 1 to 1000; 400 is regular, 700 bold. */
export type Weight = number;

/** Advance widths of a font's characters, in thousandths of the type size. */
export interface FontMetrics {
  family: string;
  /** How far the font reaches above and below its baseline, the latter negative. */
  ascent: number;
  descent: number;
  characters: string;
  /** For each measured weight (“400”), the widths of `characters`, in their order. */
  widths: Record<string, number[]>;
  kerning?: Kerning;
}

/**
 * What is added between two characters. Those that behave alike make a class: “AÀÁ” may lie as one string in
 * `first`, for what stands left of another, and “TŤ” in `second`.
 */
export interface Kerning {
  first: string[];
  second: string[];
  /** The pairs of classes that are moved at all: index in `first`, index in `second`, one pair after another. */
  pairs: number[];
  /** For each measured weight, what is added between the classes of `pairs`, in their order. */
  values: Record<string, number[]>;
}

/** A font in one weight, ready to measure with. */
export interface Face {
  /** A character's place in the metrics; undefined where the font has none. */
  index: ReadonlyMap<number, number>;
  widths: readonly number[];
  /** What is added between the characters at two places. */
  kern: (first: number, second: number) => number;
  /** The widths of texts that have been measured, in thousandths of the type size. */
  measured: BoundedCache<string, number>;
}

/** So many widths of texts are kept of each face. */
const TEXTS = 4000;

interface Font {
  metrics: FontMetrics;
  weights: number[];
  index: Map<number, number>;
  faces: Map<Weight, Face>;
}

const fonts = new Map<string, Font>();
/** The fonts of lists of families that have been asked for before. */
const found = new Map<string | undefined, Font | null>();
let registered = 0;

/** How many fonts have been registered: when it grows, what was measured before may be otherwise now. */
export function fontsRegistered(): number {
  return registered;
}

/**
 * Adds a font, or replaces the one of the same name, so that text can be measured in it.
 *
 * @throws Error with all that is wrong with the metrics.
 */
export function registerFont(metrics: FontMetrics): void {
  const faults = faultsOf(metrics);
  if (faults.length) throw new Error(`font metrics: ${faults.join("; ")}`);
  fonts.set(nameOf(metrics.family), prepare(metrics));
  found.clear();
  registered++;
}

/**
 * Whether text in this family is measured by the font's own metrics. If not, it is measured as if set in the
 * library's own font. Of a list of families, as CSS has it, the first that is registered counts.
 */
export function hasFont(family: string): boolean {
  return find(family) !== null;
}

/**
 * A family, or the first known one of a list, in one weight: between two measured weights what lies between, beyond
 * the last one as the last. Without a family, or with none that is registered, the library's own font.
 */
export function openFace(family: string | undefined, weight: Weight): Face {
  const font = find(family) ?? find(shipped.family)!;
  const face = font.faces.get(weight);
  if (face) return face;
  if (!Number.isFinite(weight)) throw new Error(`text: “${weight}” is no font weight`);
  const made = makeFace(font, weight);
  font.faces.set(weight, made);
  return made;
}

function find(family: string | undefined): Font | null {
  const before = found.get(family);
  if (before !== undefined) return before;
  const own = nameOf(shipped.family);
  if (!fonts.has(own)) fonts.set(own, prepare(shipped));
  const names = (family ?? shipped.family).split(",").map(nameOf);
  const font = fonts.get(names.find((name) => fonts.has(name)) ?? "") ?? null;
  found.set(family, font);
  return font;
}

function nameOf(family: string): string {
  return family
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .toLowerCase();
}

function prepare(metrics: FontMetrics): Font {
  const codes = [...metrics.characters].map((character) => character.codePointAt(0)!);
  return {
    metrics,
    weights: Object.keys(metrics.widths)
      .map(Number)
      .sort((a, b) => a - b),
    index: new Map(codes.map((code, i) => [code, i])),
    faces: new Map()
  };
}

function makeFace({metrics, weights, index}: Font, weight: Weight): Face {
  const widths = atWeight(metrics.widths, weights, weight);
  const {kerning} = metrics;
  const measured = new BoundedCache<string, number>(TEXTS);
  if (!kerning) return {index, widths, measured, kern: () => 0};
  const first = classOf(kerning.first, index);
  const second = classOf(kerning.second, index);
  const columns = kerning.second.length;
  const added = new Float64Array(kerning.first.length * columns);
  atWeight(kerning.values, weights, weight).forEach((value, i) => {
    added[kerning.pairs[2 * i]! * columns + kerning.pairs[2 * i + 1]!] = value;
  });
  return {index, widths, measured, kern: (a, b) => added[first[a]! * columns + second[b]!] ?? 0};
}

function atWeight(values: Record<string, number[]>, weights: readonly number[], weight: Weight): number[] {
  const above = weights.find((measured) => measured >= weight) ?? weights[weights.length - 1]!;
  const below = weights.findLast((measured) => measured <= weight) ?? weights[0]!;
  const share = above === below ? 0 : (weight - below) / (above - below);
  const heavy = values[above]!;
  return values[below]!.map((value, i) => value + (heavy[i]! - value) * share);
}

/** For each character, the class that it is in; NaN finds nothing. */
function classOf(classes: readonly string[], index: ReadonlyMap<number, number>): Float64Array {
  const list = new Float64Array(index.size).fill(NaN);
  classes.forEach((characters, i) => {
    for (const character of characters) {
      const place = index.get(character.codePointAt(0)!);
      if (place !== undefined) list[place] = i;
    }
  });
  return list;
}

function faultsOf({family, characters, widths, kerning}: FontMetrics): string[] {
  const faults: string[] = [];
  const isAmount = (value: unknown) => typeof value === "number" && Number.isFinite(value);
  if (typeof family !== "string" || family.trim() === "") faults.push("the family has no name");
  const count = typeof characters === "string" ? [...characters].length : 0;
  if (count === 0) faults.push("there are no characters");
  const weights = Object.keys(widths ?? {});
  if (weights.length === 0) faults.push("there are no widths");
  for (const weight of weights) {
    const list = widths[weight]!;
    if (!(Number(weight) >= 1 && Number(weight) <= 1000)) faults.push(`“${weight}” is no weight`);
    if (list.length !== count)
      faults.push(`${list.length} widths of weight ${weight} for ${count} characters`);
    if (!list.every((value) => isAmount(value) && value >= 0))
      faults.push(`a width of weight ${weight} is no finite number, or negative`);
    const added = kerning?.values[weight];
    if (kerning && !(added?.length === kerning.pairs.length / 2 && added.every(isAmount)))
      faults.push(`the kerning of weight ${weight} is not one finite number a pair`);
  }
  return faults;
}
