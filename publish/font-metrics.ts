// tsx publish/font-metrics.ts                       writes src/text/font-metrics.json
// tsx publish/font-metrics.ts FILE… [--family NAME] [--weights 400,700]
//                                                   prints the metrics of fonts (woff2, woff, ttf, otf) of one family
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
// @ts-expect-error: fontkit has no types of its own
import * as fontkit from "fontkit";
import type {FontMetrics} from "../src/text/font.ts";
import {kerningClasses} from "../src/text/kerning-classes.ts";
import {METRICS_CHARACTERS} from "../src/text/metrics-characters.ts";
import {readKerning, type KerningFace} from "./read-kerning.ts";
import {readLigatures, type LigatureFace} from "./read-ligatures.ts";

const FONT = "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
const FAMILY = "Source Sans 3";
const WEIGHTS = [400, 600, 700];

/**
 * The parts of fontkit that are used here. Not its glyphs, nor getVariation: both fail on a variable font
 * in a woff2; the tables that hold the widths can be read all the same.
 */
interface Face extends KerningFace, LigatureFace {
  familyName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  variationCoords: number[] | null;
  variationAxes: {wght?: {min: number; max: number}};
  "OS/2"?: {usWeightClass: number};
  _cmapProcessor: {lookup(code: number): number};
  hmtx: {metrics: {get(glyph: number): {advance: number}}};
  hhea: {numberOfMetrics: number};
  HVAR?: unknown;
}

export interface MetricsOptions {
  /** The family's name; default what the first file says. */
  family?: string;
  /** Which weights are read of a variable font, as far as it has them; a font of one weight has that. */
  weights?: readonly number[];
}

/** Reads widths and kerning of a family from its font files: one of a variable font, or one for each weight. */
export function fontMetrics(
  files: readonly string[],
  {family, weights = WEIGHTS}: MetricsOptions = {}
): FontMetrics {
  const faces = files.flatMap((file) => openFaces(file, weights)).sort((a, b) => a.weight - b.weight);
  const {face, thousandths} = faces[0]!;
  const known = [...METRICS_CHARACTERS].filter((character) =>
    faces.every(({face}) => glyphOf(face, character) !== 0)
  );
  const tables = faces.map(({face, weight, thousandths}) => {
    const between = readPairs(face);
    const glyphs = known.map((character) => glyphOf(face, character));
    return [weight, glyphs.map((a) => glyphs.map((b) => thousandths(between(a, b))))] as const;
  });
  return {
    family: family ?? face.familyName,
    ascent: thousandths(face.ascent),
    descent: thousandths(face.descent),
    characters: known.join(""),
    widths: Object.fromEntries(
      faces.map(({face, weight, thousandths}) => [
        weight,
        known.map((character) => thousandths(advance(face, glyphOf(face, character))))
      ])
    ),
    kerning: kerningClasses(known.join(""), Object.fromEntries(tables))
  };
}

/** The metrics of the charts' font, from the file that the site ships. */
export function siteFontMetrics(root: string): FontMetrics {
  return fontMetrics([join(root, FONT)], {family: FAMILY});
}

function openFaces(file: string, weights: readonly number[]) {
  const open = () => {
    const face = fontkit.create(readFileSync(file)) as Face;
    return {face, thousandths: (value: number) => Math.round((value * 1000) / face.unitsPerEm) || 0};
  };
  const axis = open().face.variationAxes.wght;
  if (!axis) {
    const {face, thousandths} = open();
    return [{face, thousandths, weight: face["OS/2"]?.usWeightClass ?? 400}];
  }
  const possible = weights.filter((weight) => weight >= axis.min && weight <= axis.max);
  if (possible.length === 0)
    throw new Error(`${file} has the weights ${axis.min} to ${axis.max}, none of ${weights.join(", ")}`);
  return possible.map((weight) => {
    const {face, thousandths} = open();
    face.variationCoords = [weight];
    return {face, thousandths, weight};
  });
}

/** What a pair takes more than its two glyphs alone: kerning, or the difference of the ligature that it becomes. */
function readPairs(face: Face): (first: number, second: number) => number {
  const kerning = readKerning(face);
  const ligature = readLigatures(face);
  return (first, second) => {
    const joined = ligature(first, second);
    if (joined === null) return kerning(first, second);
    return advance(face, joined) - advance(face, first) - advance(face, second);
  };
}

function glyphOf(face: Face, character: string): number {
  return face._cmapProcessor.lookup(character.codePointAt(0)!);
}

function advance(face: Face, glyph: number): number {
  const {advance} = face.hmtx.metrics.get(Math.min(glyph, face.hhea.numberOfMetrics - 1));
  return advance + (face.HVAR ? (face._variationProcessor?.getAdvanceAdjustment(glyph, face.HVAR) ?? 0) : 0);
}

/** The metrics as the file that is committed, a list of numbers a line. */
export function formatMetrics(metrics: FontMetrics): string {
  return `${JSON.stringify(metrics, null, 2).replace(/\n +(?=-?\d)|(?<=\d)\n +(?=\])/g, "")}\n`;
}

function main(): void {
  const {values, positionals} = parseArgs({
    options: {family: {type: "string"}, weights: {type: "string"}},
    allowPositionals: true
  });
  if (positionals.length > 0) {
    const weights = values.weights?.split(",").map(Number);
    process.stdout.write(formatMetrics(fontMetrics(positionals, {family: values.family, weights})));
    return;
  }
  const root = fileURLToPath(new URL("..", import.meta.url));
  writeFileSync(join(root, "src/text/font-metrics.json"), formatMetrics(siteFontMetrics(root)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
