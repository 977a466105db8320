import {expect, test} from "vitest";
import {candidateBoxes} from "../../src/charts/marks/callout.ts";
import {overlap, type Box} from "../../src/layout/box.ts";
import {placeBoxes} from "../../src/layout/place-boxes.ts";

const frame = {x: 0, y: 0, width: 300, height: 200};
const label = {width: 80, height: 30};

function place(points: {x: number; y: number}[], obstacles: Box[] = []): Box[] {
  const items = points.map((point) => ({candidates: candidateBoxes(point, label)}));
  return placeBoxes(items, {frame, obstacles}).map((choice, i) => items[i]!.candidates[choice]!);
}

test("an annotation stands on the first side when nothing is in its way", () => {
  expect(place([{x: 100, y: 100}])).toEqual([{x: 114, y: 85, ...label}]);
});

test("it takes another side at the edge of the frame and beside an obstacle", () => {
  expect(place([{x: 280, y: 100}])[0]!.x).toBeLessThan(280 - 80);
  const obstacle = {x: 105, y: 60, width: 100, height: 80};
  const [box] = place([{x: 100, y: 100}], [obstacle]);
  expect(overlap(box!, obstacle)).toBe(0);
});

test("annotations of near points do not meet, and stay in the frame", () => {
  const boxes = place([
    {x: 150, y: 100},
    {x: 155, y: 104},
    {x: 145, y: 96},
    {x: 150, y: 110}
  ]);
  for (const [i, a] of boxes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 300 && a.y + a.height <= 200).toBe(true);
    for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(0);
  }
});

test("placing twice gives the same places, and something even where there is no room", () => {
  const points = Array.from({length: 30}, (_, i) => ({x: (i * 37) % 300, y: (i * 53) % 200}));
  expect(place(points)).toEqual(place(points));
  expect(place(points)).toHaveLength(30);
});
