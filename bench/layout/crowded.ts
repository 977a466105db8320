import {candidatesAround, type Obstacle, type Placeable, type Surroundings} from "../../src/layout/index.ts";
import {chance} from "./generated-charts.ts";

/** Pixels of a chart's area for each mark. */
const ROOM = 700;

/**
 * Callouts of two lines or three among dots that they may cover at a cost, in a chart as large as the marks need.
 * The callouts belong to the first of the dots.
 */
export function crowdedChart(
  callouts: number,
  marks: number,
  weight: number
): {items: Placeable[]; surroundings: Surroundings} {
  const next = chance(callouts + marks);
  const width = Math.sqrt(marks * ROOM * 1.6);
  const frame = {x: 0, y: 0, width, height: width / 1.6};
  const obstacles = Array.from({length: marks}, (): Obstacle => {
    // Denser towards one corner, as data are.
    const [x, y] = [next() ** 1.5 * width, next() ** 1.5 * frame.height];
    return {x: x - 3, y: y - 3, width: 6, height: 6, weight};
  });
  const items = obstacles.slice(0, callouts).map((target, i): Placeable => {
    const length = 700 + next() * 1500;
    const sizes = [2, 3].map((lines) => ({width: Math.ceil(length / lines / 7), height: lines * 17}));
    return {candidates: candidatesAround(target, sizes), priority: i % 3};
  });
  return {items, surroundings: {frame, obstacles}};
}
