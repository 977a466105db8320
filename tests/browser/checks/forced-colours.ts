import type {Page} from "playwright-core";
import {PNG} from "pngjs";

type Rgb = readonly [number, number, number];

/**
 * What cannot be told apart in the charts of a page whose colours the system forces: text by its own colour and the
 * one around it (4.5 to 1, WCAG 2.2, 1.4.3), values by any pixel of their place (3 to 1, 1.4.11).
 */
export async function faultsOfForcedColours(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const drawing of await page.locator("figure svg, .chart-drawing svg").filter({visible: true}).all()) {
    const box = (await drawing.boundingBox())!;
    const picture = PNG.sync.read(await drawing.screenshot());
    const scale = picture.width / box.width;
    const seen = await drawing.evaluate(readDrawing);
    // Then computed colours are not those that are painted, and halos have the colour of their text.
    if (seen.isForced && seen.texts.some(({halo}) => halo))
      faults.push(`“${seen.texts[0]?.words}”: the browser paints text and halo in one colour`);
    const pixels = (place: Place) => pixelsOf(picture, place, scale);
    for (const {words, fill, halo, ...place} of seen.texts) {
      const colour = rgb(fill);
      const around = pixels(place);
      if (around.length === 0) continue;
      const ground = halo ? rgb(halo) : mostly(around.filter((one) => contrast(one, colour) > 1.2));
      if (!ground || contrast(colour, ground) < 4.5)
        faults.push(`“${words}” is not seen on what is behind it`);
    }
    const canvas = rgb(seen.canvas);
    for (const {figure, ...place} of seen.marks) {
      const around = pixels(place);
      if (around.length > 0 && !around.some((one) => contrast(one, canvas) >= 3))
        faults.push(`the value of “${figure}” is not seen`);
    }
  }
  return faults;
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page: the places of words and values, in pixels from the drawing's corner. */
function readDrawing(svg: Element) {
  const corner = svg.getBoundingClientRect();
  const pen = new OffscreenCanvas(1, 1).getContext("2d")!;
  const plain = (colour: string): string => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(",");
  };
  const place = ({x, y, width, height}: DOMRect) => ({x: x - corner.x, y: y - corner.y, width, height});
  const isShown = (element: Element) =>
    element.checkVisibility() && !element.closest("defs,title,desc,clipPath,pattern,mask");
  const texts = [...svg.querySelectorAll("text, tspan")]
    .filter(
      (text) =>
        isShown(text) &&
        [...text.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue!.trim())
    )
    .map((text) => {
      const {fill, stroke, strokeWidth} = getComputedStyle(text);
      const isHalo = stroke !== "none" && parseFloat(strokeWidth) > 0;
      return {
        words: text.textContent!.trim(),
        fill: plain(fill),
        halo: isHalo ? plain(stroke) : null,
        ...place(text.getBoundingClientRect())
      };
    });
  const marks = [...svg.querySelectorAll("[data-figure]")]
    .filter((mark) => isShown(mark) && !mark.closest("text"))
    .map((mark) => ({figure: mark.getAttribute("data-figure")!, ...place(mark.getBoundingClientRect())}));
  const isForced = getComputedStyle(svg).forcedColorAdjust !== "none";
  return {isForced, canvas: plain(getComputedStyle(document.documentElement).backgroundColor), texts, marks};
}

function rgb(text: string): Rgb {
  return text.split(",").map(Number) as unknown as Rgb;
}

function pixelsOf({width, height, data}: PNG, place: Place, scale: number): Rgb[] {
  const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value * scale), 0), most);
  const [left, right] = [clamp(place.x - 1, width), clamp(place.x + place.width + 1, width)];
  const [top, bottom] = [clamp(place.y - 1, height), clamp(place.y + place.height + 1, height)];
  const pixels: Rgb[] = [];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      pixels.push([data[at]!, data[at + 1]!, data[at + 2]!]);
    }
  return pixels;
}

/** The colour that most of some pixels have. */
function mostly(pixels: readonly Rgb[]): Rgb | null {
  const counts = new Map<string, number>();
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? rgb(most[0]) : null;
}

/** WCAG 2.2’s contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
