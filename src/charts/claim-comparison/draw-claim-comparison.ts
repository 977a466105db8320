import {chartType} from "../chart-type.ts";
import * as Plot from "@observablehq/plot";
import {ticks} from "d3";
import type {ChartRow} from "../../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "../chart.ts";
import {
  GAP,
  layOutClaims,
  REACH,
  type ClaimLayout,
  type PlacedClaim,
  type PlacedReference
} from "./claim-layout.ts";
import type {Anchor} from "../annotations/annotation-marks.ts";
import {drawChart} from "../draw-chart.ts";
import {nameFigures} from "../name-figures.ts";
import {readingOf} from "../row-words.ts";
import {hatch} from "../marks/paints.ts";
import {textBlock} from "../marks/text-block.ts";
import {callout} from "../../marks/callout/callout.ts";
import {claimX} from "../../marks/claim/claim.ts";
import type {ClaimOptions} from "../../marks/claim/claim-options.ts";
import {breakLines} from "../../text/rich-text.ts";
import {textWidth} from "../../text/text-width.ts";
import {paint, theme as defaultTheme, type ColourName} from "../../theme/theme.ts";

/** A chart of claims about one quantity against a reference. */
export interface ClaimComparison extends Drawn {
  /** The measure whose rows are bars. */
  quantity: string;
  /** The measure that they are held against, in the same unit. */
  reference: string;
  /** The measure of the one as a share of the other; its rows are told, not drawn. */
  share?: string;
}

/** The rows of a comparison by their part in it. */
export interface ClaimRows {
  quantities: ChartRow[];
  references: ChartRow[];
  shares: ChartRow[];
}

/**
 * Draws what is stated as solid bars and what is only derived as hatched ones, on one scale from zero, with
 * exact references as lines and approximate ones as soft bands behind. A bar is as long as is certain; what may be
 * beyond that is drawn as a claim. Names on each who says so, and marks the stretch by which it stays below or goes
 * beyond the reference.
 */
export function drawClaimComparison(
  chart: ClaimComparison,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {document, theme = defaultTheme, id, figureHref: href} = options;
  const parts = sortRows(chart, rows);
  const layout = layOutClaims(parts, options);
  const {claims, references, scale, top, bottom} = layout;
  const bars = claims.flatMap((claim) => barPieces(claim, id));
  const zero = layout.stretches
    .map(({y1, y2}) => ({y1: Math.max(y1, top), y2}))
    .filter(({y1, y2}) => y2 - y1 > 12);

  return drawChart(
    {
      height: bottom + 41,
      x: {domain: [0, scale.end], range: [scale.left, scale.right]},
      defs: [hatch(document, `${id}-hatch`, "accent", theme), hatch(document, `${id}-over`, "alert", theme)],
      marks: [
        references.filter(({low, high}) => low < high).map((one) => softBands(one, layout, options)),
        Plot.rect(bars, {
          ...{
            x1: "from",
            x2: "to",
            y1: "y1",
            y2: "y2",
            fill: "fill",
            fillOpacity: "opacity",
            stroke: "stroke"
          },
          ...nameFigures(
            bars,
            ({figure}) => figure,
            ({reading}) => reading
          )
        }),
        Plot.ruleX(zero, {x: () => 0, y1: "y1", y2: "y2", stroke: paint("muted", theme)}),
        Plot.ruleX(
          references
            .filter(({low, high}) => low === high)
            .flatMap((one) => stretchesOf(one, layout).map((stretch) => ({...one, ...stretch}))),
          {x: "low", y1: "y1", y2: "y2", stroke: paint("ink", theme), strokeWidth: 2}
        ),
        softEnds(claims, options),
        blocks(layout, options, href),
        axis(layout, options),
        gapWords(claims, options)
      ],
      anchors: claims.map(anchorOf)
    },
    options
  );
}

/** Sorts rows into their parts: what is stated before what is derived. */
function sortRows({quantity, reference, share}: ClaimComparison, rows: readonly ChartRow[]): ClaimRows {
  const of = (measure: string | undefined) => rows.filter((row) => row.measure === measure);
  const quantities = of(quantity);
  return {
    quantities: [...quantities.filter((row) => !row.derived), ...quantities.filter((row) => row.derived)],
    references: of(reference),
    shares: of(share)
  };
}

/** Where a reference is drawn: not where text would cross it. */
function stretchesOf({top}: PlacedReference, {stretches}: ClaimLayout) {
  return stretches.map(({y1, y2}) => ({y1: Math.max(y1, top), y2})).filter(({y1, y2}) => y1 < y2);
}

/** What is approximate behind the bars, as a claim as high as all of them. */
function softBands(
  reference: PlacedReference,
  layout: ClaimLayout,
  {theme, id}: DrawOptions
): Plot.Markish[] {
  return stretchesOf(reference, layout).map(({y1, y2}, k) =>
    claimX([reference], {
      ...{y: () => (y1 + y2) / 2, size: y2 - y1, low: "low", high: "high", qualifier: () => "about"},
      fill: paint("wash", theme),
      opacity: 0.75,
      id: `${id}-soft-${layout.references.indexOf(reference)}-${k}`
    })
  );
}

/** Whose claim it is that a mark draws, or speaks of. */
const NAMED = {
  figure: {value: ({row}: PlacedClaim) => row.figure},
  reading: {value: ({row}: PlacedClaim) => readingOf(row), filter: null}
};

/** What bars may be beyond their certain length. */
function softEnds(claims: readonly PlacedClaim[], {theme, id}: DrawOptions): Plot.Markish {
  const open = claims.filter(({row}) => row.low === null || row.low !== row.high);
  return claimX(open, {
    x: ({row}) => row.value,
    low: ({row}) => row.low,
    high: ({row}) => row.high,
    lowOpen: ({row}) => row.low_open,
    highOpen: ({row}) => row.high_open,
    qualifier: ({row}) => row.qualifier,
    y: ({top, height}) => top + height / 2,
    size: open[0]?.height,
    reach: REACH,
    fill: ({sure, limit}) => paint(limit !== null && sure >= limit ? "alert" : "accent", theme),
    channels: NAMED,
    id: `${id}-claim`
  } as ClaimOptions<PlacedClaim>);
}

interface Piece {
  figure: string;
  reading: number | undefined;
  from: number;
  to: number;
  y1: number;
  y2: number;
  fill: string;
  opacity: number;
  stroke: string;
}

/** A bar, cut where it passes the reference; pale from what is certain to a value that is only about there. */
function barPieces({row, sure, limit, top, height}: PlacedClaim, id: string): Piece[] {
  const piece = (from: number, to: number, opacity = 1): Piece[] => {
    if (limit !== null && from < limit && limit < to)
      return [...piece(from, limit, opacity), ...piece(limit, to, opacity)];
    const isOver = limit !== null && from >= limit;
    const colour = paint(isOver ? "alert" : "accent");
    const fill = row.derived ? `url(#${id}-${isOver ? "over" : "hatch"})` : colour;
    return [
      {
        figure: row.figure,
        reading: readingOf(row),
        from,
        to,
        y1: top,
        y2: top + height,
        fill,
        opacity,
        stroke: opacity === 1 ? colour : "none"
      }
    ];
  };
  const {value, qualifier} = row;
  const about = qualifier === "about" && value !== null && value > sure;
  return [...piece(0, sure), ...(about ? piece(sure, value, 0.7) : [])];
}

/** The stretches between claims and the reference, in words. */
function gapWords(claims: readonly PlacedClaim[], options: DrawOptions): Plot.Markish {
  const {words, theme, id} = options;
  const {axis, family} = chartType(options);
  const gaps = claims.filter(({gap}) => gap);
  const isBelow = ({gap, limit}: PlacedClaim) => gap!.from < limit!;
  const colour = (claim: PlacedClaim): ColourName => (isBelow(claim) ? "accent" : "alert");
  return callout(gaps, {
    ...{x1: ({gap}) => gap!.from, x2: ({gap}) => gap!.to, y: ({gap}) => gap!.y},
    text: (claim) => [
      [{text: words.text(isBelow(claim) ? "below" : "above"), colour: colour(claim), weight: 600}]
    ],
    side: "below",
    distance: GAP.words,
    fontSize: axis,
    fontFamily: family,
    stroke: (claim) => paint(colour(claim), theme),
    leader: "none",
    notesBelow: "never",
    channels: NAMED,
    id: `${id}-gap`
  });
}

/** Where a claim's value stands: there is room behind it. */
function anchorOf({row: {figure, reading}, value}: PlacedClaim): Anchor {
  const {x, y, block} = value;
  return {
    figure,
    reading,
    x,
    y,
    width: block.width,
    height: block.height,
    side: ["right", "above-right", "below-right"]
  };
}

function blocks(
  {texts}: ClaimLayout,
  {theme}: DrawOptions,
  href: (id: string) => string | null
): Plot.Markish[] {
  return (["start", "end"] as const).map((anchor) => {
    const some = texts.filter((text) => (text.anchor ?? "start") === anchor);
    return some.length
      ? textBlock(some, {
          x: "x",
          y: "y",
          pixels: true,
          block: ({block}) => block,
          size: chartType({theme}).text,
          anchor,
          theme,
          href
        })
      : null;
  });
}

/** Ticks with their numbers, and below them what is counted. */
function axis({scale, bottom}: ClaimLayout, {locale, words, theme}: DrawOptions): Plot.Markish[] {
  const {axis: size, family} = chartType({theme});
  const room = scale.right - scale.left;
  const widest = textWidth(locale.number(scale.end), size, 400, family) + 16;
  let values = ticks(0, scale.end, 6);
  for (let count = 6; count > 1 && (values.length - 1) * widest > room; count--)
    values = ticks(0, scale.end, count);
  const style = {y: () => bottom + 7, size, axis: "x", colour: "muted", theme, href: () => ""} as const;
  const setting = (text: string) => breakLines([[{text}]], {width: 200, size, family});
  return [
    Plot.ruleX(values, {y1: bottom, y2: bottom + 5, stroke: paint("muted", theme)}),
    textBlock([locale.number(0), words.text("axis")], {
      ...style,
      x: () => 0,
      y: (_, line) => bottom + 7 + line * 15,
      block: setting
    }),
    textBlock(values.slice(1), {
      ...style,
      x: (value) => value,
      block: (value) => setting(locale.number(value)),
      anchor: "middle"
    })
  ];
}
