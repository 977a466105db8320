import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {callout, calloutNotes, type CalloutOptions} from "../../src/marks/index.ts";
import {collisions, drawnBy, numbers, outside, svgDocument} from "./drawn.ts";

const FONT = {fontFamily: "Source Sans 3", fontSize: "12px"};

function plot(marks: Plot.Markish[], options: object = {}): Element {
  return Plot.plot({document: svgDocument(), style: FONT, marks, ...options} as Plot.PlotOptions);
}

interface Row {
  x: number;
  y: number;
  part: string;
  title: string;
  text: string;
}

/** Rows with a title and text of different lengths. */
function rows(seed: number, count: number): Row[] {
  const next = numbers(seed);
  return Array.from({length: count}, (_, i) => ({
    x: 1 + next() * 99,
    y: 1 + next() * 99,
    part: "abc"[i % 3]!,
    title: `Title ${i}`,
    text: "Words that say what there is to say of it ".repeat(1 + Math.floor(next() * 3)).trim()
  }));
}

const say = {x: "x", y: "y", title: "title", text: "text"} as const;

/** No text of the mark lies over another text or a datum, and none leaves the plot. */
function expectRoom(svg: Element, label = "callout"): void {
  const {own, others} = drawnBy(svg, label);
  const texts = own.filter(({kind}) => kind === "text");
  const size = {width: Number(svg.getAttribute("width")), height: Number(svg.getAttribute("height"))};
  expect(outside(texts, size)).toEqual([]);
  expect(collisions(texts, texts)).toEqual([]);
  // A number lies in its own circle, and where there is no room at all over data.
  const words = texts.filter(
    (text) => !own.some(({kind, x, width}) => kind === "shape" && x < text.x && x + width > text.x)
  );
  expect(
    collisions(
      words,
      own.filter(({kind}) => kind === "shape")
    )
  ).toEqual([]);
  expect(
    collisions(
      words,
      others.filter(({kind}) => kind === "text" || kind === "shape")
    )
  ).toEqual([]);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
}

const FORMS: Record<string, (data: Row[]) => [Plot.Markish[], object]> = {
  dots: (data) => [[Plot.dot(data, {x: "x", y: "y", fill: "currentColor"})], {grid: true}],
  lines: (data) => [[Plot.frame(), Plot.line(data, {x: "x", y: "y", sort: "x"})], {}],
  bars: (data) => [[Plot.rectX(data.slice(0, 6), {x1: 0, x2: "x", y1: "y", y2: ({y}: Row) => y + 3})], {}],
  logarithms: (data) => [
    [Plot.dot(data, {x: "x", y: "y"})],
    {x: {type: "log"}, y: {type: "log", reverse: true}}
  ]
};

describe("callouts", () => {
  for (const [name, form] of Object.entries(FORMS))
    it(`find places that hide nothing, among ${name}, at any width`, () => {
      for (let seed = 1; seed <= 8; seed++)
        for (const width of [320, 480, 720, 1100]) {
          const data = rows(seed, 40);
          const [marks, options] = form(data);
          const remarks = data.slice(0, 1 + (seed % 7));
          const svg = plot([...marks, callout(remarks, {...say, notesBelow: 400})], {width, ...options});
          expectRoom(svg);
          const shown = remarks.filter(({title}) => svg.textContent!.includes(title)).length;
          expect(shown + calloutNotes(svg).length).toBe(remarks.length);
        }
    });

  it("stand on scales of time and of bands, in the middle of their band", () => {
    const data = [
      {when: new Date("2001-02-03"), who: "b", say: "Here"},
      {when: new Date("2003-02-03"), who: "a", say: "There"}
    ];
    const marks = [
      Plot.dot(data, {x: "when", y: "who"}),
      callout(data, {x: "when", y: "who", text: "say", distance: 30})
    ];
    const svg = plot(marks, {width: 600, height: 300});
    expectRoom(svg);
    const bars = plot(
      [
        Plot.barX(data, {x: () => 4, y: "who"}),
        callout(data, {x: () => 4, y: "who", text: "say", side: "right", distance: 40, leader: "straight"})
      ],
      {width: 600, height: 300, x: {domain: [0, 10]}}
    );
    const bar = drawnBy(bars, "callout").others.filter(({kind}) => kind === "shape");
    const ends = Array.from(bars.querySelectorAll('g[aria-label="callout"] path'), (path) =>
      Number(path.getAttribute("d")!.split(",").at(-1))
    );
    const middles = bar.map(({y, height}) => y + height / 2).sort((a, b) => a - b);
    expect(ends.sort((a, b) => a - b)).toEqual(middles.map((y) => expect.closeTo(y, 0)));
  });

  it("stay in their facets", () => {
    const data = rows(3, 18);
    for (const facet of [{fx: "part"}, {fy: "part"}]) {
      const svg = plot(
        [
          Plot.frame(),
          Plot.dot(data, {x: "x", y: "y", ...facet}),
          callout(data.slice(0, 6), {...say, ...facet, lineWidth: 9})
        ],
        {width: 900, height: 700}
      );
      expectRoom(svg);
      const frames = drawnBy(svg, "callout").others.filter(({kind}) => kind === "line");
      expect(frames.length).toBeGreaterThan(0);
      expect(svg.querySelectorAll('g[aria-label="callout"] > g').length).toBe(3);
    }
  });

  it("come after Plot's transforms like any mark", () => {
    const data = rows(5, 60);
    const svg = plot(
      [
        Plot.lineY(data, Plot.windowY(5, {x: "x", y: "y", sort: "x"})),
        callout(
          data,
          Plot.selectMaxY({x: "x", y: "y", title: "title", text: "text"} as never) as CalloutOptions<Row>
        )
      ],
      {width: 700}
    );
    const highest = data.reduce((a, b) => (b.y > a.y ? b : a));
    expect(svg.querySelector('g[aria-label="callout"]')!.textContent).toContain(highest.title);
    expect(svg.querySelectorAll('g[aria-label="callout"] text')).toHaveLength(1);
  });

  it("are the same for the same data, to the byte", () => {
    const draw = () =>
      plot([Plot.dot(rows(4, 50), {x: "x", y: "y"}), callout(rows(4, 8), say)], {width: 720}).outerHTML;
    expect(draw()).toBe(draw());
  });

  it("stand on the side that is asked for when it is free", () => {
    const at = {x: () => 50, y: () => 50, text: () => "A few words"};
    const middle = {x: 0, y: 0};
    const center = (side: CalloutOptions<number>["side"]) => {
      const svg = plot([Plot.dot([0], {x: 50, y: 50}), callout([0], {...at, side})], {
        width: 600,
        height: 400,
        x: {domain: [0, 100]},
        y: {domain: [0, 100]}
      });
      const {own, others} = drawnBy(svg, "callout");
      const dot = others.find(({kind}) => kind === "shape")!;
      Object.assign(middle, {x: dot.x + dot.width / 2, y: dot.y + dot.height / 2});
      const text = own.find(({kind}) => kind === "text")!;
      return {x: text.x + text.width / 2 - middle.x, y: text.y + text.height / 2 - middle.y};
    };
    expect(center("left").x).toBeLessThan(-20);
    expect(center("right").x).toBeGreaterThan(20);
    expect(center("above").y).toBeLessThan(-10);
    expect(center("below").y).toBeGreaterThan(10);
    expect(center(["below-left", "right"]).x).toBeLessThan(0);
    expect(center(() => "left").x).toBeLessThan(-20);
  });

  it("lead to their point and end shortly before it", () => {
    const draw = (leader: "straight" | "elbow" | "curve" | "none") =>
      plot(
        [
          Plot.dot([0], {x: 50, y: 50, r: 6, fill: "black"}),
          callout([0], {
            x: () => 50,
            y: () => 50,
            text: () => "Words",
            side: "above-left",
            distance: 60,
            leader
          })
        ],
        {width: 600, height: 400, x: {domain: [0, 100]}, y: {domain: [0, 100]}}
      );
    const dot = drawnBy(draw("none"), "callout").others.find(({kind}) => kind === "shape")!;
    const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
    expect(draw("none").querySelector('g[aria-label="callout"] path')).toBeNull();
    for (const shape of ["straight", "elbow", "curve"] as const) {
      const path = draw(shape).querySelector('g[aria-label="callout"] path')!.getAttribute("d")!;
      const [toX, toY] = path
        .match(/-?[\d.]+/g)!
        .slice(-2)
        .map(Number);
      const left = Math.hypot(toX! - x, toY! - y) - 6;
      expect(left).toBeGreaterThan(1);
      expect(left).toBeLessThan(6);
    }
  });

  it("bracket intervals, whichever way round they are given", () => {
    const draw = (x1: number, x2: number) =>
      plot([Plot.frame(), callout([0], {x1: () => x1, x2: () => x2, y: () => 5, text: () => "Between"})], {
        width: 600,
        x: {domain: [0, 10]},
        y: {domain: [0, 10]}
      })
        .querySelector('g[aria-label="callout"] path')!
        .getAttribute("d");
    expect(draw(2, 6)).toBe(draw(6, 2));
    expect(draw(2, 6)).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+L[\d.,]+$/);
  });

  it("keep what has the higher priority as text, and make notes of the rest", () => {
    const data = Array.from({length: 12}, (_, i) => ({
      x: 5 + (i % 2) / 10,
      y: 5,
      weight: i,
      say: `Text number ${i}`
    }));
    const svg = plot([callout(data, {x: "x", y: "y", text: "say", priority: "weight", distance: 8})], {
      width: 500,
      height: 120,
      axis: null,
      x: {domain: [0, 10]},
      y: {domain: [0, 10]}
    });
    const lost = calloutNotes(svg).map(({text}) => Number(text.split(" ").at(-1)));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThan(12);
    expect(Math.max(...lost)).toBeLessThanOrEqual(lost.length + 1);
    expectRoom(svg);
  });

  it("keep boxes free that they are told of, and hide what is drawn only when told to", () => {
    const at = {x: () => 5, y: () => 5, text: () => "Words", side: "right" as const};
    const options = {width: 600, height: 300, axis: null, x: {domain: [0, 10]}, y: {domain: [0, 10]}};
    const box = {x: 300, y: 100, width: 300, height: 100};
    const avoiding = plot([callout([0], {...at, avoid: [box]})], options);
    const texts = drawnBy(avoiding, "callout").own.filter(({kind}) => kind === "text");
    expect(collisions(texts, [box])).toEqual([]);
    const wall = Plot.dot([0], {x: 5.8, y: 5, r: 30, fill: "black"});
    const over = plot([wall, callout([0], {...at, avoid: null})], options);
    const {own, others} = drawnBy(over, "callout");
    expect(
      collisions(
        own.filter(({kind}) => kind === "text"),
        others
      ).length
    ).toBeGreaterThan(0);
  });

  it("set rich text with its links, bold titles, right-to-left text, emoji and very long words", () => {
    const texts = [
      [[{text: "Above "}, {text: "400 ppm", figure: "ppm"}]],
      "שלום לכולם, זה טקסט מימין לשמאל",
      "🎉 👩‍👩‍👧 🇸🇻",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "One line\nand another"
    ];
    const data = texts.map((text, i) => ({x: 1 + i * 2, y: 3 + (i % 2) * 4, text}));
    const svg = plot(
      [
        Plot.dot(data, {x: "x", y: "y"}),
        callout(data, {x: "x", y: "y", title: () => "Title", text: "text", lineWidth: 10})
      ],
      {width: 1100, height: 500, inset: 60}
    );
    expectRoom(svg);
    expect(calloutNotes(svg)).toEqual([]);
    expect(svg.querySelector('a[href="#ppm"]')!.textContent).toBe("400 ppm");
    expect(svg.querySelectorAll('tspan[font-weight="700"]')).toHaveLength(5);
    expect(svg.querySelector('[direction="rtl"]')!.textContent).toContain("שלום");
  });

  it("have a halo in the colour of the paper, or of another, or none", () => {
    const draw = (options: Partial<CalloutOptions<number>>) =>
      plot([callout([0], {x: [1], y: [1], text: ["T"], ...options})], {width: 600}).querySelector(
        'g[aria-label="callout"] [paint-order]'
      );
    expect(draw({})!.getAttribute("stroke")).toMatch(/--cifra-paper/);
    expect(draw({halo: "red", haloWidth: 9})!.getAttribute("stroke")).toBe("red");
    expect(draw({halo: "red", haloWidth: 9})!.getAttribute("stroke-width")).toBe("9");
    expect(draw({halo: null})).toBeNull();
  });

  it("take Plot's usual options: colours as channels, links, labels, classes and offsets", () => {
    const data = [{x: 1, y: 1, kind: "a", to: "/a"}];
    const svg = plot(
      [
        callout(data, {
          x: "x",
          y: "y",
          text: "kind",
          fill: "kind",
          href: "to",
          ariaLabel: "to",
          className: "mine",
          dx: 5
        })
      ],
      {width: 600}
    );
    const group = svg.querySelector("g.mine")!;
    expect(group.querySelector("a")!.getAttribute("href")).toBe("/a");
    expect(group.querySelector("g[fill]")!.getAttribute("fill")).toMatch(/^#/);
    expect(group.querySelector('[aria-label="/a"]')).not.toBeNull();
  });

  it("of no data draw nothing, and in no room keep what they say for the notes", () => {
    expect(plot([callout([], say)], {width: 600}).querySelector('g[aria-label="callout"]')).toBeNull();
    for (const size of [
      {width: 0, height: 0},
      {width: 20, height: 20},
      {width: 600, height: 8}
    ]) {
      const svg = plot([callout(rows(1, 3), say)], {...size, axis: null, margin: 0});
      expectRoom(svg);
      expect(
        calloutNotes(svg)
          .map(({title}) => title)
          .sort()
      ).toEqual(["Title 0", "Title 1", "Title 2"]);
    }
  });

  it("say which mark, option and row is wrong", () => {
    const draw = (options: object) => () => plot([callout(rows(1, 3), options as never)]);
    expect(draw({x: "x", y: "y"})).toThrow("callout: the options “text” and “title” are both missing");
    expect(draw({text: "text"})).toThrow("callout: the options “x” and “y” are both missing");
    expect(draw({...say, sied: "left"})).toThrow(/callout: unknown option “sied” \(did you mean “side”\?\)/);
    expect(draw({...say, leader: "wavy"})).toThrow("callout: the option “leader” is “wavy”");
    expect(draw({...say, anchor: "top"})).toThrow("callout: the option “anchor” is “top”");
    expect(draw({...say, notesBelow: "often"})).toThrow("callout: the option “notesBelow” is “often”");
    expect(draw({...say, fontSize: NaN})).toThrow("callout: the option “fontSize” is NaN");
    expect(draw({...say, side: () => "north"})).toThrow("callout: the side of row 1 is “north”");
    expect(draw({x1: "x", y: "y", text: "text"})).toThrow("callout: the option “x2” is missing");
    expect(draw({...say, x1: "x", x2: "x"})).toThrow("“x” and “x1” exclude each other");
    expect(draw({...say, x: ({title}: Row) => (title === "Title 1" ? NaN : 1)})).toThrow(
      "callout: the channel “x” has no finite value: row 2 is NaN"
    );
  });

  it("speak of what lies beyond the axes at their edge", () => {
    const svg = plot([callout([0], {x: () => 500, y: () => 5, text: () => "Far out"})], {
      width: 600,
      x: {domain: [0, 10]},
      y: {domain: [0, 10]}
    });
    expectRoom(svg);
    expect(svg.textContent).toContain("Far out");
  });
});
