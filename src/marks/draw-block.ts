import type {Block, Line, Run} from "../text/rich-text.ts";
import {paint, type ColourName, type Theme} from "../theme/theme.ts";
import {round, svgElement} from "./svg-element.ts";
import {xmlText} from "./xml-text.ts";

export interface BlockOptions {
  document: Document;
  /**
   * Left edge of the block (its middle or right edge for the other anchors), and its top, in pixels. So it is for
   * text that is read from right to left, too.
   */
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  size: number;
  colour?: ColourName;
  theme?: Theme;
  /** Where a figure's run leads; null for nowhere: then it is text that says whose it is. */
  href: (figure: string) => string | null;
}

/** How far below the top of its line a text's baseline lies, as a share of the line's height. */
const BASELINE = 0.78;
/** Links that stand alone are at least this high and wide, in pixels, for fingers. */
const TARGET = 24;

/**
 * Draws broken lines as one `<text>`. Runs with a figure name it in `data-figure`, and are underlined links where
 * it leads somewhere. A block that is one such run is enclosed with an area large enough to touch.
 */
export function drawBlock(block: Block, options: BlockOptions): SVGElement {
  const {document, href} = options;
  const alone =
    block.lines.length === 1 && block.lines[0]!.runs.length === 1 ? block.lines[0]!.runs[0]! : null;
  if (!alone?.figure) return drawText(block, options);
  const {figure, reading, ...run} = alone;
  const text = drawText({...block, lines: [{...block.lines[0]!, runs: [run]}]}, options);
  const address = href(figure);
  if (address !== null) text.setAttribute("text-decoration", "underline");
  const named = {href: address, "data-figure": figure, "data-reading": reading};
  return svgElement(document, address === null ? "g" : "a", named, [touchArea(block, options), text]);
}

function touchArea(block: Block, {document, x, y, anchor = "start"}: BlockOptions): SVGElement {
  const width = Math.max(block.width + 4, TARGET);
  const height = Math.max(block.height, TARGET);
  const left = anchor === "start" ? x - 2 : anchor === "end" ? x + 2 - width : x - width / 2;
  return svgElement(document, "rect", {
    x: left,
    y: y + (block.height - height) / 2,
    width,
    height,
    rx: 3,
    fill: "none",
    "pointer-events": "all"
  });
}

function drawText(block: Block, options: BlockOptions): SVGElement {
  const {document, x, y, anchor = "start", size, colour, theme} = options;
  let top = y;
  const lines = block.lines.flatMap((line) => {
    const baseline = round(top + line.height * BASELINE);
    top += line.height;
    return line.runs.length ? [{line, baseline}] : [];
  });
  const direction = lines[0]?.line.direction;
  const text = svgElement(document, "text", {
    x,
    y: lines[0]?.baseline ?? y,
    "font-size": size,
    fill: colour ? paint(colour, theme) : null,
    direction,
    "text-anchor": edge(anchor, direction) === "start" ? null : edge(anchor, direction)
  });
  lines.forEach(({line, baseline}, i) => {
    const runs = drawRuns(line, options);
    if (i === 0) text.append(...runs);
    else {
      const other = line.direction !== direction;
      const turned = other && {
        direction: line.direction ?? "ltr",
        "unicode-bidi": "embed",
        "text-anchor": edge(anchor, line.direction)
      };
      text.append(svgElement(document, "tspan", {x, y: baseline, ...turned}, runs));
    }
  });
  return text;
}

/** Ours are left and right; in text that is read from right to left, SVG's start is on the right. */
function edge(anchor: "start" | "middle" | "end", direction: "rtl" | undefined): "start" | "middle" | "end" {
  if (direction !== "rtl" || anchor === "middle") return anchor;
  return anchor === "start" ? "end" : "start";
}

function drawRuns({runs}: Line, options: BlockOptions): Node[] {
  return runs.map((run) => drawRun(run, options));
}

function drawRun(run: Run, {document, href, size, theme}: BlockOptions): Node {
  if (isPlain(run, size)) return document.createTextNode(xmlText(run.text));
  const address = run.figure ? href(run.figure) : null;
  const attributes = {
    "font-weight": run.weight && run.weight !== 400 ? run.weight : null,
    "font-size": run.size && run.size !== size ? run.size : null,
    fill: run.colour ? paint(run.colour, theme) : null,
    "text-decoration": address === null ? null : "underline",
    "data-figure": address === null ? run.figure : null,
    "data-reading": address === null ? run.reading : null,
    "data-figures": run.about ?? null
  };
  const text = svgElement(document, "tspan", attributes, [run.text]);
  return address === null
    ? text
    : svgElement(document, "a", {href: address, "data-figure": run.figure, "data-reading": run.reading}, [
        text
      ]);
}

/** Whether a run is set as the text around it, and speaks of no figure. */
function isPlain({weight, size, colour, figure, reading, about}: Run, around: number): boolean {
  if ((weight && weight !== 400) || (size && size !== around) || colour) return false;
  return figure === undefined && reading === undefined && about === undefined;
}
