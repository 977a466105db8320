import * as Plot from "@observablehq/plot";
import {checkValues, inWords} from "./check-values.ts";
import {faultOfWords} from "./check-words.ts";
import {checkOptions} from "./plot-options.ts";
import {svgElement} from "./svg-element.ts";
import {xmlText} from "./xml-text.ts";

/** A channel's values as Plot takes them: a field's name, a function of a datum, an array, or one constant. */
export type ChannelValue<Datum> =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | readonly unknown[]
  | ((datum: Datum, index: number) => unknown);

/** A channel of a mark: values from the data, scaled when `scale` names one. */
export interface Channel<Datum> {
  value: ChannelValue<Datum>;
  scale?: "x" | "y" | "auto";
  optional?: boolean;
  /** Which values are drawn; default those that are defined. `null` for all. */
  filter?: ((value: unknown) => boolean) | null;
}

/** The options that every mark of Plot takes, and ours pass through. */
export interface MarkOptions<Datum> extends Omit<
  Plot.MarkOptions,
  "title" | "fill" | "stroke" | "href" | "opacity" | "filter" | "sort" | "ariaLabel"
> {
  fill?: ChannelValue<Datum>;
  stroke?: ChannelValue<Datum>;
  opacity?: ChannelValue<Datum>;
  href?: ChannelValue<Datum>;
  ariaLabel?: ChannelValue<Datum>;
  filter?: ChannelValue<Datum>;
  sort?: Plot.MarkOptions["sort"];
}

/** Plot's own base class of marks, with the constructor that its type declarations leave out. */
const PlotMark = Plot.Mark as unknown as new (
  data: Iterable<unknown> | null,
  channels: Record<string, Channel<never>>,
  options?: object,
  defaults?: object
) => Plot.RenderableMark & {
  initialize(facets: unknown, facetChannels: unknown, options: unknown): Initialized;
};

export interface Initialized {
  data: unknown;
  facets: unknown;
  channels: Record<string, {value?: ArrayLike<unknown>; scale?: string}>;
}

export type Render = Parameters<Plot.RenderFunction>;
export type Index = Render[0];
export type Scales = Render[1];
export type Dimensions = Render[3];
export type Context = Render[4];

/** What a mark is besides its data and options. */
export interface MarkForm<Datum> {
  /** As it is called in errors: “callout”. */
  name: string;
  channels: Record<string, Channel<Datum>>;
  /** The names of the options that it has besides those of every mark. */
  options: readonly string[];
  /** Defaults of Plot's styles; `fill` and `stroke` as in Plot's own marks. */
  defaults?: {fill?: string | null; stroke?: string | null; strokeWidth?: number; ariaLabel?: string};
  /** Channels whose values must be finite where they are given at all. */
  numeric?: readonly string[];
}

/**
 * The base of all our marks: a mark of Plot that says what is wrong with what it was given. Fills, strokes, links
 * and the like are understood as by Plot's own marks: constants stand on the mark's group, channels on its elements.
 */
export abstract class DataMark<Datum> extends PlotMark {
  protected readonly form: MarkForm<Datum>;

  /** Throws an Error that names the mark for an unknown option, one that cannot be so, or a channel without a value. */
  constructor(data: Iterable<Datum> | null, options: object, form: MarkForm<Datum>) {
    checkOptions(form.name, options, form.options);
    checkValues(form.name, options, form.options);
    for (const [name, {value, optional}] of Object.entries(form.channels))
      if (value == null && !optional) throw new Error(`${form.name}: the option “${name}” is missing`);
    if (data !== null && data !== undefined && typeof data !== "object")
      throw new Error(`${form.name}: its data are ${inWords(data)}, not a list of rows`);
    super(
      data ?? [],
      form.channels as Record<string, Channel<never>>,
      filteredFirst(options),
      form.defaults ?? {}
    );
    this.form = form;
  }

  /**
   * As Plot's; throws an Error that names mark, channel and row for a number that is not finite, for words that are
   * none, and for a row that is none.
   */
  override initialize(facets: unknown, facetChannels: unknown, plotOptions: unknown): Initialized {
    const {name: mark, numeric = []} = this.form;
    checkPlot(mark, plotOptions);
    const state = this.readChannels(facets, facetChannels, plotOptions);
    const rows = state.facets as ArrayLike<ArrayLike<number>> | undefined;
    for (const name of numeric) {
      const values = state.channels[name]?.value;
      if (values)
        checkDrawn(`${mark}: the channel “${name}” has no finite value`, values, rows, faultOfNumber);
    }
    const widths = state.channels.strokeWidth?.value;
    if (widths) checkDrawn(`${mark}: the channel “strokeWidth” is no number`, widths, rows, faultOfWidth);
    for (const [name, option] of Object.entries(WORDS)) {
      const values = state.channels[name]?.value;
      if (values) checkDrawn(`${mark}: the channel “${option}” is no text`, values, rows, faultOfWords);
    }
    return state;
  }

  private readChannels(...args: Parameters<DataMark<Datum>["initialize"]>): Initialized {
    try {
      return super.initialize(...args);
    } catch (error) {
      // Plot reads a field of every row, and does not say which of them is none.
      const {data} = this as unknown as {data: Iterable<unknown>};
      const row = Array.from(data).findIndex((datum) => datum === null || datum === undefined);
      if (row < 0) throw error;
      throw new Error(`${this.form.name}: row ${row + 1} is none`, {cause: error});
    }
  }

  /** The group of a mark's elements, with the styles that hold for all of them, moved by `dx` and `dy`. */
  protected group(
    {document}: Pick<Context, "document">,
    children: readonly Node[],
    attributes: Record<string, string | number | null | undefined> = {},
    // A band is met in its middle.
    {x, y}: {x?: unknown; y?: unknown} = {}
  ): SVGElement {
    const own = this as unknown as Record<string, string | number | undefined>;
    const dx = Number(own.dx) + bandwidth(x) / 2;
    const dy = Number(own.dy) + bandwidth(y) / 2;
    const all: typeof attributes = {class: own.className};
    for (const [property, name] of DIRECT) if (own[property] !== undefined) all[name] = own[property];
    if (dx || dy) all.transform = `translate(${dx},${dy})`;
    return svgElement(document, "g", Object.assign(all, attributes), children);
  }

  /** An element of one datum with what its channels say: colours, opacity, a label; within a link where it has one. */
  protected styled(element: SVGElement, i: number, values: object): SVGElement {
    const channels = values as Record<string, ArrayLike<unknown> | undefined>;
    for (const [channel, attribute] of PER_DATUM) {
      const value = channels[channel]?.[i];
      if (value !== undefined && value !== null) element.setAttribute(attribute, xmlText(String(value)));
    }
    const href = channels.href?.[i];
    if (href === undefined || href === null) return element;
    const target = (this as unknown as {target?: string}).target ?? null;
    return svgElement(element.ownerDocument, "a", {href: String(href), target}, [element]);
  }
}

/**
 * Options by which rows are filtered and sorted before the mark looks at them: Plot's own marks do it after their
 * channels are read (@observablehq/plot 0.6.17, src/transforms/basic.js), so that what is left out would still be
 * checked. Options with an initializer, which overrides both, stay as they are.
 */
export function filteredFirst(options: object): object {
  if ("initializer" in options && options.initializer !== undefined) return options;
  return Plot.transform(options, undefined as never);
}

/** A channel's values, already scaled; fails when the mark was given none. */
export function channel<Value>(values: object, name: string): ArrayLike<Value> {
  const list = (values as Record<string, ArrayLike<Value> | undefined>)[name];
  if (!list) throw new Error(`a mark without its channel “${name}”`);
  return list;
}

/** A channel's values, or null when the mark was given none. */
export function maybeChannel<Value>(values: object, name: string): ArrayLike<Value> | null {
  return (values as Record<string, ArrayLike<Value> | undefined>)[name] ?? null;
}

const DIRECT = [
  ["fill", "fill"],
  ["fillOpacity", "fill-opacity"],
  ["stroke", "stroke"],
  ["strokeWidth", "stroke-width"],
  ["strokeOpacity", "stroke-opacity"],
  ["strokeLinejoin", "stroke-linejoin"],
  ["strokeLinecap", "stroke-linecap"],
  ["strokeMiterlimit", "stroke-miterlimit"],
  ["strokeDasharray", "stroke-dasharray"],
  ["strokeDashoffset", "stroke-dashoffset"],
  ["opacity", "opacity"],
  ["paintOrder", "paint-order"],
  ["pointerEvents", "pointer-events"],
  ["shapeRendering", "shape-rendering"],
  ["ariaLabel", "aria-label"],
  ["ariaDescription", "aria-description"],
  ["ariaHidden", "aria-hidden"]
] as const;

const PER_DATUM = [
  ["fill", "fill"],
  ["fillOpacity", "fill-opacity"],
  ["stroke", "stroke"],
  ["strokeOpacity", "stroke-opacity"],
  ["strokeWidth", "stroke-width"],
  ["opacity", "opacity"],
  ["ariaLabel", "aria-label"],
  // Of a channel that the caller adds (`channels: {figure: "id"}`): what a reader's pointer and keys find.
  ["figure", "data-figure"],
  ["reading", "data-reading"]
] as const;

function bandwidth(scale: unknown): number {
  return (scale as {bandwidth?: () => number} | undefined)?.bandwidth?.() ?? 0;
}

/** Channels that hold words, in every mark that has them, and the options that give them. */
const WORDS: Readonly<Record<string, string>> = {text: "text", title: "title", heading: "title", by: "by"};

/** What a plot of a size that is none would write into its own attributes. */
function checkPlot(mark: string, options: unknown): void {
  for (const name of ["width", "height", "marginTop", "marginRight", "marginBottom", "marginLeft"]) {
    const value = (options as Record<string, unknown> | null | undefined)?.[name];
    if (value === undefined || value === null) continue;
    const number = Number(value);
    if (!Number.isFinite(number) || (number < 0 && !name.startsWith("margin")))
      throw new Error(
        `${mark}: the option “${name}” of its plot is ${inWords(value)}, not a number of pixels`
      );
  }
}

function faultOfWidth(value: unknown): string | null {
  return value === null || value === undefined || Number(value) >= 0 ? null : `is ${inWords(value)}`;
}

function faultOfNumber(value: unknown): string | null {
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}`;
  if (typeof value === "symbol") return "is a symbol";
  return value instanceof Date && Number.isNaN(value.getTime()) ? "is an invalid date" : null;
}

function areRight(
  values: ArrayLike<unknown>,
  facets: ArrayLike<ArrayLike<number>> | undefined,
  faultOf: (value: unknown) => string | null
): boolean {
  if (!facets) {
    for (let i = 0; i < values.length; i++) if (faultOf(values[i]) !== null) return false;
    return true;
  }
  for (let f = 0; f < facets.length; f++)
    for (let k = 0; k < facets[f]!.length; k++) if (faultOf(values[facets[f]![k]!]) !== null) return false;
  return true;
}

/** Looks at the rows that are drawn: one that a filter takes out may hold anything. */
function checkDrawn(
  what: string,
  values: ArrayLike<unknown>,
  facets: ArrayLike<ArrayLike<number>> | undefined,
  faultOf: (value: unknown) => string | null
): void {
  if (areRight(values, facets, faultOf)) return;
  const rows = facets
    ? [...new Set(Array.from(facets).flatMap((index) => Array.from(index)))]
    : Array.from(values, (_, i) => i);
  const bad = rows
    .sort((a, b) => a - b)
    .flatMap((i) => {
      const fault = faultOf(values[i]);
      return fault === null ? [] : [`row ${i + 1} ${fault}`];
    });
  if (bad.length === 0) return;
  const more = bad.length > 5 ? ` and ${bad.length - 5} more` : "";
  throw new Error(`${what}: ${bad.slice(0, 5).join(", ")}${more}`);
}
