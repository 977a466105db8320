import {physicalUnit} from "./physical-units.ts";
import {formatUnit} from "./scale-bar.ts";
import {needUnit, type SizeForm} from "./scaled-rows.ts";
import {referenceSize, type Silhouette} from "./reference-sizes.ts";
import type {ScaledText} from "./scale-layout.ts";
import type {ToScaleOptions} from "./to-scale.ts";

/** The options of `toScale` that hold for all rows, checked and with their defaults. */
export interface ScaleSettings {
  form: SizeForm;
  /** As it was written. */
  symbol: string;
  thickness: number;
  text: ScaledText;
  fontSize: number;
  fontFamily: string | undefined;
  fontWeight: number | undefined;
  figureHref: (figure: string) => string;
  /** Pixels of a metre, or null for the largest that has room. */
  pixels: number | null;
  scaleBar: boolean | number;
  formatUnit: (value: number, unit: string) => string;
  silhouettes: readonly {name: Silhouette; inside: boolean}[];
  silhouetteText: string | null;
  inset: "largest" | "all" | null;
  anchor: "bottom" | "middle";
  gap: number;
}

/** Reads and checks the options. Throws an Error that names the one that cannot be used. */
export function readScaleSettings<Datum>(options: ToScaleOptions<Datum>, form: SizeForm): ScaleSettings {
  const across = form.shape === "bar" && form.direction === "across";
  const {
    unit = "",
    thickness = across ? 14 : 24,
    textPlace = across ? "above" : "below",
    textAnchor = form.shape === "circle" ? "middle" : "start",
    fontSize = 13,
    lineWidth = 9,
    scale,
    scaleBar = true,
    silhouette = null,
    silhouettePlace,
    silhouetteText = null,
    inset = false,
    anchor = "bottom",
    gap = 24
  } = options;
  const positive = {fontSize, lineWidth, thickness, ...(scale === undefined ? {} : {scale})};
  for (const [name, value] of Object.entries(positive)) above(name, value, value > 0);
  above("gap", gap, gap >= 0);
  if (typeof scaleBar === "number") above("scaleBar", scaleBar, scaleBar > 0);
  const places = typeof textPlace === "string" ? [textPlace] : textPlace;
  for (const place of places) oneOf("textPlace", place, ["above", "below", "inside"]);
  oneOf("textAnchor", textAnchor, ["start", "middle", "end"]);
  oneOf("anchor", anchor, ["bottom", "middle"]);
  oneOf("inset", inset, [true, false, "largest", "all"]);
  if (silhouettePlace) oneOf("silhouettePlace", silhouettePlace, ["inside", "beside"]);
  const names = silhouette === null ? [] : typeof silhouette === "string" ? [silhouette] : silhouette;
  const silhouettes = names.map((name) => {
    const {view} = referenceSize(name);
    return {name, inside: silhouettePlace ? silhouettePlace === "inside" : view === "above"};
  });
  if (silhouettes.length) needUnit(unit);
  return {
    form,
    symbol: unit,
    thickness,
    text: {lineWidth: lineWidth * fontSize, places, anchor: textAnchor},
    fontSize,
    fontFamily: options.fontFamily,
    fontWeight: options.fontWeight,
    figureHref: options.figureHref ?? ((figure) => `#${figure}`),
    pixels: scale === undefined ? null : scale / sideFactor(form),
    scaleBar,
    formatUnit: options.formatUnit ?? formatUnit,
    silhouettes,
    silhouetteText,
    inset: inset === true ? "largest" : inset || null,
    anchor,
    gap
  };
}

/** Metres of the unit of length that goes with the unit. */
export function sideFactor({unit}: SizeForm): number {
  return unit ? physicalUnit(unit.side)!.factor : 1;
}

function above(name: string, value: number, right: boolean): void {
  if (!right || !Number.isFinite(value)) throw new Error(`toScale: the option “${name}” is ${value}`);
}

function oneOf(name: string, value: unknown, known: readonly unknown[]): void {
  if (known.includes(value)) return;
  throw new Error(`toScale: the option “${name}” is “${String(value)}”; there are ${known.join(", ")}`);
}
