import {readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
// @ts-expect-error: fontkit has no types of its own
import * as fontkit from "fontkit";

const FONT = "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
const WEIGHTS = [400, 600, 700];
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[..."ŒœŠšŸŽž–—‘’‚“”„•…‹›€−™"].map((character) => character.codePointAt(0)!)
];

/**
 * The parts of fontkit that are used here. Not its glyphs, nor getVariation: both fail on a variable font
 * in a woff2; the tables that hold the widths can be read all the same.
 */
interface Face {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  variationCoords: number[];
  _cmapProcessor: {lookup(code: number): number};
  _variationProcessor: {getAdvanceAdjustment(glyph: number, table: unknown): number};
  hmtx: {metrics: {get(glyph: number): {advance: number}}};
  hhea: {numberOfMetrics: number};
  HVAR: unknown;
}

/** Advance widths of a font's characters, in thousandths of the type size. */
export interface FontMetrics {
  family: string;
  ascent: number;
  descent: number;
  characters: string;
  /** For each weight, the widths of `characters`, in their order. */
  widths: Record<string, number[]>;
}

/** Reads the advance widths of the charts' font, in three weights, from the font file that the site ships. */
export function fontMetrics(root: string): FontMetrics {
  const open = () => fontkit.create(readFileSync(`${root}/${FONT}`)) as Face;
  const face = open();
  const thousandths = (value: number) => Math.round((value * 1000) / face.unitsPerEm);
  const known = CHARACTERS.filter((code) => face._cmapProcessor.lookup(code) !== 0);
  return {
    family: "Source Sans 3",
    ascent: thousandths(face.ascent),
    descent: thousandths(face.descent),
    characters: String.fromCodePoint(...known),
    widths: Object.fromEntries(
      WEIGHTS.map((weight) => {
        const instance = open();
        instance.variationCoords = [weight];
        return [weight, known.map((code) => thousandths(advance(instance, code)))];
      })
    )
  };
}

function advance(face: Face, code: number): number {
  const glyph = face._cmapProcessor.lookup(code);
  const metric = Math.min(glyph, face.hhea.numberOfMetrics - 1);
  return (
    face.hmtx.metrics.get(metric).advance + face._variationProcessor.getAdvanceAdjustment(glyph, face.HVAR)
  );
}

/** The metrics as the file that is committed. */
export function formatMetrics({widths, ...rest}: FontMetrics): string {
  const rows = Object.entries(widths).map(([weight, list]) => `    "${weight}": ${JSON.stringify(list)}`);
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "widths": {\n${rows.join(",\n")}\n  }\n}\n`;
}

function range(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  writeFileSync(`${root}/src/text/font-metrics.json`, formatMetrics(fontMetrics(root)));
}
