import {describe, expect, test} from "vitest";
import {overlap} from "../../src/layout/box.ts";
import {TAGS} from "../../src/locales/locale.ts";
import {CASES, chartOptions} from "./cases.ts";
import {textBoxes} from "./text-boxes.ts";

const WIDTHS = [280, 328, 500, 560, 720, 1200];

for (const {name, chart, rows} of CASES)
  describe(name, () => {
    for (const tag of TAGS)
      for (const width of WIDTHS) {
        const svg = () => chart.render(rows, chartOptions(width, tag));

        test(`keeps its text within the frame and apart, ${width} px wide, ${tag}`, () => {
          const drawn = svg();
          const boxes = textBoxes(drawn);
          const height = Number(drawn.getAttribute("height"));
          const outside = boxes.filter(
            (box) =>
              box.x < -0.5 ||
              box.y < -0.5 ||
              box.x + box.width > width + 0.5 ||
              box.y + box.height > height + 0.5
          );
          expect(outside).toEqual([]);
          const meeting = boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter((b) => overlap(a, b) > 0.5)
              .map((b) => `“${a.text}” on “${b.text}”`)
          );
          expect(meeting).toEqual([]);
        });

        test(`keeps its shapes within the frame, ${width} px wide, ${tag}`, () => {
          const drawn = svg();
          const value = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
          for (const rect of Array.from(drawn.querySelectorAll("rect:not(pattern rect, a rect)"))) {
            expect(value(rect, "x")).toBeGreaterThanOrEqual(-0.01);
            expect(value(rect, "x") + value(rect, "width")).toBeLessThanOrEqual(width + 0.01);
            expect(value(rect, "y") + value(rect, "height")).toBeLessThanOrEqual(
              value(drawn, "height") + 0.01
            );
          }
        });

        test(`has no text below 12 px and no number that is none, ${width} px wide, ${tag}`, () => {
          const drawn = svg();
          expect(Math.min(...textBoxes(drawn).map(({size}) => size))).toBeGreaterThanOrEqual(12);
          expect(drawn.outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
        });
      }
  });
