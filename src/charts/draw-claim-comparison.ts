import * as Plot from "@observablehq/plot";
import {ticks} from "d3";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "./chart.ts";
import {layOutClaims, type ClaimLayout, type PlacedClaim} from "./claim-layout.ts";
import {drawChart} from "./draw-chart.ts";
import {nameFigures} from "./name-figures.ts";
import {fade, hatch} from "./marks/paints.ts";
import {span} from "./marks/span.ts";
import {textBlock} from "./marks/text-block.ts";
import {breakLines} from "../text/rich-text.ts";
import {textWidth} from "../text/text-width.ts";
import {paint} from "../theme/theme.ts";

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
 * exact references as lines and approximate ones as soft bands behind. Names on each who says so, and marks
 * the stretch by which it stays below or goes beyond the reference.
 */
export function drawClaimComparison(
  chart: ClaimComparison,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {document, theme, figureHref: href} = options;
  const parts = sortRows(chart, rows);
  const layout = layOutClaims(parts, options);
  const {claims, scale, top, bottom} = layout;
  const id = options.id;
  const bars = claims.flatMap((claim) => barPieces(claim, id));

  return drawChart(
    {
      height: bottom + 41,
      x: {domain: [0, scale.end], range: [scale.left, scale.right]},
      defs: [
        hatch(document, `${id}-hatch`, "accent", theme),
        hatch(document, `${id}-over`, "alert", theme),
        fade(document, `${id}-open`, ["accent", "accent"], [1, 0], theme),
        fade(document, `${id}-soft`, ["wash", "wash", "wash", "wash"], [0, 0.5, 0.5, 0], theme)
      ],
      marks: [
        Plot.rect(
          drawnReferences(layout).filter(({low, high}) => low < high),
          {x1: "low", x2: "high", y1: "y1", y2: "y2", fill: `url(#${id}-soft)`}
        ),
        Plot.rect(bars, {
          ...{x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "fill", stroke: "stroke"},
          ...nameFigures(bars, ({figure}) => figure)
        }),
        Plot.ruleX(
          layout.stretches
            .map(({y1, y2}) => ({y1: Math.max(y1, top), y2}))
            .filter(({y1, y2}) => y2 - y1 > 12),
          {x: () => 0, y1: "y1", y2: "y2", stroke: paint("muted", theme)}
        ),
        Plot.ruleX(
          drawnReferences(layout).filter(({low, high}) => low === high),
          {x: "low", y1: "y1", y2: "y2", stroke: paint("ink", theme), strokeWidth: 2}
        ),
        span(
          claims.filter(({row}) => row.low !== row.high && row.low !== null && row.high !== null),
          {
            x1: ({row}) => row.low,
            x2: ({row}) => row.high,
            y: ({barTop, barHeight}) => barTop + barHeight / 2,
            theme
          }
        ),
        span(
          claims.flatMap(({gap}) => gap ?? []),
          {x1: "x1", x2: "x2", y: "y", colour: "muted", theme}
        ),
        blocks(layout, options, href),
        axis(layout, options)
      ]
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

/** The references, interrupted where text would cross them. */
function drawnReferences({references, stretches}: ClaimLayout) {
  return references.flatMap(({low, high, top}) =>
    stretches.map(({y1, y2}) => ({low, high, y1: Math.max(y1, top), y2})).filter(({y1, y2}) => y1 < y2)
  );
}

interface Piece {
  figure: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  fill: string;
  stroke: string;
}

/** A bar, cut where it passes the reference; an open end fades out. */
function barPieces({row, barTop: y1, barHeight, start, end, limit}: PlacedClaim, id: string): Piece[] {
  const y2 = y1 + barHeight;
  const piece = (x1: number, x2: number, over: boolean): Piece => ({
    figure: row.figure,
    x1,
    x2,
    y1,
    y2,
    fill: row.derived ? `url(#${id}-${over ? "over" : "hatch"})` : paint(over ? "alert" : "accent"),
    stroke: paint(over ? "alert" : "accent")
  });
  const solid =
    limit === null || start <= limit
      ? [piece(0, start, false)]
      : [piece(0, limit, false), piece(limit, start, true)];
  return end > start && row.high === null
    ? [...solid, {...piece(start, end, false), fill: `url(#${id}-open)`, stroke: "none"}]
    : solid;
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
          size: 13,
          anchor,
          theme,
          href
        })
      : null;
  });
}

/** Ticks with their numbers, and below them what is counted. */
function axis({scale, bottom}: ClaimLayout, {locale, words, theme}: DrawOptions): Plot.Markish[] {
  const room = scale.right - scale.left;
  const widest = textWidth(locale.number(scale.end), 12) + 16;
  let values = ticks(0, scale.end, 6);
  for (let count = 6; count > 1 && (values.length - 1) * widest > room; count--)
    values = ticks(0, scale.end, count);
  const style = {y: () => bottom + 7, size: 12, axis: "x", colour: "muted", theme, href: () => ""} as const;
  const setting = (text: string) => breakLines([[{text}]], {width: 200, size: 12});
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
