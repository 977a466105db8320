import {gzipSync} from "node:zlib";
import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {units, unitsHeight, unitsPlaces, type UnitsOptions} from "../../src/marks/index.ts";
import {pathPoints} from "../../src/marks/surroundings/path-points.ts";
import {glyphPart, unitGlyph} from "../../src/marks/units/unit-glyph.ts";
import {gridHeight, groupShape, lineCount, unitCell, unitGrid} from "../../src/marks/units/unit-grid.ts";
import {textBoxes} from "../charts/text-boxes.ts";

interface Row {
  n?: number | null;
  name?: string;
  [field: string]: unknown;
}

function draw(data: readonly Row[], options: UnitsOptions<Row>, width = 640, more: Plot.PlotOptions = {}) {
  return Plot.plot({
    document: svgDocument(),
    width,
    height: 400,
    ...more,
    marks: [units(data, options)]
  }) as SVGSVGElement;
}

/** The paths of the rows' marks, in the order in which they are drawn. */
function paths(svg: Element): Element[] {
  return [...svg.querySelectorAll("[aria-label='units'] path")];
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

function stretches(path: Element | undefined): number {
  return (path?.getAttribute("d")!.match(/m/gi) ?? []).length;
}

function kinds(svg: Element) {
  const all = paths(svg);
  const count = (list: Element[]) => list.reduce((sum, path) => sum + stretches(path), 0);
  const hollow = all.filter((path) => path.hasAttribute("stroke-width"));
  return {
    solid: count(all.filter((path) => path.attributes.length === 1)),
    likely: count(hollow.filter((path) => path.hasAttribute("fill-opacity"))),
    possible: count(
      hollow.filter((path) => path.getAttribute("fill") === "none" && !path.hasAttribute("stroke-opacity"))
    ),
    fading: count(hollow.filter((path) => path.hasAttribute("stroke-opacity"))),
    rest: count(all.filter((path) => path.getAttribute("stroke") === "none"))
  };
}

function area(d: string): number {
  return pathPoints(d).reduce((sum, {points}) => {
    const doubled = points.reduce((part, {x, y}, i) => {
      const next = points[(i + 1) % points.length]!;
      return part + x * next.y - next.x * y;
    }, 0);
    return sum + Math.abs(doubled) / 2;
  }, 0);
}

test.each([0, 1, 9, 10, 11, 49, 50, 99, 100, 101, 543, 1000, 1234])(
  "%i things are exactly so many marks",
  (n) => {
    for (const shape of ["circle", "square"] as const)
      for (const groupEvery of [undefined, 10, 100, null])
        expect(kinds(draw([{n}], {count: "n", shape, groupEvery})).solid).toBe(n);
  }
);

test("a person is a head and a body", () => {
  expect(kinds(draw([{n: 37}], {count: "n", shape: "person"})).solid).toBe(74);
});

test("a shape of one's own is drawn as often, at its proportions", () => {
  const shape = {path: "M0 0L10 0 10 20 0 20Z", width: 10, height: 20};
  const svg = draw([{n: 23}], {count: "n", shape});
  expect(kinds(svg).solid).toBe(23);
  const [first] = pathPoints(paths(svg)[0]!.getAttribute("d")!);
  const xs = first!.points.map(({x}) => x);
  const ys = first!.points.map(({y}) => y);
  expect((Math.max(...ys) - Math.min(...ys)) / (Math.max(...xs) - Math.min(...xs))).toBeCloseTo(2, 1);
});

test("no two marks lie on one another, and steps along lines add up", () => {
  const svg = draw([{n: 777}], {count: "n", shape: "square"});
  const corners = pathPoints(paths(svg)[0]!.getAttribute("d")!).map(({points}) => points[0]!);
  expect(corners.length).toBe(777);
  expect(new Set(corners.map(({x, y}) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(777);
  // Marks of all lines of groups stand in the same columns.
  const columns = new Set(corners.map(({x}) => x.toFixed(2)));
  expect(columns.size % 5).toBe(0);
  expect(columns.size).toBeLessThan(150);
});

test("12.5 is twelve marks and a half one, in its area", () => {
  const svg = draw([{n: 12.5}], {count: "n"});
  const [, ...rest] = paths(svg);
  expect(rest).toEqual([]);
  const d = paths(svg)[0]!.getAttribute("d")!;
  expect(stretches(paths(svg)[0])).toBe(13);
  const whole = area(
    draw([{n: 1}], {count: "n", size: 100})
      .querySelector("[aria-label='units'] path")!
      .getAttribute("d")!
  );
  const sized = draw([{n: 0.5}], {count: "n", size: 100})
    .querySelector("[aria-label='units'] path")!
    .getAttribute("d")!;
  expect(area(sized) / whole).toBeCloseTo(0.5, 1);
  expect(d).not.toMatch(/NaN/);
  expect(svg.querySelector("clipPath")).toBe(null);
});

test.each(["circle", "square", "person"] as const)(
  "parts of a %s have the share of the area that they stand for",
  (name) => {
    const glyph = unitGlyph(name);
    const whole = area(glyphPart(glyph, 0, 1, 100, 0, 0));
    for (const share of [0.1, 0.25, 0.5, 0.9]) {
      expect(area(glyphPart(glyph, 0, share, 100, 0, 0)) / whole).toBeCloseTo(share, 2);
      expect(area(glyphPart(glyph, share, 1, 100, 0, 0)) / whole).toBeCloseTo(1 - share, 2);
    }
  }
);

test("of a whole the rest stands behind, and parts of one mark meet", () => {
  expect(kinds(draw([{n: 74, all: 543}], {count: "n", of: "all"}))).toMatchObject({solid: 74, rest: 469});
  expect(kinds(draw([{n: 2.5, all: 10}], {count: "n", of: "all"}))).toMatchObject({solid: 3, rest: 8});
  expect(kinds(draw([{n: 10, all: 10}], {count: "n", of: "all"}))).toMatchObject({solid: 10, rest: 0});
});

test("uncertain counts: solid to the lowest, half filled to the best, hollow to the highest", () => {
  const options = {count: "n", low: "low", high: "high"} as const;
  expect(kinds(draw([{n: 9, low: 6, high: 19}], options))).toEqual({
    solid: 6,
    likely: 3,
    possible: 10,
    fading: 0,
    rest: 0
  });
  expect(kinds(draw([{low: 6, high: 19}], {low: "low", high: "high"}))).toMatchObject({
    solid: 6,
    likely: 0,
    possible: 13
  });
  expect(kinds(draw([{n: null, low: null, high: 8}], options))).toMatchObject({solid: 0, possible: 8});
  expect(kinds(draw([{n: 20, low: null, high: 30}], options))).toMatchObject({solid: 20, possible: 10});
  expect(kinds(draw([{n: 5, low: 5, high: 5}], options))).toMatchObject({solid: 5, likely: 0, possible: 0});
});

test("where no end is known hollow marks fade out, without becoming more than the whole", () => {
  const open = kinds(draw([{low: 47}], {low: "low"}));
  expect(open.solid).toBe(47);
  expect(open.fading).toBeGreaterThanOrEqual(5);
  const opacities = paths(draw([{low: 47}], {low: "low"}))
    .map((path) => path.getAttribute("stroke-opacity"))
    .filter((opacity) => opacity !== null)
    .map(Number);
  expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
  expect(kinds(draw([{low: 47, all: 50}], {low: "low", of: "all"}))).toMatchObject({
    solid: 47,
    fading: 3,
    rest: 0
  });
});

test("one mark may stand for many things, which a key says", () => {
  const svg = draw([{n: 4807}], {count: "n", per: 100});
  expect(words(svg)).toBe("= 100");
  expect(words(draw([{n: 4807}], {count: "n", per: 100, key: "100 seats each"}))).toBe("100 seats each");
  const [row] = paths(svg);
  expect(stretches(row)).toBe(49);
  expect(draw([{n: 300}], {count: "n", per: 100, key: false}).querySelector("text")).toBe(null);
});

test("10,000 marks are one path, and a file of less than 40 kB when compressed", () => {
  for (const shape of ["circle", "square", "person"] as const)
    for (const groupEvery of [10, 100, null]) {
      const svg = draw([{n: 10_000}], {count: "n", shape, groupEvery}, 720, {height: 1200});
      expect(paths(svg).length).toBe(1);
      const bytes = gzipSync(svg.outerHTML).length;
      expect(bytes, `${shape} by ${groupEvery}: ${bytes}`).toBeLessThan(40_000);
    }
  const parts = draw(
    [{n: 3333, low: 2000, high: 5000, all: 10_000}],
    {count: "n", low: "low", high: "high", of: "all"},
    720,
    {height: 1200}
  );
  expect(gzipSync(parts.outerHTML).length).toBeLessThan(40_000);
});

test("groups of ten are five by two, groups of a hundred ten by ten", () => {
  expect(groupShape(10, null)).toEqual({columns: 5, rows: 2});
  expect(groupShape(100, null)).toEqual({columns: 10, rows: 10});
  expect(groupShape(7, null)).toEqual({columns: 7, rows: 1});
  const grid = unitGrid(640, 10, {groupEvery: 10, columns: null, aspect: 1})!;
  expect(lineCount(grid) % 10).toBe(0);
  expect(unitCell(5, grid)).toEqual({x: 0, y: 10});
  expect(unitCell(10, grid).x).toBe(5 * 10 + grid.gap);
  expect(gridHeight(0, grid)).toBe(0);
  expect(gridHeight(5, grid)).toBe(10);
  expect(gridHeight(lineCount(grid) + 1, grid)).toBe(20 + grid.gap + 10);
});

test("columns that are asked for are kept, in whole groups", () => {
  const xs = (columns: number) =>
    new Set(
      pathPoints(paths(draw([{n: 200}], {count: "n", shape: "square", columns}))[0]!.getAttribute("d")!).map(
        ({points}) => points[0]!.x.toFixed(2)
      )
    ).size;
  expect([xs(20), xs(10), xs(5)]).toEqual([20, 10, 5]);
});

test("rows in bands along x stand on one floor; bands along y and facets have marks of one size", () => {
  const rows = [
    {name: "a", n: 30},
    {name: "b", n: 90}
  ];
  const side = (path: Element) => /h([\d.]+)v/i.exec(path.getAttribute("d")!)![1];
  const bottoms = paths(draw(rows, {x: "name", count: "n", shape: "square"})).map((path) =>
    Math.max(...pathPoints(path.getAttribute("d")!).flatMap(({points}) => points.map(({y}) => y)))
  );
  expect(bottoms[0]).toBeCloseTo(bottoms[1]!, 1);
  for (const place of [{x: "name"}, {y: "name"}, {fx: "name"}, {fy: "name"}]) {
    const [a, b] = paths(draw(rows, {...place, count: "n", shape: "square", columns: 10}));
    expect(side(a!)).toBe(side(b!));
    expect([stretches(a), stretches(b)]).toEqual([30, 90]);
  }
});

test("rows stand around their position on scales without bands, within the frame", () => {
  const rows = [
    {year: 2000, n: 40},
    {year: 2010, n: 60},
    {year: 2020, n: 90}
  ];
  for (const x of [{}, {reverse: true}, {type: "point" as const}]) {
    const drawn = paths(draw(rows, {x: "year", count: "n", shape: "square"}, 480, {x}));
    expect(drawn.map(stretches).sort()).toEqual([40, 60, 90]);
    for (const path of drawn)
      for (const {points} of pathPoints(path.getAttribute("d")!))
        for (const {x} of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(480);
        }
  }
});

test("words stand above their marks, within the frame, at any width", () => {
  const rows = [
    {n: 120, name: "Donaudampfschifffahrtsgesellschaftskapitäne"},
    {n: 30, name: "صغير 👩‍👩‍👧"},
    {n: 8.5, name: "A label of some words\nand a second line"}
  ];
  for (const width of [320, 480, 720, 1100]) {
    const text = rows.map(({name}) => name);
    const lineText = (count: number) => `${count} in all`;
    const height = unitsHeight(
      rows.map(({n}) => n),
      width,
      {text, lineText}
    );
    const svg = draw(rows, {count: "n", text, lineText}, width, {height});
    const boxes = measured(svg);
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) {
      expect(box.x, box.text).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width, box.text).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height, box.text).toBeLessThanOrEqual(height + 1);
    }
  }
});

test("the height that is told is enough", () => {
  for (const width of [200, 320, 720])
    for (const n of [1, 50, 999, 10_000])
      for (const options of [{}, {shape: "person" as const}, {groupEvery: null}, {columns: 10}, {per: 7}]) {
        const height = unitsHeight(n, width, options);
        expect(
          () => draw([{n}], {count: "n", ...options}, width, {height}),
          JSON.stringify({width, n, options})
        ).not.toThrow();
      }
});

test("fills, links and labels go with the rows as in any mark of Plot", () => {
  const svg = draw(
    [
      {n: 3, name: "A"},
      {n: 2, name: "B", high: 4}
    ],
    {
      count: "n",
      high: "high",
      fill: "name",
      href: (d: Row) => `#${String(d.name)}`,
      ariaLabel: "name"
    }
  );
  const links = [...svg.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["#A", "#B"]);
  const groups = links.map((link) => link.firstElementChild!);
  expect(groups.map((group) => group.getAttribute("aria-label"))).toEqual(["A", "B"]);
  const hollow = groups[1]!.querySelector("[stroke-width]")!;
  expect(hollow.getAttribute("stroke")).toBe(groups[1]!.getAttribute("fill"));
});

test("grouped data are counted by Plot's own transforms", () => {
  const people = ["a", "b", "a", "a"].map((name) => ({name}));
  const svg = draw(people, Plot.groupX({count: "count"} as never, {x: "name"} as never) as never, 640, {
    height: 200
  });
  expect(paths(svg).map(stretches)).toEqual([3, 1]);
});

test("the same input draws the same bytes; empty data and rows without a count draw nothing; none are no marks", () => {
  const rows = [
    {n: 7.3, name: "A"},
    {n: 12, name: "B"}
  ];
  expect(draw(rows, {count: "n", text: "name"}).outerHTML).toBe(
    draw(rows, {count: "n", text: "name"}).outerHTML
  );
  expect(draw([], {count: "n"}).querySelector("[aria-label='units']")).toBe(null);
  expect(unitsHeight([], 640)).toBe(0);
  expect(draw([{n: null}], {count: "n"}).querySelector("[aria-label='units']")).toBe(null);
  const none = draw([{n: 0, name: "None"}], {count: "n", text: "name"});
  expect(words(none)).toBe("None");
  expect(paths(none)).toEqual([]);
});

test.each<[string, Row[], UnitsOptions<Row>, string]>([
  [
    "a negative count",
    [{n: 1}, {n: -1}],
    {count: "n"},
    "units: row 2 has “count” -1, not a number from 0 up"
  ],
  ["NaN", [{n: NaN}], {count: "n"}, "“count” has no finite value: row 1 is NaN"],
  [
    "a fraction where none may be",
    [{n: 1.5}],
    {count: "n", partial: false},
    "row 1 has “count” 1.5, which is 1.5 marks"
  ],
  [
    "a rest where none may be",
    [{n: 250}],
    {count: "n", per: 100, partial: false},
    "row 1 has “count” 250, which is 2.5 marks"
  ],
  [
    "a part above its whole",
    [{n: 5, all: 4}],
    {count: "n", of: "all"},
    "row 1 counts 5 of 4: a part is larger than its whole"
  ],
  [
    "a reversed interval",
    [{low: 5, high: 4}],
    {low: "low", high: "high"},
    "row 1 has “low” 5 above “high” 4"
  ],
  [
    "a count outside its interval",
    [{n: 9, low: 1, high: 4}],
    {count: "n", low: "low", high: "high"},
    "row 1 has “count” 9 outside of 1 to 4"
  ],
  ["no count", [{}], {}, "units: needs one of the options “count”, “low” and “high”"],
  [
    "an unknown option",
    [{n: 1}],
    {count: "n", colums: 3} as never,
    "unknown option “colums” (did you mean “columns”?)"
  ],
  [
    "an unknown shape",
    [{n: 1}],
    {count: "n", shape: "star" as never},
    "unknown shape “star”; there are circle, square, person"
  ],
  [
    "a shape without a size",
    [{n: 1}],
    {count: "n", shape: {path: "M0 0H1"} as never},
    "a “path”, a “width” and a “height” above 0"
  ],
  [
    "a shape that is no path",
    [{n: 1}],
    {count: "n", shape: {path: "circle", width: 1, height: 1}},
    "“circle” is no path data"
  ],
  ["a crowd", [{n: 1e7}], {count: "n"}, "row 1 has 10000000 marks, more than 200000: raise “per”"],
  ["no per", [{n: 1}], {count: "n", per: 0}, "the option “per” is 0"],
  ["columns of a fraction", [{n: 1}], {count: "n", columns: 2.5}, "the option “columns” is 2.5"],
  ["words for a count", [{n: "ten" as never}], {count: "n"}, "row 1 has “count” ten, not a number"]
])("%s is an error that names it", (_, data, options, message) => {
  expect(() => draw(data, options)).toThrow(message);
});

test("a frame without room is an error that tells where the height is told", () => {
  expect(() => draw([{n: 50_000}], {count: "n"}, 100, {height: 40})).toThrow(
    /no room for 50000 marks .*unitsHeight/
  );
  expect(() => draw([{n: 500}], {count: "n", size: 20}, 100, {height: 40})).toThrow(
    /at the size that is asked for/
  );
  expect(() => unitsHeight(5, 0)).toThrow("no room for marks: width 0");
});

const containers: UnitsOptions<Row> = {
  ...{count: "n", of: () => 100, shape: "square", columns: 10, groupEvery: 100, anchor: "bottom"},
  ...{walls: true, overFill: "red"}
};

test("rows side by side have marks of one size that begin on one line, and lines of rows as many as asked for", () => {
  const data = [7, 30, 12, 25, 8].map((n) => ({n, name: n === 30 ? "two\nlines" : "one"}));
  const options: UnitsOptions<Row> = {count: "n", text: "name", across: [2, 3], gap: 30};
  for (const width of [240, 640, 1200]) {
    const height = unitsHeight(data, options, width);
    const places = unitsPlaces(data, options, {width, height}).map((place) => place!);
    expect(new Set(places.slice(0, 2).map(({y}) => y)).size).toBe(1);
    expect(new Set(places.slice(2).map(({y}) => y)).size).toBe(1);
    expect(places[2]!.y).toBeGreaterThan(places[0]!.y + places[0]!.height);
    expect(new Set(places.slice(2).map(({x}) => x)).size).toBe(3);
    const svg = draw(data, options, width, {height, margin: 0});
    expect(kinds(svg).solid).toBe(82);
    const corners = paths(svg).map((path) => pathPoints(path.getAttribute("d")!)[0]!.points[0]!);
    corners.forEach(({x, y}, i) => {
      expect(x).toBeGreaterThanOrEqual(places[i]!.x);
      expect(y).toBeGreaterThanOrEqual(places[i]!.y);
      expect(y).toBeLessThan(places[i]!.y + places[i]!.height);
    });
  }
});

test("marks beyond the whole have a colour of their own, and are an error without one", () => {
  const svg = draw([{n: 133}, {n: 36.25}, {low: 95, n: 105, high: 115}], {
    ...containers,
    ...{low: "low", high: "high", across: 3}
  });
  const of = (selector: string) =>
    [...svg.querySelectorAll(`[aria-label='units'] path${selector}`)].map((path) => stretches(path));
  expect(of("[fill='red']:not([stroke])")).toEqual([33]);
  expect(of("[stroke='red'][fill-opacity]")).toEqual([5]);
  expect(of("[stroke='red'][fill='none']")).toEqual([10]);
  expect(of(":not([fill], [fill-opacity], [stroke])")).toEqual([100, 37, 95]);
  expect(() => draw([{n: 133}], {...containers, overFill: undefined})).toThrow(
    "row 1 counts 133 of 100: a part is larger than its whole, and “overFill” is not given"
  );
});

test("walls stand around a whole on its floor, as high as it is, whatever stands above", () => {
  const options = {...containers, across: 2, roomBelow: 40};
  const data = [{n: 20}, {n: 250}];
  const height = unitsHeight(data, options, 640);
  const places = unitsPlaces(data, options, {width: 640, height});
  const svg = draw(data, options, 640, {height, margin: 0});
  const walls = paths(svg).filter((path) => path.getAttribute("stroke") === "currentColor");
  const ends = walls.map((wall) =>
    /^M[\d.]+ ([\d.]+)V([\d.]+)H/.exec(wall.getAttribute("d")!)!.slice(1).map(Number)
  );
  expect(ends[0]).toEqual(ends[1]);
  const [rim, floor] = ends[0]!;
  expect(floor! - rim!).toBeCloseTo(places[0]!.height, 1);
  expect(places[1]!.height).toBeGreaterThan(2.4 * places[0]!.height);
  expect(height - floor!).toBeGreaterThanOrEqual(40);
});

test("words after marks that fade out stand beside them, and under them where there is no room", () => {
  const options: UnitsOptions<Row> = {low: "n", openText: "and perhaps more"};
  for (const [n, width] of [
    [4, 200],
    [23, 300],
    [200, 640],
    [95, 240]
  ] as const) {
    const height = unitsHeight([{n}], options, width);
    const svg = draw([{n}], options, width, {height, margin: 0});
    const [box] = measured(svg);
    expect(box!.text).toBe("and perhaps more");
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    expect(box!.y + box!.height).toBeLessThanOrEqual(height);
    for (const {points} of paths(svg).flatMap((path) => pathPoints(path.getAttribute("d")!)))
      for (const {x, y} of points)
        expect(x > box!.x && x < box!.x + box!.width && y > box!.y && y < box!.y + box!.height).toBe(false);
  }
  expect(words(draw([{n: 5}], {count: "n", openText: "more"}))).toBe("");
});

test("places and sizes that cannot be are errors with the option's name", () => {
  expect(() => draw([{n: 1}], {count: "n", across: 0})).toThrow("units: the option “across” is 0");
  expect(() => draw([{n: 1}], {count: "n", across: 2, x: "name"})).toThrow(
    "the option “across” does not go with “x” and “y”"
  );
  expect(() => draw([{n: 1}], {count: "n", gap: -1})).toThrow("units: the option “gap” is -1");
  expect(() => draw([{n: 1}], {count: "n", roomBelow: NaN})).toThrow("units: the option “roomBelow” is NaN");
  expect(() => unitsPlaces([{n: 1}], {count: "n", fx: "n"}, {width: 100, height: 100})).toThrow("“fx”");
  expect(unitsPlaces([{n: null}, {n: 2}], {count: "n"}, {width: 100, height: 100})[0]).toBeNull();
});
