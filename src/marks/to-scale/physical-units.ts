/** A unit of length or of area. */
export interface PhysicalUnit {
  symbol: string;
  dimension: "length" | "area";
  /** Metres, or square metres, in one of it. */
  factor: number;
  /** The units that a scale bar beside it is read in, ascending. */
  bar: readonly string[];
  /** The unit of length that a drawing's scale is given in: pixels per this. */
  side: string;
}

const METRIC = ["mm", "cm", "m", "km"];
const IMPERIAL = ["in", "ft", "mi"];

/**
 * Exact by definition: the International System of Units (BIPM, 9th edition; the hectare in its table 8), and the
 * international yard and pound agreement of 1959 for inch, foot, yard and mile; the acre is 4840 square yards.
 */
const UNITS: readonly PhysicalUnit[] = [
  length("mm", 0.001, METRIC),
  length("cm", 0.01, METRIC),
  length("m", 1, METRIC),
  length("km", 1000, METRIC),
  length("in", 0.0254, IMPERIAL),
  length("ft", 0.3048, IMPERIAL),
  length("yd", 0.9144, IMPERIAL),
  length("mi", 1609.344, IMPERIAL),
  area("mm²", 1e-6, "mm", METRIC),
  area("cm²", 1e-4, "cm", METRIC),
  area("m²", 1, "m", METRIC),
  area("ha", 1e4, "m", METRIC),
  area("km²", 1e6, "km", METRIC),
  area("in²", 0.0254 ** 2, "in", IMPERIAL),
  area("ft²", 0.3048 ** 2, "ft", IMPERIAL),
  area("yd²", 0.9144 ** 2, "yd", IMPERIAL),
  area("acre", 4840 * 0.9144 ** 2, "ft", IMPERIAL),
  area("mi²", 1609.344 ** 2, "mi", IMPERIAL)
];

/** The units that are known, by symbol: m, km², acre. */
export const KNOWN_UNITS: readonly string[] = UNITS.map(({symbol}) => symbol);

/** A known unit by its symbol (“m2” is “m²”), or null. */
export function physicalUnit(symbol: string): PhysicalUnit | null {
  const written = symbol.replace(/2$/, "²");
  return UNITS.find((unit) => unit.symbol === written) ?? null;
}

function length(symbol: string, factor: number, bar: readonly string[]): PhysicalUnit {
  return {symbol, dimension: "length", factor, bar, side: symbol};
}

function area(symbol: string, factor: number, side: string, bar: readonly string[]): PhysicalUnit {
  return {symbol, dimension: "area", factor, bar, side};
}
