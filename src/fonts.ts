import {SYMBOL_RANGE} from "./symbol-font.ts";

/** A font file of an installed package (`from`), and the name it is published under. */
export interface FontFile {
  name: string;
  from: string;
}

/** Fonts that readers have, scaled to stand in for one of ours. */
interface StandIn {
  family: string;
  /** Full names: the first that is there is taken. */
  fonts: readonly string[];
  weights: string;
  /** Our mean advance over theirs, in em: of the story's prose in both languages, kerned as Chromium does. */
  size: number;
  /** Of the font that they stand in for, in em. */
  ascent: number;
  descent: number;
}

const SANS_LINE = {ascent: 1.024, descent: 0.4};
const SERIF_LINE = {ascent: 1.036, descent: 0.335};
const REGULAR = {weights: "200 500", ...SANS_LINE};
const BOLD = {weights: "501 900", ...SANS_LINE};
const SERIF_FONTS = {weights: "200 900", ...SERIF_LINE};
/** Mean advances of ours. */
const SANS_REGULAR = 0.4117;
const SANS_BOLD = 0.4341;
const SERIF_REGULAR = 0.4698;

/**
 * Of those in one family browsers take the last that they have. The fonts of Linux come first: there alone each name that
 * is looked for, at each size, is a question to another process.
 */
const STAND_INS: readonly StandIn[] = [
  {
    ...REGULAR,
    family: "Source Sans 3 fallback",
    fonts: ["Liberation Sans", "Arial"],
    size: SANS_REGULAR / 0.4453
  },
  {
    ...BOLD,
    family: "Source Sans 3 fallback",
    fonts: ["Liberation Sans Bold", "Arial Bold"],
    size: SANS_BOLD / 0.4772
  },
  {...REGULAR, family: "Sans stand-in", fonts: ["DejaVu Sans"], size: SANS_REGULAR / 0.5048},
  {...BOLD, family: "Sans stand-in", fonts: ["DejaVu Sans Bold"], size: SANS_BOLD / 0.5689},
  {...REGULAR, family: "Sans stand-in", fonts: ["Roboto"], size: SANS_REGULAR / 0.4416},
  {...BOLD, family: "Sans stand-in", fonts: ["Roboto Bold"], size: SANS_BOLD / 0.4476},
  {...SERIF_FONTS, family: "Serif stand-in", fonts: ["Liberation Serif"], size: SERIF_REGULAR / 0.3998},
  {...SERIF_FONTS, family: "Serif stand-in 2", fonts: ["Georgia", "Gelasio"], size: SERIF_REGULAR / 0.4379},
  {...SERIF_FONTS, family: "Serif stand-in 3", fonts: ["DejaVu Serif"], size: SERIF_REGULAR / 0.5107},
  {...SERIF_FONTS, family: "Serif stand-in 3", fonts: ["Times New Roman"], size: SERIF_REGULAR / 0.3998},
  {...SERIF_FONTS, family: "Serif stand-in 3", fonts: ["Noto Serif"], size: SERIF_REGULAR / 0.4733}
];

/** Where preview answers for the font files; the finished site has them below fonts/. */
export const PREVIEW_FONTS = "/_file/_generated/fonts/";

const SANS = "source-sans-3.woff2";
const SERIF = "source-serif-4.woff2";
const SERIF_ITALIC = "source-serif-4-italic.woff2";
/** The file of symbol-font.ts, which no package has. */
export const SYMBOL_FILE = "symbols.woff2";

export const FONT_FILES: readonly FontFile[] = [
  {
    name: SANS,
    from: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
  },
  {
    name: SERIF,
    from: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"
  },
  {
    name: SERIF_ITALIC,
    from: "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2"
  }
];

/**
 * The `@font-face` rules of the site, its files below `base` ("fonts/"). Until a font is there, one of the
 * reader's machine stands in, scaled to the same width and height, so that next to nothing moves.
 */
export function fontFaces(base: string): string {
  const file = (name: string) => `url("${base}${name}") format("woff2")`;
  // Browsers join faces of one family only where their weights are the same.
  const symbols = (weight: string) => `font-weight:${weight};font-display:swap;unicode-range:${SYMBOL_RANGE}`;
  return [
    face("Source Sans 3", file(SANS), "font-weight:200 900;font-display:swap"),
    face("Source Serif 4", file(SERIF), "font-weight:400;font-display:swap"),
    face("Source Serif 4", file(SERIF_ITALIC), "font-style:italic;font-weight:400;font-display:swap"),
    face("Source Sans 3", file(SYMBOL_FILE), symbols("200 900")),
    face("Source Serif 4", file(SYMBOL_FILE), symbols("400")),
    ...STAND_INS.map(standInFace)
  ].join("\n");
}

/** The rules of the stand-ins for the charts' font alone, for pages that bring no font along: no file is named. */
export function fontFallbacks(): string {
  return STAND_INS.filter(({family}) => !family.startsWith("Serif"))
    .map(standInFace)
    .join("");
}

/** The same as the arguments of the browser's `FontFace`. */
export function fontFallbackFaces(): [family: string, source: string, descriptors: Record<string, string>][] {
  return STAND_INS.filter(({family}) => !family.startsWith("Serif")).map((standIn) => {
    const {family, fonts, weights, size, ascent, descent} = standIn;
    return [
      family,
      locals(fonts),
      {
        weight: weights,
        sizeAdjust: percent(size),
        ascentOverride: percent(ascent / size),
        descentOverride: percent(descent / size),
        lineGapOverride: "0%"
      }
    ];
  });
}

/** A face whose descriptors give a font of the reader's machine the room of ours. */
function standInFace({family, fonts, weights, size, ascent, descent}: StandIn): string {
  const descriptors = [
    `font-weight:${weights}`,
    `size-adjust:${percent(size)}`,
    `ascent-override:${percent(ascent / size)}`,
    `descent-override:${percent(descent / size)}`,
    "line-gap-override:0%"
  ];
  return face(family, locals(fonts), descriptors.join(";"));
}

const locals = (fonts: readonly string[]) => fonts.map((name) => `local("${name}")`).join(",");
const percent = (ratio: number) => `${Number((ratio * 100).toFixed(1))}%`;

function face(family: string, source: string, descriptors: string): string {
  return `@font-face{font-family:"${family}";src:${source};${descriptors}}`;
}
