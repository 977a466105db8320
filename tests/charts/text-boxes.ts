import type {Box} from "../../src/layout/box.ts";
import {textWidth, type Weight} from "../../src/text/text-width.ts";

/** A line of text in a drawing, with the box that it takes by the font's metrics. */
export interface TextBox extends Box {
  text: string;
  /** Which `<text>` it is a line of. */
  block: number;
  size: number;
}

interface Setting {
  size: number;
  weight: Weight;
}

/** Every line of text in an SVG of ours, generously measured. */
export function textBoxes(svg: Element): TextBox[] {
  return Array.from(svg.querySelectorAll("text")).flatMap((text, block) => {
    const lines: {x: number; y: number; runs: {text: string; setting: Setting}[]}[] = [];
    const walk = (node: Node, setting: Setting) => {
      if (node.nodeType === 3)
        return void lines[lines.length - 1]!.runs.push({text: node.textContent!, setting});
      const element = node as Element;
      if (element.hasAttribute("y"))
        lines.push({x: Number(element.getAttribute("x")), y: Number(element.getAttribute("y")), runs: []});
      const own = {
        size: Number(element.getAttribute("font-size") ?? setting.size),
        weight: Number(element.getAttribute("font-weight") ?? setting.weight) as Weight
      };
      for (const child of Array.from(element.childNodes)) walk(child, own);
    };
    walk(text, {size: 13, weight: 400});
    const anchor = text.getAttribute("text-anchor") ?? "start";
    return lines.map(({x, y, runs}) => {
      const width = runs.reduce(
        (sum, run) => sum + textWidth(run.text, run.setting.size, run.setting.weight),
        0
      );
      const size = Math.max(...runs.map((run) => run.setting.size));
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      const box = {x: left, y: y - size * 0.74, width, height: size * 0.96};
      return {...box, text: runs.map((run) => run.text).join(""), block, size};
    });
  });
}
