import {expect, test} from "vitest";
import {svgDocument} from "../../publish/svg-file.ts";
import {drawBlock} from "../../src/marks/draw-block.ts";
import {breakLines, type Run} from "../../src/text/index.ts";

function drawn(paragraphs: Run[][], anchor?: "start" | "middle" | "end", width = 300): SVGElement {
  const block = breakLines(paragraphs, {width, size: 14});
  return drawBlock(block, {document: svgDocument(), x: 100, y: 20, anchor, size: 14, href: () => "#f"});
}

/** The attributes of an element as one object: their order is the document's. */
function attributes(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value]));
}

test.each([
  ["start", "end"],
  ["middle", "middle"],
  ["end", null]
] as const)("text read from right to left keeps to where it is put: %s", (anchor, svg) => {
  const text = drawn([[{text: "באגם היו 12 (ועוד)."}]], anchor);
  expect(text.getAttribute("direction")).toBe("rtl");
  expect(text.getAttribute("text-anchor")).toBe(svg);
});

test("a line of the other direction says so by itself", () => {
  const text = drawn([[{text: "Herons"}], [{text: "באגם."}], [{text: "left"}]]);
  expect(text.getAttribute("direction")).toBe(null);
  const [second, third] = Array.from(text.querySelectorAll("tspan"));
  expect(attributes(second!)).toMatchObject({
    direction: "rtl",
    "unicode-bidi": "embed",
    "text-anchor": "end"
  });
  expect(third!.hasAttribute("direction")).toBe(false);
});

test("an empty line takes its height and draws nothing", () => {
  const text = drawn([[{text: "one\n\nthree"}]]);
  const lines = Array.from(text.querySelectorAll("tspan"));
  expect(lines.length).toBe(1);
  const apart = Number(lines[0]!.getAttribute("y")) - Number(text.getAttribute("y"));
  expect(apart).toBeCloseTo(2 * 14 * 1.28, 1);
});

test("text of left to right has no attribute more than it needs", () => {
  expect(attributes(drawn([[{text: "Herons"}]]))).toEqual({x: "100", y: "33.98", "font-size": "14"});
});
