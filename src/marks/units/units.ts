import * as Plot from "@observablehq/plot";
import {drawKey, drawLineCounts, drawRow, QUIET} from "./draw-units.ts";
import {DataMark, filteredFirst, type ChannelValue, type MarkOptions, type Render} from "../mark.ts";
import {svgElement} from "../svg-element.ts";
import {drawTextBlock} from "../text-block.ts";
import {commonCell, unitPlaces, type UnitScales} from "./unit-places.ts";
import type {UnitShape} from "./unit-glyph.ts";
import {layOutUnits} from "./unit-layout.ts";
import {unitRows} from "./unit-rows.ts";
import {readUnitSettings, unitForm, type UnitSettings} from "./unit-settings.ts";

export interface UnitsOptions<Datum> extends MarkOptions<Datum> {
  /** How many things; a fraction of a mark is drawn as a part of one. May be left out where `low` or `high` is given. */
  count?: ChannelValue<Datum>;
  /** How many there are in all: the rest stands behind, pale. */
  of?: ChannelValue<Datum>;
  /**
   * The ends of an uncertain count. Up to `low` marks are solid; up to `count` hollow and half filled; up to `high`
   * hollow. Where `low` is given and `high` is not, hollow marks fade out.
   */
  low?: ChannelValue<Datum>;
  high?: ChannelValue<Datum>;
  /** Bands in which rows stand; on other scales a place around the position. Default the whole frame. */
  x?: ChannelValue<Datum>;
  y?: ChannelValue<Datum>;
  /** Default "circle". */
  shape?: UnitShape;
  /** How many things one mark stands for; default 1. */
  per?: number;
  /** Words at a mark that say what it stands for; default "= " and `per`, and none where that is 1. */
  key?: boolean | string;
  /** Marks side by side, in whole groups; default as many round numbers of groups as have room. */
  columns?: number;
  /** Marks in a group, as five by two or ten by ten; null for no groups. Default 10, from 1000 marks on 100. */
  groupEvery?: number | null;
  /** Whether fractions are drawn; if not they are an error. Default true. */
  partial?: boolean;
  /** The width of a mark with its gutter, in pixels; default the largest that has room, up to 22. */
  size?: number;
  /** Whether lines go down from the top or up from the floor; default "bottom" for bands along x alone. */
  anchor?: "top" | "bottom";
  /**
   * How many rows stand side by side, in reading order, instead of one under another: a number, or a list of one for each
   * line of rows, the last of them for all that follow. Their marks begin on one line. Not with `x` and `y`.
   */
  across?: number | readonly number[];
  /** Between rows that stand side by side, in pixels; default 24. */
  gap?: number;
  /** Kept free under each row, in pixels, for what other marks draw there; default 0. */
  roomBelow?: number;
  /** Whether a line stands around as many marks as `of`, open where more would go; default false. */
  walls?: boolean;
  /** The colour of marks beyond `of`; without it there may be none. */
  overFill?: string;
  /** Words after marks that fade out. */
  openText?: string;
  /** Words above each row: text (its newlines are kept) or rich text. */
  text?: ChannelValue<Datum>;
  /** Words at the end of each full line, of how many things there are up to it. */
  lineText?: (count: number) => string;
  /** In pixels; default 13. */
  fontSize?: number;
  /** Default the plot's. */
  fontFamily?: string;
  /** Of words without a weight of their own; default 400. */
  fontWeight?: number;
  /** In em, where the words above break; default 30. */
  lineWidth?: number;
  /** The address to which a run of rich text leads that names a figure; default the name after "#". */
  figureHref?: (figure: string) => string;
}

const OPTIONS: readonly string[] = [
  ...["count", "of", "low", "high", "x", "y", "shape", "per", "key", "columns", "groupEvery", "partial"],
  ...["across", "gap", "roomBelow", "walls", "overFill", "openText"],
  ...["size", "anchor", "text", "lineText", "fontSize", "fontFamily", "fontWeight", "lineWidth", "figureHref"]
];

class Units<Datum> extends DataMark<Datum> {
  readonly settings: UnitSettings;

  constructor(data: Iterable<Datum>, options: UnitsOptions<Datum>) {
    const {count, of, low, high, x, y, text} = options;
    if (count == null && low == null && high == null)
      throw new Error("units: needs one of the options “count”, “low” and “high”");
    const settings = readUnitSettings(options);
    const given = (value: ChannelValue<Datum>) => ({value, optional: true, filter: null});
    super(data, Plot.initializer(filteredFirst(options) as never, commonSize(settings) as never), {
      name: "units",
      channels: {
        count: given(count),
        of: given(of),
        low: given(low),
        high: given(high),
        text: given(text),
        x: {value: x, scale: "x", optional: true},
        y: {value: y, scale: "y", optional: true}
      },
      options: OPTIONS,
      defaults: {fill: "currentColor", stroke: "none", ariaLabel: "units"},
      numeric: ["count", "of", "low", "high"]
    });
    this.settings = settings;
  }

  override render = (...[index, scales, channels, dimensions, {document}]: Render): SVGElement | null => {
    const {settings} = this;
    const values = channels as Record<string, ArrayLike<never> | undefined>;
    const rows = unitRows(index, values, settings);
    if (rows.length === 0) return null;
    const first = rows[0]!.i;
    const [cell, every, isFirst] = [
      values.cell![first]! as number,
      values.every![first]! as number,
      values.first![first] === ((index as {fi?: number}).fi ?? 0)
    ];
    const form = {
      ...unitForm(rows, values.text, settings),
      groupEvery: every || null,
      margin: values.margin![first]!
    };
    const places = unitPlaces(rows, values, scales as UnitScales, dimensions, settings, cell);
    const placed = layOutUnits(places, cell, form)?.placed ?? [];
    const fill = (this as unknown as {fill?: string}).fill ?? "currentColor";
    const marks = placed.map((units) => {
      const colour = String(values.fill?.[units.row.i] ?? fill);
      return this.styled(
        svgElement(document, "g", {}, drawRow(units, colour, document, settings)),
        units.row.i,
        values
      );
    });
    const drawn = this.group({document}, marks);
    const setting = {
      size: settings.fontSize,
      family: settings.fontFamily ?? "inherit",
      halo: null,
      haloWidth: 0,
      figureHref: settings.figureHref
    };
    const {marginTop, marginLeft} = dimensions;
    const words = [
      ...placed.flatMap(({label}) =>
        label
          ? drawTextBlock(
              document,
              label.block,
              label,
              settings.anchor === "bottom" && !settings.across ? "middle" : "start",
              setting
            )
          : []
      ),
      ...placed.flatMap(({openText}) =>
        openText
          ? svgElement(document, "g", {"fill-opacity": QUIET}, [
              drawTextBlock(document, openText.block, openText, "start", setting)
            ])
          : []
      ),
      ...placed.flatMap((units) => drawLineCounts(units, settings, document)),
      ...(isFirst && placed[0] ? drawKey(placed[0].field, marginTop, marginLeft, settings, document) : [])
    ];
    const moved = ["class", "transform", "aria-label", "aria-description", "aria-hidden"];
    const attributes = Object.fromEntries(moved.map((name) => [name, drawn.getAttribute(name)]));
    for (const name of moved) drawn.removeAttribute(name);
    const text = words.length ? [svgElement(document, "g", {fill: "currentColor"}, words)] : [];
    return svgElement(document, "g", {...attributes, "text-anchor": "start"}, [drawn, ...text]);
  };
}

/**
 * A mark of exactly n marks for n things, in groups that can be counted, with a part of a mark for a fraction. The
 * marks of a row are a path or a few, however many they are, and all rows and facets have marks of one size.
 *
 * @throws An Error that names option, channel and row for what cannot be counted out, and where the frame has no room:
 *   `unitsHeight` tells the height that is needed.
 */
export function units<Datum>(data: Iterable<Datum>, options: UnitsOptions<Datum> = {}): Units<Datum> {
  return new Units(data, options);
}

export type {Units};

type Channels = Record<string, {value: ArrayLike<unknown>; scale?: string}>;

/** Finds the size of marks that all facets have in common. */
function commonSize(settings: UnitSettings) {
  return (
    data: ArrayLike<unknown>,
    facets: readonly (readonly number[])[],
    channels: Channels,
    scales: UnitScales,
    dimensions: Render[3]
  ) => {
    const values: Record<string, ArrayLike<unknown>> = {};
    for (const [name, {value, scale}] of Object.entries(channels)) {
      const scaled = scale === "x" ? scales.x : scale === "y" ? scales.y : undefined;
      values[name] = scaled ? Array.from(value, (v) => scaled(v as never)) : value;
    }
    const groups = facets.map((index) => unitRows(index, values, settings));
    const form = unitForm(groups.flat(), values.text, settings);
    const cell = commonCell(groups, values, scales, dimensions, settings, form);
    const same = (value: number) => ({value: new Float64Array(data.length).fill(value), filter: null});
    const first = facets.findIndex((index) => index.length > 0);
    return {
      data,
      facets,
      channels: {
        cell: same(cell),
        every: same(form.groupEvery ?? 0),
        margin: same(form.margin),
        first: same(first)
      }
    };
  };
}
