import {fontFallbacks} from "../../src/fonts.ts";
import {calloutNotes} from "../../src/marks/notes/notes.ts";
import {svgElement} from "../../src/marks/svg-element.ts";
import {chartStyle} from "../../src/theme/chart-style.ts";
import {paint} from "../../src/theme/paint.ts";
import {svgDocument, svgText} from "../svg-file.ts";
import type {ChartFacts} from "./chart-facts.ts";
import {setText, type PictureText} from "./text-lines.ts";

/** The width of the drawing within a picture, and the room around it, in pixels. */
const DRAWING = 720;
const MARGIN = 40;

/** The width of a picture in pixels; drawn one and a half times as large it is the PNG. */
export const PICTURE_WIDTH = DRAWING + 2 * MARGIN;

/**
 * A chart as a picture that stands on its own: title and subtitle above the drawing, notes, sources, credit and address
 * below it. Light and dark by an embedded style sheet; no file beside it and no request. `linked` makes its numbers
 * lead to their cards on the chart's page, where the site has an address.
 */
export function standAloneSvg(facts: ChartFacts, {linked = true}: {linked?: boolean} = {}): string {
  const {slug, address, theme, title, alt} = facts;
  const document = svgDocument();
  const href = linked && address !== null ? (figure: string) => `${address}#figure-${figure}` : undefined;
  const parts: Node[] = [];
  let y = MARGIN - 8;
  const add = (text: PictureText, gap: number) => {
    const set = setText(text, {x: MARGIN, y, width: DRAWING, document, theme});
    parts.push(set.element);
    y += set.height + gap;
  };
  add({text: title, size: 24, weight: 700}, 6);
  add({text: facts.subtitle, size: 16, colour: "muted"}, 20);
  const drawing = facts.draw(DRAWING, `${slug}-picture`, href);
  parts.push(placed(drawing, MARGIN, y));
  y += Number(drawing.getAttribute("height")) + 22;
  for (const {number, title, text} of calloutNotes(drawing))
    add({text: [`${number}.`, title, text].filter((part) => part !== "").join(" "), size: 14}, 4);
  for (const text of facts.notes) add({text, size: 13, colour: "muted"}, 4);
  add({text: facts.sourceLine, size: 13, colour: "muted"}, 12);
  parts.push(
    svgElement(document, "rect", {x: MARGIN, y, width: DRAWING, height: 1, fill: paint("faint", theme)})
  );
  y += 10;
  add({text: creditLine(facts), size: 13, weight: 600}, 0);
  const height = Math.ceil(y + MARGIN - 12);
  const frame = svgElement(
    document,
    "svg",
    {
      viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
      width: PICTURE_WIDTH,
      height,
      lang: facts.locale.intl,
      role: "group",
      "aria-labelledby": `${slug}-title`,
      "aria-describedby": `${slug}-desc`,
      "font-family": theme.fontFamily,
      fill: paint("ink", theme)
    },
    [
      svgElement(document, "title", {id: `${slug}-title`}, [title]),
      svgElement(document, "desc", {id: `${slug}-desc`}, [alt]),
      svgElement(document, "style", {}, [`${fontFallbacks()}\n${chartStyle(theme)}`]),
      svgElement(document, "rect", {width: PICTURE_WIDTH, height, fill: paint("paper", theme)}),
      ...parts
    ]
  ) as SVGSVGElement;
  frame.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svgText(frame);
}

/** Whom to credit, under which terms, and where the chart stands. */
export function creditLine({locale, credit, address}: ChartFacts): string {
  const words = locale.message("files.credit", {credit});
  return address === null ? words : `${words} · ${address.replace(/^https?:\/\/|\/$/g, "")}`;
}

/** A drawing as a part of a picture, which says what it is by itself. */
function placed(drawing: SVGSVGElement, x: number, y: number): SVGSVGElement {
  for (const name of ["title", "desc"]) drawing.querySelector(`:scope > ${name}`)?.remove();
  // A number leads to its note in a page; here the note stands right below.
  for (const link of drawing.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  for (const name of ["role", "aria-labelledby", "aria-describedby", "xmlns"]) drawing.removeAttribute(name);
  drawing.setAttribute("x", String(x));
  drawing.setAttribute("y", String(Math.round(y * 100) / 100));
  return drawing;
}
