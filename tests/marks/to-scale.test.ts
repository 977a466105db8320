import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {toScale, toScaleHeight, toScalePlaces, type ToScaleOptions} from "../../src/marks/index.ts";
import {formatUnit, roundDown, scaleBar} from "../../src/marks/to-scale/scale-bar.ts";
import {physicalUnit} from "../../src/marks/to-scale/physical-units.ts";
import {textBoxes} from "../charts/text-boxes.ts";

interface Row {
  size?: number | null;
  name?: string;
  [field: string]: unknown;
}

const WIDTHS = [320, 480, 720, 1100];

function draw(data: readonly Row[], options: ToScaleOptions<Row>, width = 640, more: Plot.PlotOptions = {}) {
  const height = (more.height as number) ?? toScaleHeight(data, options, width);
  return Plot.plot({
    document: svgDocument(),
    width,
    height,
    ...more,
    marks: [toScale(data, options)]
  }) as SVGSVGElement;
}

function words(svg: Element): string {
  return [...svg.querySelectorAll("text")].map(({textContent}) => textContent).join("\n");
}

/** Text boxes; those of text from right to left by the side that their anchor then means. */
function measured(svg: Element) {
  for (const text of svg.querySelectorAll("text[direction='rtl']")) {
    const anchor = text.getAttribute("text-anchor") ?? "start";
    text.setAttribute("text-anchor", anchor === "start" ? "end" : anchor === "end" ? "start" : anchor);
  }
  return textBoxes(svg);
}

/** The shapes of the rows: paths that come before outlines, silhouettes and words. */
function shapes(svg: Element): {width: number; height: number; x: number; bottom: number; path: Element}[] {
  const group = svg.querySelector("[aria-label='to scale']")!;
  const groups =
    group.hasAttribute("class") || group.firstElementChild?.tagName === "g" ? [group.firstElementChild!] : [];
  return groups
    .flatMap((parent) => [...parent.querySelectorAll("path")])
    .map((path) => {
      const d = path.getAttribute("d")!;
      const circle = /^M([-\d.]+) ([-\d.]+)a([\d.]+)/.exec(d);
      if (circle) {
        const [x, y, r] = circle.slice(1).map(Number) as [number, number, number];
        return {x, width: 2 * r, height: 2 * r, bottom: y + r, path};
      }
      const [x, y, width, height] = /^M([-\d.]+) ([-\d.]+)h([\d.]+)v([\d.]+)/
        .exec(d)!
        .slice(1)
        .map(Number) as [number, number, number, number];
      return {x, width, height, bottom: y + height, path};
    });
}

test("squares have areas in proportion, and stand on one floor", () => {
  const drawn = shapes(
    draw(
      [1, 4, 9].map((size) => ({size})),
      {area: "size", unit: "m²"}
    )
  );
  const [one, four, nine] = drawn.map(({width, height}) => width * height);
  expect(four! / one!).toBeCloseTo(4, 2);
  expect(nine! / one!).toBeCloseTo(9, 2);
  expect(new Set(drawn.map(({bottom}) => bottom.toFixed(1))).size).toBe(1);
});

test("circles have areas in proportion to theirs, and diameters in proportion to lengths", () => {
  const area = shapes(draw([{size: 1}, {size: 2}], {area: "size", shape: "circle"}));
  expect((area[1]!.width / area[0]!.width) ** 2).toBeCloseTo(2, 2);
  const length = shapes(draw([{size: 1}, {size: 2}], {length: "size", shape: "circle"}));
  expect(length[1]!.width / length[0]!.width).toBeCloseTo(2, 2);
});

test("rectangles have both of their sides, or an area and a ratio", () => {
  const sides = shapes(draw([{a: 105, b: 68}], {width: "a", height: "b", unit: "m"}));
  expect(sides[0]!.width / sides[0]!.height).toBeCloseTo(105 / 68, 2);
  const [flat, square] = shapes(
    draw(
      [
        {size: 8, ratio: 2},
        {size: 4, ratio: 1}
      ],
      {area: "size", shape: "rect", ratio: "ratio", unit: "m²"}
    )
  );
  expect(flat!.width / flat!.height).toBeCloseTo(2, 2);
  expect((flat!.width * flat!.height) / (square!.width * square!.height)).toBeCloseTo(2, 2);
});

test("bars have heights in proportion and one thickness; lying ones widths", () => {
  const up = shapes(draw([{size: 1}, {size: 3}], {length: "size", unit: "m", thickness: 10}));
  expect(up.map(({width}) => width)).toEqual([10, 10]);
  expect(up[1]!.height / up[0]!.height).toBeCloseTo(3, 2);
  const across = shapes(
    draw([{size: 1}, {size: 3}], {length: "size", unit: "m", direction: "across", thickness: 10})
  );
  expect(across.map(({height}) => height)).toEqual([10, 10]);
  expect(across[1]!.width / across[0]!.width).toBeCloseTo(3, 2);
  expect(across[0]!.x).toBe(across[1]!.x);
});

test("a scale that is asked for is kept, by the unit of length", () => {
  expect(shapes(draw([{size: 4}], {area: "size", unit: "m²", scale: 50}))[0]!.width).toBe(100);
  expect(shapes(draw([{size: 1}], {area: "size", unit: "ha", scale: 2}))[0]!.width).toBe(200);
  expect(shapes(draw([{size: 4}], {area: "size", unit: "km²", scale: 50}))[0]!.width).toBe(100);
  expect(shapes(draw([{size: 3}], {length: "size", shape: "square", unit: "cm", scale: 20}))[0]!.width).toBe(
    60
  );
});

test("a silhouette and an area agree on what a metre is", () => {
  const svg = draw([{size: 4}], {area: "size", unit: "m²", silhouette: "bed", scale: 100});
  const mattress = svg.querySelector("[data-silhouette='bed'] path")!.getAttribute("d")!;
  // 0.9 m without its two round corners.
  expect(mattress).toMatch(/h80a/);
  const inCentimetres = draw([{size: 200}], {length: "size", unit: "cm", silhouette: "door", scale: 1});
  expect(inCentimetres.querySelector("[data-silhouette='door'] path")!.getAttribute("d")).toMatch(
    /h81\.5v203/
  );
});

test("silhouettes seen from above lie in each shape with room, others stand beside once", () => {
  const rows = [{size: 0.2}, {size: 4}, {size: 9}];
  const count = (options: Partial<ToScaleOptions<Row>>, name: string) =>
    draw(rows, {area: "size", unit: "m²", ...options}).querySelectorAll(`[data-silhouette='${name}']`).length;
  expect(count({silhouette: "person-above"}, "person-above")).toBe(2);
  expect(count({silhouette: "person-above", silhouettePlace: "beside"}, "person-above")).toBe(1);
  expect(count({silhouette: "person"}, "person")).toBe(1);
  expect(count({silhouette: ["person", "door"]}, "door")).toBe(1);
});

test("the smallest shape is laid into the largest, or into all others, dashed", () => {
  const rows = [{size: 1}, {size: 4}, {size: 9}];
  const dashed = (inset: ToScaleOptions<Row>["inset"]) =>
    draw(rows, {area: "size", inset}).querySelectorAll("[stroke-dasharray='5 4']").length;
  expect([dashed(false), dashed(true), dashed("largest"), dashed("all")]).toEqual([0, 1, 1, 2]);
});

test("the ends of an interval are dotted outlines, also where there is no value", () => {
  const rows = [{size: 4, low: 3, high: 6}, {size: null, low: null, high: 5}, {size: 2}];
  const svg = draw(rows, {area: "size", low: "low", high: "high", unit: "m²"});
  expect(svg.querySelectorAll("[stroke-dasharray='0.1 4']").length).toBe(3);
  expect(shapes(svg).length).toBe(2);
});

test("no words leave the frame or lie on one another, at any width", () => {
  const rows = [
    {size: 0.4, name: "Anticonstitucionalidades municipales"},
    {size: 3, name: "Donaudampfschifffahrtsgesellschaftskapitän"},
    {size: 5, name: "غرفة صغيرة"},
    {size: 20, name: "Room 👩‍👩‍👧 with\ntwo lines"}
  ];
  for (const width of WIDTHS)
    for (const textPlace of ["below", "above", "inside"] as const)
      for (const shape of ["square", "circle"] as const) {
        const svg = draw(rows, {area: "size", unit: "m²", text: "name", textPlace, shape}, width);
        const height = Number(svg.getAttribute("height"));
        const boxes = measured(svg);
        expect(boxes.length).toBeGreaterThan(4);
        for (const box of boxes) {
          expect(box.x, box.text).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width, box.text).toBeLessThanOrEqual(width + 1);
          expect(box.y + box.height, box.text).toBeLessThanOrEqual(height + 1);
        }
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const isClear =
              a.x + a.width <= b.x + 1 ||
              b.x + b.width <= a.x + 1 ||
              a.y + a.height <= b.y + 2 ||
              b.y + b.height <= a.y + 2;
            expect(isClear, `${a.text} / ${b.text} at ${width}`).toBe(true);
          }
      }
});

test("the height that is told is enough, and the shapes stay within the frame", () => {
  const rows = [1, 2, 3, 5, 8, 13].map((size) => ({size, name: `Number ${size}`}));
  for (const width of WIDTHS) {
    const svg = draw(rows, {area: "size", unit: "m²", text: "name"}, width);
    for (const {x, width: w, bottom} of shapes(svg)) {
      expect(x + w).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThan(Number(svg.getAttribute("height")));
    }
  }
});

test("a narrow frame has more lines", () => {
  const rows = [4, 5, 6, 7].map((size) => ({size, name: "Eight by eight"}));
  const floors = (width: number) =>
    new Set(shapes(draw(rows, {area: "size", text: "name"}, width)).map(({bottom}) => Math.round(bottom)))
      .size;
  expect(floors(1100)).toBe(1);
  expect(floors(320)).toBeGreaterThan(1);
});

test("all facets have one scale, the smallest of theirs, and one scale bar", () => {
  const rows = [
    {size: 4, group: "a"},
    {size: 4, group: "b"},
    {size: 100, group: "b"}
  ];
  const svg = draw(rows, {area: "size", unit: "m²", fx: "group"}, 640, {height: 300});
  const sides = [...svg.querySelectorAll("[aria-label='to scale'] path")]
    .map((path) => /h([\d.]+)v\1h/.exec(path.getAttribute("d")!)?.[1])
    .filter((side) => side !== undefined)
    .map(Number);
  expect(sides.length).toBe(3);
  expect(sides[0]).toBe(sides[1]);
  expect(sides[2]! / sides[0]!).toBeCloseTo(5, 1);
  expect(svg.querySelectorAll("[aria-label='to scale'] text").length).toBe(1);
});

test("fills, links and labels go with the shapes as in any mark of Plot", () => {
  const svg = draw(
    [
      {size: 1, name: "A"},
      {size: 2, name: "B"}
    ],
    {
      area: "size",
      fill: "name",
      href: (d: Row) => `#${String(d.name)}`,
      ariaLabel: "name",
      text: "name",
      dx: 5
    }
  );
  const links = [...svg.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["#A", "#B"]);
  const paths = links.map((link) => link.querySelector("path")!);
  expect(paths.map((path) => path.getAttribute("aria-label"))).toEqual(["A", "B"]);
  expect(paths[0]!.getAttribute("fill")).not.toBe(paths[1]!.getAttribute("fill"));
  expect(svg.querySelector("[transform='translate(5,0)'] text")).not.toBe(null);
});

test("filters and sorts of Plot hold", () => {
  const rows = [{size: 9}, {size: 4}, {size: 1}];
  const drawn = shapes(
    draw(rows, {area: "size", sort: "size", filter: (d: Row) => d.size! > 1}, 640, {height: 200})
  );
  expect(drawn.map(({width}) => Math.round((width / drawn[0]!.width) * 2))).toEqual([2, 3]);
});

test("the scale bar has a round length in a unit that suits it", () => {
  expect(scaleBar(100, 160, physicalUnit("m²"), "m²")).toEqual({value: 1, unit: "m", length: 1});
  expect(scaleBar(300, 160, physicalUnit("m"), "m")).toEqual({value: 50, unit: "cm", length: 0.5});
  expect(scaleBar(1e-3, 160, physicalUnit("m"), "m")).toMatchObject({value: 100, unit: "km"});
  expect(scaleBar(2e-6, 160, physicalUnit("km"), "km")).toMatchObject({value: 50_000, unit: "km"});
  expect(scaleBar(40, 160, null, "league")).toEqual({value: 2, unit: "league", length: 2});
  expect([0.7, 1, 1.99, 2, 4.99, 5, 9.9, 10, 0.03].map(roundDown)).toEqual([0.5, 1, 1, 2, 2, 5, 5, 10, 0.02]);
});

test("numbers have groups of three digits from 10 000 on, and the caller may say it otherwise", () => {
  expect([formatUnit(1, "m"), formatUnit(5000, "km"), formatUnit(50000, "km")]).toEqual([
    "1\u00a0m",
    "5000\u00a0km",
    "50\u00a0000\u00a0km"
  ]);
  const svg = draw([{size: 4}], {
    area: "size",
    unit: "m²",
    formatUnit: (value, unit) => `<${value} ${unit}>`
  });
  expect(words(svg)).toMatch(/^<\d+ (m|cm)>$/);
  expect(draw([{size: 4}], {area: "size", unit: "m²", scaleBar: false}).querySelector("text")).toBe(null);
});

test("an area in an unknown unit has a square to compare with", () => {
  const svg = draw([{size: 60}], {area: "size", unit: "tsubo"});
  expect(words(svg)).toMatch(/\d\u00a0tsubo/);
});

test("the same input draws the same bytes, and no NaN", () => {
  const options: ToScaleOptions<Row> = {
    area: "size",
    unit: "m²",
    text: "name",
    silhouette: "person-above",
    inset: "all"
  };
  const rows = [
    {size: 3, name: "A"},
    {size: 7, name: "B"}
  ];
  expect(draw(rows, options).outerHTML).toBe(draw(rows, options).outerHTML);
  expect(draw(rows, options).outerHTML).not.toMatch(/NaN|undefined|null/);
});

test("empty data draws nothing, as in Plot; a row without a size is left out; nothing has no shape but its words", () => {
  expect(draw([], {area: "size"}, 640, {height: 100}).querySelector("[aria-label='to scale']")).toBe(null);
  expect(toScaleHeight([], {area: "size"}, 640)).toBe(0);
  expect(shapes(draw([{size: null}, {size: 2}], {area: "size"})).length).toBe(1);
  const zero = draw([{size: 0, name: "None"}], {area: "size", text: "name", unit: "m²"});
  expect(words(zero)).toMatch(/None/);
  expect(zero.outerHTML).not.toMatch(/NaN/);
});

test.each<[string, Row[], ToScaleOptions<Row>, string]>([
  ["a negative size", [{size: 1}, {size: -2}], {area: "size"}, "the channel “area” of row 2 is -2"],
  ["NaN", [{size: NaN}], {area: "size"}, "“area” has no finite value: row 1 is NaN"],
  ["words", [{size: "four" as never}], {area: "size"}, "the channel “area” of row 1 is four, not a number"],
  [
    "a reversed interval",
    [{size: 4, low: 6, high: 3}],
    {area: "size", low: "low", high: "high"},
    "row 1 has “low” 6 above “high” 3"
  ],
  ["no size", [{}], {}, "needs one of “area”, “length”, or “width” and “height”"],
  ["two sizes", [{}], {area: "size", length: "size"}, "needs one of “area”, “length”"],
  ["half of the sides", [{}], {width: "size"}, "“width” and “height” go together"],
  [
    "an unknown option",
    [{size: 1}],
    {area: "size", silhuette: "bed"} as never,
    "unknown option “silhuette” (did you mean “silhouette”?)"
  ],
  [
    "an unknown shape",
    [{size: 1}],
    {area: "size", shape: "star" as never},
    "unknown shape “star”; there are square, circle, rect, bar"
  ],
  [
    "an unknown silhouette",
    [{size: 1}],
    {area: "size", unit: "m²", silhouette: "horse" as never},
    "there are person, person-above, door, bed, a4"
  ],
  [
    "an unknown unit with a silhouette",
    [{size: 1}],
    {area: "size", unit: "tsubo", silhouette: "bed"},
    "a silhouette needs a known unit, not “tsubo”: mm, cm, m, km"
  ],
  [
    "a length's unit for an area",
    [{size: 1}],
    {area: "size", unit: "m"},
    "the unit “m” is one of length, but “area” is an area"
  ],
  ["a bar with an area", [{size: 1}], {area: "size", shape: "bar"}, "a bar has a “length”, not an “area”"],
  ["a scale of nothing", [{size: 1}], {area: "size", scale: 0}, "the option “scale” is 0"],
  [
    "an unknown place",
    [{size: 1}],
    {area: "size", textPlace: "left" as never},
    "the option “textPlace” is “left”; there are above, below, inside"
  ],
  [
    "a ratio of 0",
    [{size: 1}],
    {area: "size", shape: "rect", ratio: () => 0},
    "the channel “ratio” of row 1 is 0"
  ]
])("%s is an error that names it", (_, data, options, message) => {
  expect(() => draw(data, options, 640, {height: 200})).toThrow(message);
});

test("a frame without room is an error that tells what is needed", () => {
  const rows = Array.from({length: 8}, (_, n) => ({size: n + 1, name: "A long enough label"}));
  expect(() => draw(rows, {area: "size", text: "name"}, 100, {height: 60})).toThrow(
    /toScale: the frame of 97 × 57 px has no room for 8 shapes with their labels: toScaleHeight tells/
  );
  expect(() => draw(rows, {area: "size", scale: 500}, 300, {height: 100})).toThrow(
    /at the scale that is asked for they are \d+ px high/
  );
  expect(() => toScaleHeight(rows, {area: "size"}, 0)).toThrow("no room for shapes: width 0");
});

test("words take the first place of a list that has room", () => {
  const data = [{size: 1}, {size: 40}];
  const options: ToScaleOptions<Row> = {
    area: "size",
    unit: "m²",
    text: ({size}) => `room of ${size}`,
    textPlace: ["inside", "above"],
    scaleBar: false
  };
  const svg = draw(data, options);
  const [small, large] = shapes(svg);
  const [above, inside] = measured(svg);
  expect(above!.y + above!.height).toBeLessThan(small!.bottom - small!.height);
  expect(inside!.y).toBeGreaterThan(large!.bottom - large!.height);
  expect(inside!.x).toBeGreaterThan(large!.x);
  expect(() => draw(data, {...options, textPlace: ["inside", "beside" as never]})).toThrow(
    "toScale: the option “textPlace” is “beside”"
  );
});

test("a shape laid into others has its own colour, and that of the text where it has no outline", () => {
  const data = [{size: 1}, {size: 9}];
  const colour = (more: ToScaleOptions<Row>) =>
    draw(data, {area: "size", inset: true, ...more})
      .querySelector("[stroke-dasharray='5 4']")!
      .getAttribute("stroke");
  expect(colour({stroke: ({size}) => (size === 1 ? "red" : "blue")})).toBe("red");
  expect(colour({stroke: "green"})).toBe("green");
  expect(colour({fill: "green"})).toBe("currentColor");
});

test("the places that are told are those where shapes are drawn", () => {
  const data = [{size: 4}, {size: null}, {size: 1}];
  const options: ToScaleOptions<Row> = {area: "size", unit: "m²", text: ({size}) => `${size}`, inset: "all"};
  for (const width of WIDTHS) {
    const margins = {marginLeft: 30, marginTop: 12};
    const height = toScaleHeight(data, options, width - 30) + 12;
    const places = toScalePlaces(data, options, {width, height, ...margins});
    expect(places[1]).toBeNull();
    const drawn = shapes(draw(data, options, width, {height, margin: 0, ...margins}));
    [places[0]!, places[2]!].forEach((place, i) => {
      expect(drawn[i]!.x).toBeCloseTo(place.x, 1);
      expect(drawn[i]!.bottom).toBeCloseTo(place.y + place.height, 1);
      expect(drawn[i]!.width).toBeCloseTo(place.width, 1);
    });
  }
  expect(() => toScalePlaces(data, {...options, fx: "size"}, {width: 300, height: 300})).toThrow("facets");
});
