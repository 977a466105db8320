import {openText} from "../text/open-text.ts";
import type {Block, Run} from "../text/rich-text.ts";
import {hasFont} from "../text/font.ts";
import {paint} from "../theme/theme.ts";
import {drawBlock} from "./draw-block.ts";
import {svgElement} from "./svg-element.ts";

/** How a mark sets its text. */
export interface TextSetting {
  /** Type size in pixels. */
  size: number;
  /** The CSS families, as the text will be set. */
  family: string;
  /** The colour around the letters, or null for none, and how far it reaches, in pixels. */
  halo: string | null;
  haloWidth: number;
  /** Where a run that is linked to a figure leads. */
  figureHref: (figure: string) => string | null;
}

/** Text that has been broken, and the room to keep for it. */
export interface TextBlock {
  block: Block;
  width: number;
  height: number;
}

/**
 * How much wider than the library's own font a text may be that is set in a font without registered metrics: as the
 * system fonts are by which Plot measures (@observablehq/plot 0.6.17, src/marks/text.js) on English sentences.
 */
export const UNKNOWN_FONT = 1.16;

/** A channel's value as paragraphs of runs; null where there is nothing to read. Dates are written as ISO 8601 days. */
export function readParagraphs(value: unknown): Run[][] | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const paragraphs = value.filter((runs): runs is Run[] => Array.isArray(runs));
    return paragraphs.some((runs) => runs.some(({text}) => text.trim())) ? paragraphs : null;
  }
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return text.trim() ? text.split(/\r\n?|\n/).map((line) => [{text: line}]) : null;
}

/** The text of paragraphs without their setting, a line each. */
export function plainText(paragraphs: readonly (readonly Run[])[] | null): string {
  return (paragraphs ?? []).map((runs) => runs.map(({text}) => text).join("")).join("\n");
}

/** Whether paragraphs are set in any way of their own: a plain text need not be kept as runs. */
export function isRich(paragraphs: readonly (readonly Run[])[]): boolean {
  return paragraphs.some((runs) => runs.some((run) => Object.keys(run).length > 1));
}

const SHARES = [0.7, 0.8, 0.9];

/** Breaks paragraphs at a width, in pixels, and then as evenly as the number of lines allows. */
export function textBlock(
  paragraphs: readonly (readonly Run[])[],
  width: number,
  setting: Pick<TextSetting, "size" | "family">
): TextBlock {
  return textBlocks(paragraphs, setting)(width);
}

/** The same for several widths. */
export function textBlocks(
  paragraphs: readonly (readonly Run[])[],
  {size, family}: Pick<TextSetting, "size" | "family">
): (width: number) => TextBlock {
  const known = hasFont(family);
  const text = openText(paragraphs, {size, family});
  return (width) => {
    const usable = Math.max(1, known ? width : width / UNKNOWN_FONT);
    let block = text.block(usable);
    const {length} = block.lines;
    if (length > paragraphs.length) {
      // The narrowest of a few widths that needs no more lines leaves no word alone on the last one.
      const {textWidth} = block;
      const share = SHARES.find((share) => text.count(Math.max(1, textWidth * share)) <= length);
      if (share) block = text.block(Math.max(1, textWidth * share));
    }
    return {
      block,
      width: known ? block.width : block.textWidth * UNKNOWN_FONT,
      height: block.height
    };
  };
}

/** Draws a block in its box: the letters lie on a halo, aligned to the left, the middle or the right. */
export function drawTextBlock(
  document: Document,
  {block, width}: TextBlock,
  {x, y}: {x: number; y: number},
  anchor: "start" | "middle" | "end",
  {size, family, halo, haloWidth, figureHref}: TextSetting
): SVGElement {
  const left = anchor === "start" ? x : anchor === "end" ? x + width : x + width / 2;
  const text = drawBlock(block, {document, x: left, y, anchor, size, href: figureHref});
  const isLinked = block.lines.some(({runs}) => runs.some(({figure}) => figure));
  // A halo would lie on the line under a link.
  if (halo && isLinked)
    for (const link of [text, ...Array.from(text.querySelectorAll("[text-decoration]"))])
      if (link.hasAttribute("text-decoration")) link.setAttribute("stroke", "none");
  const style = {
    "font-family": family,
    stroke: halo ?? "none",
    "stroke-width": halo ? haloWidth : null,
    "stroke-linejoin": halo ? "round" : null,
    "paint-order": halo ? "stroke" : null,
    "stroke-dasharray": "none"
  };
  if (isLinked) return svgElement(document, "g", {"text-anchor": "start", ...style}, [text]);
  if (!text.hasAttribute("text-anchor")) text.setAttribute("text-anchor", "start");
  for (const [name, value] of Object.entries(style))
    if (value !== null) text.setAttribute(name, String(value));
  return text;
}

/** The default halo: what lies behind the chart. */
export const PAPER = paint("paper");

/** The family in which text of a plot is set: the mark's own, else the plot's. */
export function familyOf(svg: Element, own: string | undefined): string {
  if (own) return own;
  const style = /(?:^|;)\s*font-family\s*:\s*([^;]+)/.exec(svg.getAttribute("style") ?? "")?.[1];
  return style?.trim() ?? svg.getAttribute("font-family") ?? "sans-serif";
}

/** How a mark's options, named as callers know them, set its text in a plot. */
export function textSetting(
  svg: Element,
  {fontSize, fontFamily, halo = PAPER, haloWidth, figureHref = (figure) => `#${figure}`}: TextOptions,
  defaults: {fontSize: number; haloWidth: number}
): TextSetting {
  return {
    size: fontSize ?? defaults.fontSize,
    family: familyOf(svg, fontFamily),
    halo,
    haloWidth: haloWidth ?? defaults.haloWidth,
    figureHref
  };
}

interface TextOptions {
  fontSize?: number;
  fontFamily?: string;
  halo?: string | null;
  haloWidth?: number;
  figureHref?: (figure: string) => string | null;
}
