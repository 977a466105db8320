// Draws SVGs as PNGs in a process of its own, which a strange drawing may abort: a line of standard input is
// {"svg", "png", "width", "fonts"}, paths and a width in pixels; each line of standard output is the path of a picture
// that is there.
import {readFileSync, renameSync, writeFileSync} from "node:fs";
import {createInterface} from "node:readline";
import {Resvg} from "@resvg/resvg-js";

for await (const line of createInterface({input: process.stdin})) {
  const {svg, png, width, fonts} = JSON.parse(line);
  const picture = new Resvg(readFileSync(svg, "utf8"), {
    fitTo: {mode: "width", value: width},
    font: {fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Source Sans 3"}
  }).render();
  // Never half a picture under its name.
  writeFileSync(`${png}.draft`, picture.asPng());
  renameSync(`${png}.draft`, png);
  console.log(png);
}
