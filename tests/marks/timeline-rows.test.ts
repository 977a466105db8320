import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {timeline, timelineHeight, type TimelineAutoOptions} from "../../src/marks/index.ts";
import {textBoxes} from "../charts/text-boxes.ts";

const document = svgDocument();
const fontFamily = "Source Sans 3";

interface Event {
  date: string;
  text: string;
}

const events: Event[] = [
  {date: "1905", text: "The mill is built"},
  {date: "1907-03", text: "The first wheel breaks, and is replaced by a larger one"},
  {date: "1912-06-02", text: "A storm takes the roof, and the miller writes to the council for help"},
  {date: "1913", text: "The roof is back"}
];

function draw(data: readonly Event[], options: Partial<TimelineAutoOptions<Event>>, width = 640) {
  const all = {date: "date", text: "text", axis: false, ...options};
  const margins = {marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0};
  const height = timelineHeight(data, all, {width, fontFamily, ...margins});
  return Plot.plot({
    ...{document, width, height, ...margins, style: {fontFamily}, x: {axis: null}, y: {axis: null}},
    marks: [timeline(data, all)]
  }) as SVGSVGElement;
}

/** The top of each event's first line, by its first words. */
const tops = (svg: Element) =>
  events.map(({text}) => textBoxes(svg).find((box) => box.text && text.startsWith(box.text.trim()))!.y);

test("events share rows where there is room, unless each is to have its own", () => {
  expect(new Set(tops(draw(events, {}))).size).toBeLessThan(events.length);
  const own = tops(draw(events, {ownRows: true}));
  expect(new Set(own).size).toBe(events.length);
  expect(own).toEqual(own.toSorted((a, b) => a - b));
});

test("rows keep the order of the data, also when it is not that of time", () => {
  const own = tops(draw(events.toReversed(), {ownRows: true}));
  expect(own).toEqual(own.toSorted((a, b) => b - a));
});

test("in rows of their own, words go to the left of an event before they are set narrower", () => {
  const lines = (ownRows: boolean) =>
    textBoxes(draw(events, {ownRows, lineWidth: 30})).filter(({text}) =>
      /roof|storm|miller|council/.test(text)
    ).length;
  expect(lines(true)).toBeLessThan(lines(false));
});

test("the height of rows that each event has to itself is enough for all words", () => {
  for (const width of [480, 640, 900]) {
    const svg = draw(events, {ownRows: true}, width);
    const height = Number(svg.getAttribute("height"));
    for (const box of textBoxes(svg)) {
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    expect(
      textBoxes(svg)
        .map(({text}) => text)
        .join(" ")
    ).toContain("for help");
  }
});

test("the height is reckoned for the time that the scale is to run over", () => {
  const day = (year: number) => Date.UTC(year, 0, 1);
  const options = {date: "date", text: "text", ownRows: true};
  const height = (domain?: [number, number]) =>
    timelineHeight(events, options, {width: 640, fontFamily, domain});
  // Over a thousand years all of them stand at one edge, with room beside them.
  expect(height([day(1900), day(2900)])).toBeLessThanOrEqual(height());
  // Over one year the first is as long as the frame, and its words stand above it.
  expect(height([day(1905), day(1906)])).not.toBe(height());
});
