import * as Plot from "@observablehq/plot";
import type {ChartRow} from "../../loaders/tidy/rows.ts";
import type {Drawn, DrawOptions} from "./chart.ts";
import {layOutContainers, type Container} from "./container-layout.ts";
import {drawChart} from "./draw-chart.ts";
import {cells, CELLS, stackHeight, type CellStack} from "./marks/cells.ts";
import {span} from "./marks/span.ts";
import {textBlock} from "./marks/text-block.ts";
import {breakLines} from "../text/rich-text.ts";
import {paint} from "../theme/theme.ts";

/** A chart of shares of one whole, each poured into the same container. */
export interface FilledContainers extends Drawn {
  /** The measure of the shares, in per cent. */
  share: string;
}

/**
 * Draws each share as cells of one hundredth, poured from the bottom into the same container; what does not
 * fit stands above its rim. What is not certain is pale, and fades out where it has no known end. Readings of
 * one claim stand side by side and are held together by a line.
 */
export function drawFilledContainers(
  chart: FilledContainers,
  rows: readonly ChartRow[],
  options: DrawOptions
): SVGSVGElement {
  const {share} = chart;
  const {locale, theme, figureHref: href} = options;
  const shares = rows.filter(({measure}) => measure === share);
  const {containers, stack, texts, brackets, height} = layOutContainers(chart, inOrder(shares), options);
  const place = {x: "x", y: "floor", stack, theme} as const;
  const side = CELLS.row * stack.cell;
  const rims = containers.flatMap(({x, floor, rims}) =>
    rims.map((hundreds) => ({x: x + side, y: rimHeight(hundreds, floor, stack), hundreds}))
  );

  return drawChart(
    {
      height: height + 2,
      marks: [
        cells(containers, {...place, to: () => CELLS.hundred, fill: "faint", opacity: 0.55}),
        ...(["certain", "possible"] as const).flatMap((sure) =>
          stretches(containers, sure).map(({over, opacity, pieces}) =>
            cells(pieces, {
              ...place,
              from: (piece) => piece.from,
              to: (piece) => piece.to,
              fill: over ? "alert" : "accent",
              opacity
            })
          )
        ),
        walls(containers, stack, options),
        Plot.link(rims, {x1: "x", x2: ({x}) => x + 5, y1: "y", y2: "y", stroke: paint("muted", theme)}),
        textBlock(rims, {
          x: ({x}) => x + 5,
          y: "y",
          block: ({hundreds}) =>
            breakLines([[{text: locale.number(hundreds, {style: "percent"})}]], {width: 60, size: 12}),
          size: 12,
          colour: "muted",
          axis: "y",
          theme,
          href
        }),
        span(brackets, {x1: "x1", x2: "x2", y: "y", colour: "muted", theme}),
        textBlock(texts, {x: "x", y: "y", block: ({block}) => block, size: 13, theme, href})
      ]
    },
    options
  );
}

/** What is computed from a count first, then claims with their readings, each as the table has them. */
function inOrder(rows: readonly ChartRow[]): ChartRow[] {
  const least = (figure: string) =>
    Math.min(...rows.filter((row) => row.figure === figure).map((row) => row.low ?? row.value ?? 0));
  return [...rows].sort((a, b) => (a.figure === b.figure ? 0 : least(a.figure) - least(b.figure)));
}

function rimHeight(hundreds: number, floor: number, stack: CellStack): number {
  return floor - stackHeight(hundreds * CELLS.hundred, stack);
}

/** The floor and the two walls of each container; its rim is open. */
function walls(containers: readonly Container[], stack: CellStack, {theme}: DrawOptions): Plot.Markish {
  const side = CELLS.row * stack.cell;
  const corners = containers.flatMap(({x, floor}, z) => {
    const rim = rimHeight(1, floor, stack);
    const [left, right, base] = [x + 1, x + side, floor];
    return [
      {z, x: left, y: rim},
      {z, x: left, y: base},
      {z, x: right, y: base},
      {z, x: right, y: rim}
    ];
  });
  return Plot.line(corners, {x: "x", y: "y", z: "z", stroke: paint("ink", theme), strokeWidth: 2});
}

interface Stretch {
  over: boolean;
  opacity: number | undefined;
  pieces: (Container & {from: number; to: number})[];
}

interface Part {
  container: Container;
  from: number;
  to: number;
  opacity: number | undefined;
}

/** What is drawn of the containers, inside and above the rim; a stretch without a known end fades row by row. */
function stretches(containers: readonly Container[], sure: "certain" | "possible"): Stretch[] {
  const parts = containers.flatMap((container): Part[] => {
    const {certain, possible, open} = container;
    if (sure === "certain") return [{container, from: 0, to: certain, opacity: undefined}];
    if (!open) return [{container, from: certain, to: possible, opacity: 0.35}];
    const middle = (certain + possible) / 2;
    return [
      {container, from: certain, to: middle, opacity: 0.35},
      {container, from: middle, to: possible, opacity: 0.15}
    ];
  });
  const cut = parts.flatMap(({container, from, to, opacity}) =>
    [
      {over: false, opacity, piece: {...container, from, to: Math.min(to, CELLS.hundred)}},
      {over: true, opacity, piece: {...container, from: Math.max(from, CELLS.hundred), to}}
    ].filter(({piece}) => piece.to > piece.from)
  );
  const kinds = new Map<string, Stretch>();
  for (const {over, opacity, piece} of cut) {
    const key = `${over} ${opacity}`;
    const kind = kinds.get(key) ?? {over, opacity, pieces: []};
    kind.pieces.push(piece);
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}
