import type {Point} from "../../src/layout/index.ts";
import {installPeers, requirePeer} from "../install-peers.ts";
import type {GeneratedChart} from "./generated-charts.ts";
import type {PlacedLabel, System} from "./systems.ts";

interface LabellaNode {
  data: number;
  x: number;
  y: number;
  dx: number;
  dy: number;
}

interface Labella {
  Node: new (idealPosition: number, width: number, data: number) => LabellaNode;
  Force: new (options: object) => {
    nodes(nodes: LabellaNode[]): {compute(): {nodes(): LabellaNode[]}};
  };
  Renderer: new (options: object) => {
    layout(nodes: LabellaNode[]): void;
    getWaypoints(node: LabellaNode): [number, number][][];
  };
}

/** The room between two of its rows, in pixels: the least in which a line can be followed. */
const LAYER_GAP = 24;
const DIRECTIONS = ["up", "down", "left", "right"] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Installs it from the peers' lockfile unless that is done, and opens it. */
export async function openLabella(say: (progress: string) => void): Promise<System> {
  await installPeers(say);
  const labella = requirePeer("labella") as Labella;
  return {
    name: "labella",
    // It orders labels along one axis: they stand in a band beside the chart, at the side where their lines are shortest.
    place: (chart) =>
      DIRECTIONS.map((direction) => inBand(labella, chart, direction)).reduce((best, other) =>
        lengthOf(other) < lengthOf(best) ? other : best
      )
  };
}

function inBand(labella: Labella, {labels, frame}: GeneratedChart, direction: Direction): PlacedLabel[] {
  const isAcross = direction === "up" || direction === "down";
  const middles = labels.map(({target: {x, y, width, height}}) => ({x: x + width / 2, y: y + height / 2}));
  const nodes = labels.map(
    ({size}, i) => new labella.Node(middles[i]![isAcross ? "x" : "y"], isAcross ? size.width : size.height, i)
  );
  const placed = new labella.Force({
    minPos: 0,
    maxPos: isAcross ? frame.width : frame.height,
    nodeSpacing: 4
  })
    .nodes(nodes)
    .compute()
    .nodes();
  const nodeHeight = Math.max(...labels.map(({size}) => (isAcross ? size.height : size.width)));
  const renderer = new labella.Renderer({direction, nodeHeight, layerGap: LAYER_GAP});
  renderer.layout(placed);
  // The band begins where the chart ends.
  const origin = {x: direction === "right" ? frame.width : 0, y: direction === "down" ? frame.height : 0};
  const result: PlacedLabel[] = [];
  for (const node of placed) {
    const {size} = labels[node.data]!;
    // It gives the middle along the axis and the near or far end across it.
    const box = isAcross
      ? {x: node.x - node.dx / 2, y: origin.y + node.y}
      : {x: origin.x + node.x, y: node.y - node.dy / 2};
    const way = renderer
      .getWaypoints(node)
      .flat()
      .slice(0, -1)
      .map(([x, y]): Point => ({x: origin.x + x, y: origin.y + y}))
      .reverse();
    result[node.data] = {box: {...box, ...size}, way: [...way, middles[node.data]!], isDrawn: true};
  }
  return result;
}

function lengthOf(placed: readonly PlacedLabel[]): number {
  return placed.reduce((sum, {way}) => sum + wayLength(way), 0);
}

export function wayLength(way: readonly Point[]): number {
  return way.reduce(
    (sum, {x, y}, i) => (i === 0 ? 0 : sum + Math.hypot(x - way[i - 1]!.x, y - way[i - 1]!.y)),
    0
  );
}
