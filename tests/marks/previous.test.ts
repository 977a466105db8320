import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {callout, labels} from "../../src/marks/index.ts";

const dots = Array.from({length: 40}, (_, i) => ({
  name: `Buoy ${i + 1}`,
  x: 50 + 48 * Math.sin(i * 1.3),
  y: 50 + 48 * Math.sin(i * 2.9 + 1)
}));
/** The same a little later. */
const later = dots.map(({name, x, y}, i) => ({
  name,
  x: x + 0.4 * Math.sin(i * 7),
  y: y + 0.4 * Math.cos(i * 5)
}));

function draw(data: typeof dots, previous?: Element | null, mark: typeof labels | typeof callout = labels) {
  const shared = {x: "x", y: "y", text: "name", previous};
  return Plot.plot({
    document: svgDocument(),
    figure: false,
    width: 360,
    height: 360,
    x: {domain: [-5, 105]},
    y: {domain: [-5, 105]},
    marks: [
      Plot.dot(data, {x: "x", y: "y"}),
      mark === labels ? labels(data, shared) : callout(data, {...shared, notesBelow: "never"})
    ]
  } as Plot.PlotOptions) as SVGSVGElement;
}

/** Where each text stands. */
function placesIn(svg: Element) {
  return new Map(
    Array.from(svg.querySelectorAll("text"))
      .filter(({textContent}) => textContent?.startsWith("Buoy"))
      .map((text) => [
        text.textContent!,
        ["x", "y"].map((name) => Number(text.getAttribute(name))) as [number, number]
      ])
  );
}

function movedBetween(before: Element, after: Element): number {
  const [one, two] = [placesIn(before), placesIn(after)];
  return [...new Set([...one.keys(), ...two.keys()])].filter((name) => {
    const [a, b] = [one.get(name), two.get(name)];
    return !a || !b || Math.hypot(a[0] - b[0], a[1] - b[1]) > 12;
  }).length;
}

for (const [name, mark] of [
  ["labels", labels],
  ["callouts", callout]
] as const)
  test(`${name} move less often where they are told how all stood before`, () => {
    const before = draw(dots, null, mark);
    expect(placesIn(before).size).toBeGreaterThan(15);
    const alone = movedBetween(before, draw(later, null, mark));
    const knowing = movedBetween(before, draw(later, before, mark));
    expect(alone).toBeGreaterThan(0);
    expect(knowing).toBeLessThan(0.75 * alone);
  });

test("the same data after themselves stand where they stood", () => {
  const before = draw(dots);
  expect(draw(dots, before).outerHTML).toBe(before.outerHTML);
});

test("a plot that knows nothing of the mark changes nothing", () => {
  const other = Plot.plot({document: svgDocument(), marks: [Plot.dot(dots, {x: "x", y: "y"})]});
  expect(draw(dots, other).outerHTML).toBe(draw(dots).outerHTML);
});

test("what is no element is refused", () => {
  expect(() => draw(dots, "chart" as never)).toThrow("labels: the option “previous” is no element");
});
