import {textWidth} from "../../src/text/text-width.ts";

/** What browsers may set wider than we measure, in px. */
const TOLERANCE = 2;

interface Setting {
  size: number;
  weight: number;
  anchor: string;
  /** Of text that is read from right to left the start is on the right. */
  direction: string;
  x: number;
  y: number;
}

/**
 * Lines of text that leave an SVG's view box, with the side and the distance in px; turned text is not measured. For
 * any SVG of Plot: places come from translations, sizes in px or em.
 */
export function textOutside(svg: Element): string[] {
  const box = (
    svg.getAttribute("viewBox") ?? `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`
  )
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const found: string[] = [];
  const check = (text: string, {size, weight, anchor, direction, x, y}: Setting) => {
    const wide = textWidth(text, size, weight as Parameters<typeof textWidth>[2]);
    const isLeft = (anchor === "start") === (direction === "ltr");
    const start = anchor === "middle" ? x - wide / 2 : isLeft ? x : x - wide;
    const out = {
      left: left - start,
      right: start + wide - left - width,
      top: top - (y - size * 0.75),
      bottom: y + size * 0.25 - top - height
    };
    for (const [side, by] of Object.entries(out))
      if (by > TOLERANCE) found.push(`“${text}” leaves the frame by ${by.toFixed(1)} px: ${side}`);
  };
  const walk = (element: Element, outer: Setting) => {
    if (/^(defs|title|desc|style|clipPath)$/.test(element.nodeName)) return;
    if (element.getAttribute("visibility") === "hidden") return;
    const transform = element.getAttribute("transform") ?? "";
    if (/rotate|scale|matrix/.test(transform)) return;
    const setting = settingOf(element, outer, transform);
    if (element.nodeName !== "text") {
      for (const child of Array.from(element.children)) walk(child, setting);
      return;
    }
    for (const line of linesOf(element, setting)) if (line.text.trim() !== "") check(line.text, line);
  };
  const size = Number.parseFloat(svg.getAttribute("font-size") ?? "10");
  walk(svg, {size, weight: 400, anchor: "start", direction: "ltr", x: 0, y: 0});
  return found;
}

function settingOf(element: Element, outer: Setting, transform: string): Setting {
  const [, dx = "0", dy = "0"] = /translate\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?/.exec(transform) ?? [];
  const size = element.getAttribute("font-size");
  const weight = element.getAttribute("font-weight");
  return {
    size: size ? Number.parseFloat(size) * (size.endsWith("em") ? outer.size : 1) : outer.size,
    weight: weight ? Number(weight.replace("bold", "700").replace("normal", "400")) : outer.weight,
    anchor: element.getAttribute("text-anchor") ?? outer.anchor,
    direction: element.getAttribute("direction") ?? outer.direction,
    x: outer.x + Number(dx),
    y: outer.y + Number(dy)
  };
}

/** The lines of a text element: those that begin where a tspan says x, y or dy. */
function linesOf(text: Element, setting: Setting): (Setting & {text: string})[] {
  const place = (element: Element, at: {x: number; y: number}) => ({
    x: coordinate(element, "x", setting.size, null) ?? at.x,
    y:
      (coordinate(element, "y", setting.size, null) ?? at.y) +
      (coordinate(element, "dy", setting.size, 0) ?? 0)
  });
  let at = place(text, {x: 0, y: 0});
  const of = (element: Element, {anchor, direction}: Setting) => ({
    anchor: element.getAttribute("text-anchor") ?? anchor,
    direction: element.getAttribute("direction") ?? direction
  });
  const lines = [{...at, ...of(text, setting), text: ""}];
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      lines[lines.length - 1]!.text += node.textContent;
      return;
    }
    const element = node as Element;
    if (/^(title|desc)$/.test(element.nodeName)) return;
    if (element.hasAttribute("y") || (element.hasAttribute("x") && element.hasAttribute("dy"))) {
      at = place(element, at);
      lines.push({...at, ...of(element, {...setting, ...of(text, setting)}), text: ""});
    }
    for (const child of Array.from(element.childNodes)) walk(child);
  };
  for (const child of Array.from(text.childNodes)) walk(child);
  return lines.map(({x, y, ...line}) => ({...setting, ...line, x: x + setting.x, y: y + setting.y}));
}

function coordinate(element: Element, name: string, size: number, otherwise: number | null): number | null {
  const value = element.getAttribute(name);
  if (value === null) return otherwise;
  return Number.parseFloat(value) * (value.endsWith("em") ? size : 1);
}
