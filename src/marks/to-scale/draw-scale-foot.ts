import {physicalUnit} from "./physical-units.ts";
import {hundredth} from "../relative-path.ts";
import {roundDown, scaleBar, type ScaleBar} from "./scale-bar.ts";
import {setting, type ScaleDrawing} from "./draw-scale.ts";
import {FOOT, footNote, isSquareBar} from "./scale-room.ts";
import {sideFactor} from "./scale-settings.ts";
import {shapePath} from "./scale-shapes.ts";
import {svgElement} from "../svg-element.ts";
import {drawTextBlock, textBlock, type TextBlock} from "../text-block.ts";

/** The scale bar with its words, and the words on the silhouettes, in the lower left corner. */
export function drawScaleFoot(drawing: ScaleDrawing): SVGElement[] {
  const {frame, settings, room, places, pixels, document} = drawing;
  // Under what is drawn: in a frame that is higher than needed the bar stays with the shapes.
  const below = Math.max(
    ...places.map(({y, height, label}) => Math.max(y + height, label ? label.y + label.block.height : 0))
  );
  let top = frame.y + Math.min(below, frame.height - room.foot) + FOOT.above;
  const elements: SVGElement[] = [];
  const foot = {size: FOOT.fontSize, family: settings.fontFamily ?? "sans-serif"};
  const draw = (block: TextBlock, x: number, y: number) =>
    drawTextBlock(document, block, {x, y}, "start", setting(settings, FOOT.fontSize));
  const bar = barOf(drawing);
  if (bar) {
    const length = hundredth(bar.length * pixels);
    const square = isSquareBar(settings);
    const height = square ? FOOT.square : FOOT.line;
    const middle = hundredth(top + height / 2);
    const line = svgElement(document, "path", {
      d: square
        ? shapePath("square", frame.x + 0.75, top + (height - length) / 2, length, length)
        : `M${hundredth(frame.x)} ${middle - 4}v8M${hundredth(frame.x)} ${middle}h${length}m0-4v8`,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 1.5
    });
    const words = textBlock(
      [[{text: settings.formatUnit(bar.value, bar.unit)}]],
      frame.width - length - 8,
      foot
    );
    if (middle - 8 + words.height > frame.y + frame.height + 2)
      throw new Error(
        `toScale: the frame is ${Math.round(frame.width)} px wide and has no room for the words at the scale bar`
      );
    // What is read off it is a scale's number, and no datum's.
    elements.push(
      svgElement(document, "g", {"data-axis": "scale"}, [line, draw(words, frame.x + length + 8, middle - 8)])
    );
    top += height;
  }
  const note = footNote(frame.width, settings);
  if (note) elements.push(draw(note, frame.x, top + FOOT.note));
  return elements.length ? [svgElement(document, "g", {fill: "currentColor"}, elements)] : [];
}

function barOf({rows, settings, pixels, frame}: ScaleDrawing): ScaleBar | null {
  const {scaleBar: wanted, form, symbol} = settings;
  if (wanted === false || rows.every(({outer}) => outer.width + outer.height === 0)) return null;
  if (isSquareBar(settings)) {
    const value = typeof wanted === "number" ? wanted : roundDown((FOOT.square / pixels) ** 2);
    return {value, unit: symbol, length: Math.sqrt(value)};
  }
  const side = form.unit ? form.unit.side : symbol.replace(/²$/, "");
  if (typeof wanted === "number") return {value: wanted, unit: side, length: wanted * sideFactor(form)};
  const longest = Math.max(8, Math.min(160, frame.width * 0.3, frame.width - 90));
  const unit = form.unit && physicalUnit(form.unit.side);
  return scaleBar(pixels, longest, unit, side);
}
